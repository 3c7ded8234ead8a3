import type { IssueProvenance } from '../calendar/provenance';
import { may } from '../people/permissions';
import type { Actor } from '../people/roles';

export const ISSUE_ACTIONS = ['edit', 'confirm', 'delete'] as const;
export type IssueAction = (typeof ISSUE_ACTIONS)[number];

/** What this person may do with this issue; `confirm` only while a fact is inferred and waits for a person. */
export const issueActions = (actor: Actor, issue: { provenance: IssueProvenance; pages: number }): IssueAction[] => {
  const waits = Object.values(issue.provenance).some((fact) => fact.source === 'inferred');
  return [
    ...(may(actor, 'issue.edit') ? (['edit'] as const) : []),
    ...(may(actor, 'issue.confirm') && waits ? (['confirm'] as const) : []),
    ...(may(actor, 'issue.edit') && issue.pages === 0 ? (['delete'] as const) : []),
  ];
};
