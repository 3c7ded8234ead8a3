import { bylinesOf } from '../contributors/bylines.service';
import { byChoice, byId, byPresence, byWhole, containing, type ListSpec } from '../database/list-spec';
import type { RecordSpec } from '../database/reader';
import { PAGE_STATUSES } from '../domain/workflow/statuses';

const ROW = {
  id: 'g.id', issueId: 'g.issue_id', publicationId: 'i.publication_id', publishedOn: 'i.published_on', issueNumber: 'i.issue_number',
  pageNumber: 'g.page_number', pageNumberProvenance: 'g.page_number_provenance', name: 'g.name', status: 'g.status', pageEditorId: 'g.page_editor_id',
  proofreaderIds: "coalesce((SELECT json_agg(r.user_id) FROM page_proofreaders r WHERE r.page_id = g.id), '[]')",
  itemCount: '(SELECT count(*)::int FROM page_items t WHERE t.page_id = g.id)',
  sourceDocumentId: '(SELECT s.id FROM source_documents s WHERE s.page_id = g.id LIMIT 1)',
  openFindings: '(SELECT count(*)::int FROM findings f JOIN source_documents s ON s.id = f.source_document_id WHERE s.page_id = g.id AND f.decision IS NULL)',
  createdAt: 'g.created_at', updatedAt: 'g.updated_at', version: 'g.version',
};

const ITEMS = `
  coalesce((SELECT json_agg(json_build_object(
      'id', t.id, 'position', t.position, 'kind', t.kind, 'itemId', coalesce(t.article_id, t.photo_id, t.notice_id),
      'title', coalesce(a.headline, nullif(h.headline, ''), h.caption, n.title, ''), 'kicker', coalesce(a.kicker, ''), 'deck', coalesce(a.deck, ''),
      'characterCount', a.character_count, 'bylines', CASE WHEN t.article_id IS NOT NULL THEN ${bylinesOf('article_id', 't.article_id')} ELSE ${bylinesOf('photo_id', 't.photo_id')} END,
      'continuedFromPage', a.continued_from_page, 'continuedToPage', a.continued_to_page, 'text', t.text, 'fields', t.fields, 'confidence', t.confidence
    ) ORDER BY t.position)
    FROM page_items t LEFT JOIN articles a ON a.id = t.article_id LEFT JOIN photos h ON h.id = t.photo_id LEFT JOIN notices n ON n.id = t.notice_id
    WHERE t.page_id = g.id), '[]')`;

export const PAGES: ListSpec = {
  resource: 'pages', table: 'pages', alias: 'g', columns: ROW, joins: 'JOIN issues i ON i.id = g.issue_id',
  filters: {
    issueId: byId('g.issue_id'), status: byChoice('g.status', PAGE_STATUSES), pageNumber: byWhole('g.page_number'), name: containing('g.name'),
    pageEditorId: byId('g.page_editor_id'), numbered: byPresence('g.page_number'), q: containing('g.name'),
    publicationId: (value, bind) => {
      const condition = byId('o.publication_id')(value, bind);
      return condition && `g.issue_id IN (SELECT o.id FROM issues o WHERE ${condition})`;
    },
  },
  sorts: {
    pageNumber: { sql: 'g.page_number', nullable: true }, name: { sql: 'g.name COLLATE "zh-Hans-CN-x-icu"' }, status: { sql: 'g.status' },
    createdAt: { sql: 'g.created_at' }, updatedAt: { sql: 'g.updated_at' },
  },
  defaultSort: ['pageNumber', 'ASC'],
};

export const PAGE: RecordSpec = { table: 'pages', alias: 'g', columns: { ...ROW, items: ITEMS }, joins: 'JOIN issues i ON i.id = g.issue_id' };
