import { isUUID } from 'class-validator';
import { holderOf } from '../database/leases';
import { byId, byFlag, byChoice, byText, type Bind, containing, conditionsOf, type ListSpec } from '../database/list-spec';
import { openCommentsOf } from '../database/open-comments';
import type { ListQuery } from '../common/list/list-query';
import { endOfNewsroomDay } from '../domain/calendar/newsroom-day';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';
import { type Queue, queuesOf, reviewsOf, runsTheDesk } from '../domain/workflow/queues';

/** The states a story may still leave: they are the board's columns, and the index of the desk holds no others. */
export const BOARD_STATES = ['draft', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'held'] as const satisfies readonly ArticleStatus[];
export const LIVING = `a.deleted_at IS NULL AND a.status IN (${BOARD_STATES.map((status) => `'${status}'`).join(', ')})`;
const UNFINISHED = "a.status IN ('draft', 'filed', 'firstReviewed', 'secondReviewed')";
const IN_REVIEW = "a.status IN ('filed', 'firstReviewed', 'secondReviewed')";

/** Whoever has left holds nothing. */
const ASSIGNEE = '(SELECT u.id FROM users u WHERE u.id = a.assignee_id AND u.active)';
const FREE = `(a.assignee_id IS NULL OR ${ASSIGNEE} IS NULL)`;
const LAST_MOVE = '(SELECT m.action FROM article_moves m WHERE m.article_id = a.id ORDER BY m.created_at DESC, m.id DESC LIMIT 1)';
const SIGNED_BEFORE = { filed: 'a.second_reviewed_by_id, a.released_by_id', firstReviewed: 'a.first_reviewed_by_id, a.released_by_id', secondReviewed: 'a.first_reviewed_by_id, a.second_reviewed_by_id' } as const;

export type QueueConditions = Partial<Record<Queue, string>>;

/** The rules of domain/workflow/queues in SQL, for one person at one moment. */
export const queueConditions = (actor: Actor, now: Date, bind: Bind): QueueConditions => {
  const me = whenUsed('uuid', actor.id, bind);
  const at = whenUsed('timestamptz', now, bind);
  const endOfDay = whenUsed('timestamptz', endOfNewsroomDay(now), bind);
  const isMine = (): string => `(${me()} = ANY(a.author_ids) OR a.assignee_id = ${me()})`;
  const keepsTime = (): string => (runsTheDesk(actor) || may(actor, 'page.edit') ? 'true' : isMine());
  const reviews = (): string => reviewsOf(actor).map((status) => `(a.status = '${status}' AND NOT coalesce(${me()} IN (${SIGNED_BEFORE[status]}), false)
    ${status === 'secondReviewed' ? `AND (NOT a.needs_clearance OR a.cleared_by <> '') AND ${openCommentsOf('a.id')} = 0` : ''})`).join(' OR ');
  const piles: Record<Queue, () => string> = {
    toReview: () => `((${reviews()}) AND NOT ${me()} = ANY(a.author_ids) AND (a.assignee_id = ${me()} OR ${FREE}))`,
    mine: isMine,
    returned: () => `(a.status = 'draft' AND ${isMine()} AND ${LAST_MOVE} = 'sendBack')`,
    due: () => `(${UNFINISHED} AND a.due_at > ${at()} AND a.due_at < ${endOfDay()} AND ${keepsTime()})`,
    overdue: () => `(${UNFINISHED} AND a.due_at <= ${at()} AND ${keepsTime()})`,
    unassigned: () => `(${IN_REVIEW} AND ${FREE})`,
    pool: () => "(a.status = 'released' AND NOT EXISTS (SELECT 1 FROM page_items t WHERE t.article_id = a.id))",
  };
  return Object.fromEntries(queuesOf(actor).map((queue) => [queue, piles[queue]()]));
};

/** A value's placeholder, asked for only where one stands: the database refuses a value it finds no use for. */
const whenUsed = (type: string, value: unknown, bind: Bind): (() => string) => {
  let placeholder: string | undefined;
  return () => `${(placeholder ??= bind(value))}::${type}`;
};

/** By what a board may be narrowed. */
const FILTERS: Pick<ListSpec, 'alias' | 'filters'> = {
  alias: 'a',
  filters: {
    publicationId: byId('a.publication_id'), section: byText('a.section'), genre: byText('a.genre'), status: byChoice('a.status', ARTICLE_STATUSES), mustRun: byFlag('a.must_run'),
    assigneeId: byId('a.assignee_id'), headline: containing('a.headline', 'a.kicker', 'a.slug'),
    authorId: (value, bind) => (isUUID(value) ? `${bind(value)}::uuid = ANY(a.author_ids)` : null),
    issueId: (value, bind) => {
      const condition = byId('g.issue_id')(value, bind);
      return condition && `EXISTS (SELECT 1 FROM page_items t JOIN pages g ON g.id = t.page_id WHERE t.article_id = a.id AND ${condition})`;
    },
  },
};

export const boardConditions = (filter: ListQuery['filter'], bind: Bind): string => [LIVING, ...conditionsOf(FILTERS as ListSpec, filter, bind)].join(' AND ');

/** The order of every pile: what is due first comes first, what has no time last; ties by id, so that pages never overlap. */
export const DUE_KEY = "coalesce(a.due_at, 'infinity')";

/** A story as it lies on the desk, with what its sentence of status is made from. */
export const STORY = `json_build_object('id', a.id, 'publicationId', a.publication_id, 'kicker', a.kicker, 'headline', a.headline, 'status', a.status, 'genre', a.genre, 'section', a.section,
  'characterCount', a.character_count, 'targetLength', a.target_length, 'mustRun', a.must_run, 'noCut', a.no_cut, 'needsClearance', a.needs_clearance, 'clearedBy', a.cleared_by, 'openComments', ${openCommentsOf('a.id')},
  'embargoUntil', a.embargo_until, 'dueAt', a.due_at, 'assigneeId', ${ASSIGNEE}, 'assigneeName', (SELECT u.display_name FROM users u WHERE u.id = a.assignee_id AND u.active),
  'authorIds', a.author_ids, 'createdById', a.created_by_id, 'firstReviewedById', a.first_reviewed_by_id, 'secondReviewedById', a.second_reviewed_by_id, 'releasedById', a.released_by_id,
  'authorNames', coalesce((SELECT json_agg(b.printed_name ORDER BY b.position) FROM bylines b WHERE b.article_id = a.id), (SELECT json_agg(u.display_name) FROM users u WHERE u.id = a.created_by_id), '[]'),
  'writerName', ${holderOf('article', 'a.id')} ->> 'holderName',
  'lastMove', (SELECT json_build_object('action', m.action, 'reason', m.reason, 'actorName', m.actor_name) FROM article_moves m WHERE m.article_id = a.id ORDER BY m.created_at DESC, m.id DESC LIMIT 1),
  'isPlaced', EXISTS (SELECT 1 FROM page_items t WHERE t.article_id = a.id),
  'revision', a.revision,
  'createdAt', a.created_at, 'updatedAt', a.updated_at, 'deletedAt', a.deleted_at, 'version', a.version)`;
