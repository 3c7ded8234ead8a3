import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import type { Transition } from './transition';

/** An entry is drafted, tried on the archive, published with a reason, and retired when it no longer holds. */
export const CHECK_RULE_STATUSES = ['draft', 'published', 'retired'] as const;
export type CheckRuleStatus = (typeof CHECK_RULE_STATUSES)[number];

const EDITORS = ['editorInChief', 'admin'] as const;

export const CHECK_RULE_TRANSITIONS = {
  publish: { from: ['draft'], to: 'published', roles: EDITORS, needsReason: true },
  retire: { from: ['published'], to: 'retired', roles: EDITORS, needsReason: true },
  reopen: { from: ['published', 'retired'], to: 'draft', roles: EDITORS },
} as const satisfies Record<string, Transition<CheckRuleStatus>>;
export type CheckRuleMove = keyof typeof CHECK_RULE_TRANSITIONS;
export const CHECK_RULE_MOVES = Object.keys(CHECK_RULE_TRANSITIONS) as CheckRuleMove[];

export const CHECK_RULE_ACTIONS = ['edit', 'delete', ...CHECK_RULE_MOVES] as const;
export type CheckRuleAction = (typeof CHECK_RULE_ACTIONS)[number];

/** What this person may do with this entry now: only a draft is edited or deleted, for what was read by must stay on record. */
export const checkRuleActions = (actor: Pick<Actor, 'roles'>, status: CheckRuleStatus): CheckRuleAction[] => {
  if (!may(actor, 'checkRule.edit')) return [];
  const moves = CHECK_RULE_MOVES.filter((move) => (CHECK_RULE_TRANSITIONS[move].from as readonly CheckRuleStatus[]).includes(status));
  return [...(status === 'draft' ? (['edit', 'delete'] as const) : []), ...moves];
};
