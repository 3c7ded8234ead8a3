import { bylinesOf } from '../contributors/bylines.service';
import { holderOf } from '../database/leases';
import { byChoice, byFlag, byId, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { openCommentsOf } from '../database/open-comments';
import { placementsOf } from '../database/placements';
import type { RecordSpec } from '../database/reader';
import { ARTICLE_STATUSES } from '../domain/workflow/article-workflow';
import { ORIGINS } from '../domain/workflow/statuses';

const ROW = {
  id: 'a.id', publicationId: 'a.publication_id', slug: 'a.slug', kicker: 'a.kicker', headline: 'a.headline', deck: 'a.deck', status: 'a.status',
  origin: 'a.origin', genre: 'a.genre', section: 'a.section', characterCount: 'a.character_count', targetLength: 'a.target_length',
  mustRun: 'a.must_run', noCut: 'a.no_cut', level: 'a.level', bylines: bylinesOf('article_id', 'a.id'), createdById: 'a.created_by_id',
  authorIds: 'a.author_ids', firstReviewedById: 'a.first_reviewed_by_id', secondReviewedById: 'a.second_reviewed_by_id', releasedById: 'a.released_by_id',
  needsClearance: 'a.needs_clearance', clearedBy: 'a.cleared_by', embargoUntil: 'a.embargo_until', dueAt: 'a.due_at', assigneeId: 'a.assignee_id',
  createdAt: 'a.created_at', updatedAt: 'a.updated_at', deletedAt: 'a.deleted_at', version: 'a.version', lock: holderOf('article', 'a.id'), openComments: openCommentsOf('a.id'),
};

/** The list of stories; how many there are is kept, not counted, while only paper and state narrow it. */
export const ARTICLES: ListSpec = {
  resource: 'articles', table: 'articles', alias: 'a', textKind: 'article',
  columns: ROW,
  where: 'a.deleted_at IS NULL',
  filters: {
    publicationId: byId('a.publication_id'), status: byChoice('a.status', ARTICLE_STATUSES), origin: byChoice('a.origin', ORIGINS),
    section: containing('a.section'), genre: containing('a.genre'), createdById: byId('a.created_by_id'), assigneeId: byId('a.assignee_id'), mustRun: byFlag('a.must_run'),
    createdFrom: fromDay('a.created_at'), createdUntil: untilDay('a.created_at'), headline: containing('a.headline', 'a.kicker', 'a.deck'),
    contributorId: (value, bind) => {
      const condition = byId('b.contributor_id')(value, bind);
      return condition && `EXISTS (SELECT 1 FROM bylines b WHERE b.article_id = a.id AND ${condition})`;
    },
    issueId: (value, bind) => {
      const condition = byId('g.issue_id')(value, bind);
      return condition && `EXISTS (SELECT 1 FROM page_items t JOIN pages g ON g.id = t.page_id WHERE t.article_id = a.id AND ${condition})`;
    },
    placed: (value) => (typeof value === 'boolean' ? `${value ? '' : 'NOT '}EXISTS (SELECT 1 FROM page_items t WHERE t.article_id = a.id)` : null),
  },
  sorts: {
    createdAt: { sql: 'a.created_at' }, updatedAt: { sql: 'a.updated_at' }, headline: { sql: 'a.headline COLLATE "zh-Hans-CN-x-icu"' },
    characterCount: { sql: 'a.character_count' }, status: { sql: 'a.status' }, section: { sql: 'a.section' },
  },
  defaultSort: ['createdAt', 'DESC'],
  keptTotal: {
    covers: ['publicationId', 'status'],
    sql: (filter, bind) => {
      const conditions = [
        ...(filter.publicationId === undefined ? [] : [byId('publication_id')(filter.publicationId, bind)]),
        ...(filter.status === undefined ? [] : [byChoice('status', ARTICLE_STATUSES)(filter.status, bind)]),
      ];
      return `SELECT coalesce(sum(delta), 0) FROM article_counts ${conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''}`;
    },
  },
};

/** The bin: deleted stories, which can be brought back. */
export const DELETED_ARTICLES: ListSpec = { ...ARTICLES, where: 'a.deleted_at IS NOT NULL', keptTotal: undefined, textKind: undefined };

/** A story to read or edit, deleted ones included so that they can be restored. */
export const ARTICLE: RecordSpec = {
  table: 'articles', alias: 'a',
  columns: {
    ...ROW, body: 'a.body', bodyText: 'a.body_text', source: 'a.source', dateline: 'a.dateline',
    clearanceFrom: 'a.clearance_from', clearanceOpinion: 'a.clearance_opinion', clearedAt: 'a.cleared_at', instructions: 'a.instructions',
    continuedFromPage: 'a.continued_from_page', continuedToPage: 'a.continued_to_page',
    revision: 'a.revision',
    unkept: "(SELECT json_build_object('byId', u.id, 'byName', u.display_name, 'since', a.unkept_since) FROM users u WHERE u.id = a.unkept_by_id)",
    placements: placementsOf('article_id', 'a.id'),
  },
};
