import type { CivilDate } from '../calendar/civil-date';
import type { Clipping } from './clipping';
import type { PrintedDifference } from './printed-text';

export const RUN_STATUSES = ['planned', 'published', 'missed', 'cancelled'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/**
 * What was printed: its size in millimetres, where its text first departs from what was approved (null: nowhere), the proof it was cut from
 * (null: the page as it stood when the issue appeared) and the cutting itself.
 */
export interface PrintedRun { width: number; height: number; difference: PrintedDifference | null; proofNumber: number | null; pdfHash: string | null; clipping: Clipping | null }

/** One insertion, planned or past. */
export interface RunFacts { runOn: CivilDate; status: RunStatus }

/** The first issue a notice is to stand in or stood in. */
export const firstRunOf = (runs: readonly RunFacts[]): CivilDate | null =>
  runs.filter(({ status }) => status === 'planned' || status === 'published').map(({ runOn }) => runOn).sort()[0] ?? null;

/** Planned insertions whose day has passed without their notice: each is a missed one, and somebody has to hear of it. */
export const missedRuns = <Run extends RunFacts>(runs: readonly Run[], today: CivilDate): Run[] => runs.filter(({ status, runOn }) => status === 'planned' && runOn < today);
