import type { Actor, Role } from '../people/roles';
import { ok, refuse, type Result } from '../result';

/** One move of a noun's life: from where, to where, by which posts. A whole life is a table of them. */
export interface Transition<Status extends string> {
  from: readonly Status[];
  to: Status;
  roles: readonly Role[];
  /** Whoever it concerns is told why. */
  needsReason?: true;
}
export type TransitionTable<Status extends string> = Readonly<Record<string, Transition<Status>>>;
export type TransitionProblem = 'wrongState' | 'notYourPost' | 'reasonMissing';

/** Where a move leads from here for this person, or which of the three conditions is not met. */
export const transition = <Status extends string>(
  move: Transition<Status>, current: Status, actor: Pick<Actor, 'roles'>, reason: string,
): Result<Status, TransitionProblem> => {
  if (!move.from.includes(current)) return refuse('wrongState');
  if (!move.roles.some((role) => actor.roles.includes(role))) return refuse('notYourPost');
  if (move.needsReason && reason.trim() === '') return refuse('reasonMissing');
  return ok(move.to);
};

/** Every state that can be reached from a start; a table is sound when that is all of them. */
export const reachableFrom = <Status extends string>(start: Status, table: TransitionTable<Status>): Set<Status> => {
  const reached = new Set<Status>([start]);
  const moves = Object.values(table);
  for (let grown = 0; grown !== reached.size;) {
    grown = reached.size;
    for (const { from, to } of moves) if (from.some((status) => reached.has(status))) reached.add(to);
  }
  return reached;
};
