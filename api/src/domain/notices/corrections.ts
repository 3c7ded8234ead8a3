import { ok, refuse, type Result } from '../result';
import type { Actor, Role } from '../people/roles';

/** How far a notice has come, as far as changing its words goes. */
export const CORRECTION_PHASES = ['beforeAcceptance', 'beforeDeadline', 'afterDeadline', 'midRun', 'afterLastRun'] as const;
export type CorrectionPhase = (typeof CORRECTION_PHASES)[number];

/** One insertion as its phase is told from it. */
export interface RunMoment { status: 'planned' | 'published' | 'missed' | 'cancelled'; /** When notices close for its issue; null where nothing says. */ dueAt: string | null }

interface CorrectionRule { roles: readonly Role[]; needsConsent: boolean; needsReason: boolean; /** What is to be done instead, where nobody may change it. */ instead: 'correctionNotice' | null }

/**
 * Who may change the words of a notice, phase by phase. Once one insertion is printed the others must be its equal: what was wrong is put
 * right by a notice of correction, not by a second wording.
 */
export const CORRECTION_RULES: Record<CorrectionPhase, CorrectionRule> = {
  beforeAcceptance: { roles: ['noticeClerk', 'editorInChief', 'archivist'], needsConsent: false, needsReason: false, instead: null },
  beforeDeadline: { roles: ['noticeClerk', 'editorInChief'], needsConsent: true, needsReason: false, instead: null },
  afterDeadline: { roles: ['editorInChief'], needsConsent: true, needsReason: true, instead: null },
  midRun: { roles: [], needsConsent: true, needsReason: true, instead: 'correctionNotice' },
  afterLastRun: { roles: [], needsConsent: true, needsReason: true, instead: 'correctionNotice' },
};

/** The phase a notice is in at a moment. */
export const correctionPhase = (isAccepted: boolean, runs: readonly RunMoment[], now: string): CorrectionPhase => {
  if (!isAccepted) return 'beforeAcceptance';
  const planned = runs.filter(({ status }) => status === 'planned');
  if (runs.some(({ status }) => status === 'published')) return planned.length > 0 ? 'midRun' : 'afterLastRun';
  return planned.some(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < Date.parse(now)) ? 'afterDeadline' : 'beforeDeadline';
};

export type CorrectionProblem = 'correctionNotice' | 'afterDeadline' | 'notYourPost' | 'consentMissing' | 'reasonMissing';

/** Whether this person may change its words now, with what they bring; or the first thing in the way. */
export const mayCorrect = (actor: Pick<Actor, 'roles'>, phase: CorrectionPhase, brought: { hasConsent: boolean; reason: string }): Result<CorrectionPhase, CorrectionProblem> => {
  const { roles, needsConsent, needsReason, instead } = CORRECTION_RULES[phase];
  if (instead) return refuse(instead);
  if (!roles.some((role) => actor.roles.includes(role))) return refuse(phase === 'afterDeadline' ? 'afterDeadline' : 'notYourPost');
  if (needsConsent && !brought.hasConsent) return refuse('consentMissing');
  return needsReason && brought.reason.trim() === '' ? refuse('reasonMissing') : ok(phase);
};
