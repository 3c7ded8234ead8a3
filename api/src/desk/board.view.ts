import { isUUID } from 'class-validator';
import { holderOf } from '../database/leases';
import { byId, byFlag, byChoice, byText, type Bind, containing, conditionsOf, type ListSpec } from '../database/list-spec';
import { openCommentsOf } from '../database/open-comments';
import type { ListQuery } from '../common/list/list-query';
import { endOfNewsroomDay, newsroomDay } from '../domain/calendar/newsroom-day';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';
import { type Queue, queuesOf, reviewsOf, runsTheDesk } from '../domain/workflow/queues';
import { PAGE_DEADLINES } from '../flatplan/deadlines.service';

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

/**
 * The rule of `copyDue` in SQL, to stand before a statement over DESK_STORIES: until when the copy of each page of the issues
 * to come has to be in, of each page that still waits for some by its name, and of each paper's next issue as a whole.
 */
export const copyTimes = (now: Date, bind: Bind): string => `
  coming AS MATERIALIZED (
    SELECT g.id AS page_id, i.publication_id, g.name, i.published_on, d.due_at, i.status IN ('planned', 'open') AND g.status IN ('planned', 'dummy') AS waits
    FROM ${PAGE_DEADLINES} d JOIN pages g ON g.id = d.page_id JOIN issues i ON i.id = d.issue_id
    WHERE d.stage = 'copy' AND (i.published_on IS NULL OR i.published_on >= ${bind(newsroomDay(now))}::date)),
  of_placed AS (SELECT t.article_id, min(c.due_at) AS due_at FROM coming c JOIN page_items t ON t.page_id = c.page_id WHERE t.article_id IS NOT NULL GROUP BY t.article_id),
  of_section AS (SELECT DISTINCT ON (publication_id, name) publication_id, name, due_at FROM coming WHERE waits AND name <> '' ORDER BY publication_id, name, published_on, due_at DESC),
  of_paper AS (SELECT DISTINCT ON (publication_id) publication_id, due_at FROM coming WHERE waits ORDER BY publication_id, published_on, due_at DESC)`;

/** Stories with the copy deadlines that may concern them. */
export const DESK_STORIES = `articles a LEFT JOIN of_placed ON of_placed.article_id = a.id
  LEFT JOIN of_section ON of_section.publication_id = a.publication_id AND of_section.name = a.section LEFT JOIN of_paper ON of_paper.publication_id = a.publication_id`;

/** By when a story has to be released: at its own time, else by its issue's. */
export const DUE = `coalesce(a.due_at, CASE WHEN ${UNFINISHED} THEN coalesce(of_placed.due_at, of_section.due_at, of_paper.due_at) END)`;

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
    due: () => `(${UNFINISHED} AND ${DUE} > ${at()} AND ${DUE} < ${endOfDay()} AND ${keepsTime()})`,
    overdue: () => `(${UNFINISHED} AND ${DUE} <= ${at()} AND ${keepsTime()})`,
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
export const DUE_KEY = `coalesce(${DUE}, 'infinity')`;

/** A story as it lies on the desk, with what its sentence of status is made from; `page.due` is its DUE_KEY. */
export const STORY = `json_build_object('id', a.id, 'publicationId', a.publication_id, 'kicker', a.kicker, 'headline', a.headline, 'status', a.status, 'genre', a.genre, 'section', a.section,
  'characterCount', a.character_count, 'targetLength', a.target_length, 'mustRun', a.must_run, 'noCut', a.no_cut, 'needsClearance', a.needs_clearance, 'clearedBy', a.cleared_by, 'openComments', ${openCommentsOf('a.id')},
  'embargoUntil', a.embargo_until, 'dueAt', nullif(page.due, 'infinity'), 'assigneeId', ${ASSIGNEE}, 'assigneeName', (SELECT u.display_name FROM users u WHERE u.id = a.assignee_id AND u.active),
  'authorIds', a.author_ids, 'createdById', a.created_by_id, 'firstReviewedById', a.first_reviewed_by_id, 'secondReviewedById', a.second_reviewed_by_id, 'releasedById', a.released_by_id,
  'authorNames', coalesce((SELECT json_agg(b.printed_name ORDER BY b.position) FROM bylines b WHERE b.article_id = a.id), (SELECT json_agg(u.display_name) FROM users u WHERE u.id = a.created_by_id), '[]'),
  'writerName', ${holderOf('article', 'a.id')} ->> 'holderName',
  'lastMove', (SELECT json_build_object('action', m.action, 'reason', m.reason, 'actorName', m.actor_name) FROM article_moves m WHERE m.article_id = a.id ORDER BY m.created_at DESC, m.id DESC LIMIT 1),
  'isPlaced', EXISTS (SELECT 1 FROM page_items t WHERE t.article_id = a.id),
  'revision', a.revision,
  'createdAt', a.created_at, 'updatedAt', a.updated_at, 'deletedAt', a.deleted_at, 'version', a.version)`;
