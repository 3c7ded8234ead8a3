import type { Actor } from '../people/roles';
import { ok, refuse, type Result } from '../result';
import type { IssueStatus, PageStatus } from './statuses';
import { transition, type TransitionProblem, type TransitionTable } from './transition';

const SENIORS = ['chiefSub', 'editorInChief'] as const;

/**
 * The whole life of an issue. `sign` closes it: every page is signed and the preflight clean; from `print` on what was
 * signed is on paper, and nothing is taken back.
 */
export const ISSUE_TRANSITIONS = {
  open: { from: ['planned'], to: 'open', roles: SENIORS },
  closeCopy: { from: ['open'], to: 'copyClosed', roles: SENIORS },
  reopenCopy: { from: ['copyClosed'], to: 'open', roles: SENIORS, needsReason: true },
  sign: { from: ['copyClosed'], to: 'signed', roles: ['editorInChief'] },
  reopen: { from: ['signed'], to: 'copyClosed', roles: ['editorInChief'], needsReason: true },
  print: { from: ['signed'], to: 'printed', roles: SENIORS },
  publish: { from: ['printed'], to: 'published', roles: SENIORS },
  archive: { from: ['published'], to: 'archived', roles: SENIORS },
} as const satisfies TransitionTable<IssueStatus>;
export type IssueMove = keyof typeof ISSUE_TRANSITIONS;
export const ISSUE_MOVES = Object.keys(ISSUE_TRANSITIONS) as IssueMove[];

/** From here on the paper is printed, and no change can reach it any more. */
export const PRINTED: readonly IssueStatus[] = ['printed', 'published', 'archived'];

/** What a move of an issue depends on beside its state. */
export interface IssueProgress {
  status: IssueStatus;
  /** States of its pages, in any order. */
  pages: readonly PageStatus[];
  /** What its preflight says against closing it: nothing may be passed over, or only with a reason. */
  preflight: { blocking: number; toConfirm: number };
}

export type IssueMoveProblem = TransitionProblem | 'noPages' | 'preflight' | 'unconfirmed' | 'notSent';

const AT_PRESS: readonly PageStatus[] = ['sent', 'published'];

/**
 * Where this move leads for this person, or the first thing in its way. Closing refuses while the preflight blocks; what
 * it only asks about is passed over by a reason, which goes on the record. Printing needs every page handed over.
 */
export const issueMove = (actor: Pick<Actor, 'roles'>, { status, pages, preflight }: IssueProgress, move: IssueMove, reason: string): Result<IssueStatus, IssueMoveProblem> => {
  const moved = transition<IssueStatus>(ISSUE_TRANSITIONS[move], status, actor, reason);
  if (!moved.ok) return moved;
  if ((move === 'sign' || move === 'print') && pages.length === 0) return refuse('noPages');
  if (move === 'sign' && preflight.blocking > 0) return refuse('preflight');
  if (move === 'sign' && preflight.toConfirm > 0 && reason.trim() === '') return refuse('unconfirmed');
  if (move === 'print' && !pages.every((page) => AT_PRESS.includes(page))) return refuse('notSent');
  return ok(moved.value);
};

/** The moves this person's posts and the issue's state allow; what else stands in their way is told when they are made. */
export const issueMovesOf = (actor: Pick<Actor, 'roles'>, status: IssueStatus): IssueMove[] =>
  ISSUE_MOVES.filter((move) => transition<IssueStatus>(ISSUE_TRANSITIONS[move], status, actor, 'given').ok);
