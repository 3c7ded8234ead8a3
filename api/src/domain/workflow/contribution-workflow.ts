import type { Actor } from '../people/roles';
import { may } from '../people/permissions';
import type { Result } from '../result';
import { transition, type TransitionProblem, type TransitionTable } from './transition';

/** The life of a contribution (来稿): it waits until a story is made of it, or it is laid aside with a reason. */
export const CONTRIBUTION_STATUSES = ['waiting', 'filed', 'declined', 'duplicate'] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

const HANDLERS = ['reporter', 'deskEditor', 'chiefSub', 'editorInChief', 'archivist'] as const;
const DESK = ['deskEditor', 'chiefSub', 'editorInChief'] as const;

/** One table for the whole of it. What has become a story goes on as one; nothing leads back from there. */
export const CONTRIBUTION_TRANSITIONS = {
  file: { from: ['waiting'], to: 'filed', roles: HANDLERS },
  decline: { from: ['waiting', 'duplicate'], to: 'declined', roles: DESK, needsReason: true },
  markDuplicate: { from: ['waiting', 'declined'], to: 'duplicate', roles: DESK },
  reopen: { from: ['declined', 'duplicate'], to: 'waiting', roles: DESK },
} as const satisfies TransitionTable<ContributionStatus>;
export type ContributionMove = keyof typeof CONTRIBUTION_TRANSITIONS;
export const CONTRIBUTION_MOVES = Object.keys(CONTRIBUTION_TRANSITIONS) as ContributionMove[];
/** The moves that need no story to go with them. */
export const LAYING_ASIDE = ['decline', 'markDuplicate', 'reopen'] as const satisfies readonly ContributionMove[];

export interface ContributionFacts { status: ContributionStatus }

/** Where this move leads for this person, or what stands in its way. */
export const contributionMove = (actor: Actor, { status }: ContributionFacts, move: ContributionMove, reason: string): Result<ContributionStatus, TransitionProblem> =>
  transition<ContributionStatus>(CONTRIBUTION_TRANSITIONS[move], status, actor, reason);

/** What this person may do with this contribution now; the panel shows these and no others. */
export const contributionActions = (actor: Actor, contribution: ContributionFacts): ContributionMove[] =>
  CONTRIBUTION_MOVES.filter((move) => contributionMove(actor, contribution, move, 'given').ok);

/**
 * Whether whoever makes a story of a contribution is its author. A reporter works on as its writer; an editor only takes
 * in what others wrote, and may review it, unless the credit line names them.
 */
export const writesWhatTheyFile = (actor: Actor): boolean => !may(actor, 'article.takeOver');
