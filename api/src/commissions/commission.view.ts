import { byChoice, byId, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { COMMISSION_STATUSES } from '../domain/workflow/commission-workflow';

/** As domain/workflow/commission-workflow has it: once accepted, as far as the story it became. */
const STATUS = "CASE WHEN c.status = 'accepted' AND (SELECT a.status FROM articles a WHERE a.id = c.article_id) NOT IN ('draft', 'killed') THEN 'filed' ELSE c.status END";

export const COMMISSIONS: ListSpec = {
  resource: 'commissions', table: 'commissions', alias: 'c',
  columns: {
    id: 'c.id', publicationId: 'c.publication_id', topic: 'c.topic', angle: 'c.angle', genre: 'c.genre', section: 'c.section', targetLength: 'c.target_length', dueAt: 'c.due_at', photoWanted: 'c.photo_wanted',
    eventPlace: 'c.event_place', eventAt: 'c.event_at', assigneeId: 'c.assignee_id', contributorId: 'c.contributor_id', status: STATUS, reason: 'c.reason', issueId: 'c.issue_id', pageNumber: 'c.page_number',
    articleId: 'c.article_id', createdById: 'c.created_by_id', createdAt: 'c.created_at', updatedAt: 'c.updated_at', version: 'c.version',
    forName: "coalesce((SELECT t.printed_name FROM contributors t WHERE t.id = c.contributor_id), (SELECT u.display_name FROM users u WHERE u.id = c.assignee_id), '')",
    createdByName: "coalesce((SELECT u.display_name FROM users u WHERE u.id = c.created_by_id), '')",
  },
  filters: {
    q: containing('c.topic', 'c.angle'), publicationId: byId('c.publication_id'), status: byChoice(`(${STATUS})`, COMMISSION_STATUSES), assigneeId: byId('c.assignee_id'), createdById: byId('c.created_by_id'),
    issueId: byId('c.issue_id'), dueFrom: fromDay("(c.due_at AT TIME ZONE 'Asia/Shanghai')"), dueUntil: untilDay("(c.due_at AT TIME ZONE 'Asia/Shanghai')"),
  },
  sorts: { dueAt: { sql: 'c.due_at', nullable: true }, createdAt: { sql: 'c.created_at' }, topic: { sql: 'c.topic COLLATE "zh-Hans-CN-x-icu"' } },
  defaultSort: ['dueAt', 'ASC'],
};
