import type { CommissionStatus } from '@domain/workflow/commission-workflow';
import type { TransformData } from 'react-admin';
import type { components } from '../api/schema';
import type { Tone } from '../theme/palette';

export type Commission = components['schemas']['CommissionDto'];

export const TONES: Record<CommissionStatus, Tone> = { proposed: 'planned', assigned: 'waiting', accepted: 'working', declined: 'blocking', filed: 'released', dropped: 'killed' };

/** A form's clock has no zone: what is typed is the reader's own time. */
const moment = (typed: unknown): unknown => (typeof typed === 'string' && typed !== '' ? new Date(typed).toISOString() : typed === '' ? null : typed);
export const handedIn: TransformData = (given: Record<string, unknown>) => ({ ...given, dueAt: moment(given.dueAt), eventAt: moment(given.eventAt) });
