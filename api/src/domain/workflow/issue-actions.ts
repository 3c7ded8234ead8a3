import type { IssueProvenance } from '../calendar/provenance';
import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import type { IssueStatus } from './statuses';

export const ISSUE_ACTIONS = ['edit', 'confirm', 'addPage', 'delete'] as const;
export type IssueAction = (typeof ISSUE_ACTIONS)[number];

const IN_THE_MAKING: readonly IssueStatus[] = ['planned', 'open', 'copyClosed'];
const LONG_PRINTED: readonly IssueStatus[] = ['published', 'archived'];

/** The issues this person may add a page to: none that is signed or at the press; of those printed long ago the archivist may complete the record. */
export const takingPagesOf = (actor: Pick<Actor, 'roles'>): IssueStatus[] => (may(actor, 'page.edit') ? [...IN_THE_MAKING, ...(actor.roles.includes('archivist') ? LONG_PRINTED : [])] : []);

/** What this person may do with this issue; `confirm` only while a fact is inferred and waits for a person. */
export const issueActions = (actor: Actor, issue: { provenance: IssueProvenance; status: IssueStatus; pages: number }): IssueAction[] => {
  const waits = Object.values(issue.provenance).some((fact) => fact.source === 'inferred');
  return [
    ...(may(actor, 'issue.edit') ? (['edit'] as const) : []),
    ...(may(actor, 'issue.confirm') && waits ? (['confirm'] as const) : []),
    ...(takingPagesOf(actor).includes(issue.status) ? (['addPage'] as const) : []),
    ...(may(actor, 'issue.edit') && issue.pages === 0 ? (['delete'] as const) : []),
  ];
};
