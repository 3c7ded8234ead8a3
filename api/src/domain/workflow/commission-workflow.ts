import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import { refuse, type Result } from '../result';
import type { ArticleStatus } from './article-workflow';
import { runsTheDesk } from './queues';
import { transition, type TransitionProblem, type TransitionTable } from './transition';

/** The life of a commissioned story (选题、派题); `filed` follows the story it became. */
export const COMMISSION_STATUSES = ['proposed', 'assigned', 'accepted', 'declined', 'filed', 'dropped'] as const;
export type CommissionStatus = (typeof COMMISSION_STATUSES)[number];

const EDITORS = ['deskEditor', 'chiefSub', 'editorInChief'] as const;

/** From the pitch to the story, in one table. Filing is no move of its own: it follows the story. */
export const COMMISSION_TRANSITIONS = {
  assign: { from: ['proposed', 'assigned', 'declined'], to: 'assigned', roles: EDITORS },
  accept: { from: ['assigned'], to: 'accepted', roles: ['reporter', ...EDITORS] },
  decline: { from: ['assigned'], to: 'declined', roles: ['reporter', ...EDITORS], needsReason: true },
  drop: { from: ['proposed', 'assigned', 'accepted', 'declined'], to: 'dropped', roles: EDITORS, needsReason: true },
} as const satisfies TransitionTable<CommissionStatus>;
export const COMMISSION_MOVES = Object.keys(COMMISSION_TRANSITIONS) as CommissionMove[];
export type CommissionMove = keyof typeof COMMISSION_TRANSITIONS;

/** What the rules need to know: who it is for, an account or a contributor without one. */
export interface CommissionFacts { status: CommissionStatus; assigneeId: string | null; contributorId: string | null; createdById: string | null }
export type CommissionProblem = TransitionProblem | 'notYours' | 'nobody';

/** Where a commission stands: once accepted, as far as the story it became. */
export const commissionStatus = (kept: CommissionStatus, story: ArticleStatus | null): CommissionStatus =>
  kept === 'accepted' && story !== null && !['draft', 'killed'].includes(story) ? 'filed' : kept;

/** Only whoever it is for answers; the desk answers for a contributor who has no account to do it with. */
const answers = (actor: Actor, { assigneeId, contributorId }: CommissionFacts): boolean =>
  assigneeId === actor.id || (assigneeId === null && contributorId !== null && runsTheDesk(actor));

/** Where this move leads for this person, or the first thing that stands in its way. */
export const commissionMove = (actor: Actor, commission: CommissionFacts, move: CommissionMove, reason: string): Result<CommissionStatus, CommissionProblem> => {
  const moved = transition<CommissionStatus>(COMMISSION_TRANSITIONS[move], commission.status, actor, reason);
  if (!moved.ok) return moved;
  if (move === 'assign' && commission.assigneeId === null && commission.contributorId === null) return refuse('nobody');
  return (move === 'accept' || move === 'decline') && !answers(actor, commission) ? refuse('notYours') : moved;
};

/** What this person may do with it now: the desk edits what is not finished, whoever proposed it their own pitch. */
export const commissionActions = (actor: Actor, commission: CommissionFacts): (CommissionMove | 'edit')[] => {
  const isOpen = ['proposed', 'assigned', 'declined'].includes(commission.status);
  const isOwn = commission.status === 'proposed' && commission.createdById === actor.id && may(actor, 'commission.propose');
  const edits = isOpen && (runsTheDesk(actor) || isOwn);
  // Whom it goes to is asked for when it is assigned; a missing name blocks nothing beforehand.
  const someone = { ...commission, contributorId: commission.contributorId ?? 'given' };
  return [...(edits ? ['edit' as const] : []), ...COMMISSION_MOVES.filter((move) => commissionMove(actor, move === 'assign' ? someone : commission, move, 'given').ok)];
};
