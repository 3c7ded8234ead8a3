import type { RaRecord, TransformData } from 'react-admin';
import type { components } from '../api/schema';
import type { Tone } from '../theme/palette';
import { withoutBlanks } from '../shared/NamesInput';

type Schemas = components['schemas'];
export type CheckRule = Schemas['CheckRuleDto'] & RaRecord;
export type OfficeHolder = Schemas['OfficeHolderDto'] & RaRecord;
export type Finding = Schemas['CheckFindingDto'];
export type Report = Schemas['CheckReportDto'];
export type Trial = Schemas['RuleTrialDto'];

export const handedIn: TransformData = (rule: Partial<CheckRule>) => ({ ...rule, exceptions: withoutBlanks(rule.exceptions) });

export const SEVERITY_TONES: Record<Finding['severity'], Tone> = { block: 'blocking', warn: 'waiting', info: 'planned' };
export const STATUS_TONES: Record<CheckRule['status'], Tone> = { draft: 'planned', published: 'released', retired: 'killed' };
