import { countOf, POOL } from './pool.view';

const NAMES = (column: string, id: string): string => `coalesce((SELECT string_agg(b.printed_name, ' ' ORDER BY b.position) FROM bylines b WHERE b.${column} = ${id}), '')`;

const ITEMS = `
  coalesce((SELECT json_agg(json_build_object(
      'id', t.id, 'kind', t.kind, 'itemId', coalesce(t.article_id, t.photo_id, t.notice_id),
      'title', coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30), nullif(h.headline, ''), nullif(h.caption, ''), h.file_name, n.title, left(t.text, 60)),
      'kicker', coalesce(a.kicker, ''), 'section', coalesce(a.section, ''), 'names', CASE WHEN t.article_id IS NOT NULL THEN ${NAMES('article_id', 't.article_id')} ELSE ${NAMES('photo_id', 't.photo_id')} END,
      'characters', coalesce(a.character_count, char_length(regexp_replace(n.body_text, '\\s', '', 'g')), 0), 'targetLength', a.target_length, 'status', coalesce(a.status, h.status, n.status),
      'mustRun', coalesce(a.must_run, false), 'noCut', coalesce(a.no_cut, t.notice_id IS NOT NULL), 'isReleased', coalesce(a.status IN ('released', 'published'), true),
      'hasFile', h.file_hash IS NOT NULL, 'hasCaption', coalesce(h.caption, '') <> '') ORDER BY t.position, t.id)
    FROM page_items t LEFT JOIN articles a ON a.id = t.article_id LEFT JOIN photos h ON h.id = t.photo_id LEFT JOIN notices n ON n.id = t.notice_id WHERE t.page_id = g.id), '[]')`;

const PAGES = `
  coalesce((SELECT json_agg(json_build_object('id', g.id, 'version', g.version, 'pageNumber', g.page_number, 'name', g.name, 'status', g.status,
      'pageEditorId', g.page_editor_id, 'pageEditorName', u.display_name, 'items', ${ITEMS}) ORDER BY g.page_number NULLS LAST, g.created_at, g.id)
    FROM pages g LEFT JOIN users u ON u.id = g.page_editor_id WHERE g.issue_id = i.id), '[]')`;

/** The issue with its pages and what stands on them, its deadlines, what waits in the pool, and the newest act: one statement. */
export const FLATPLAN = `
  SELECT json_build_object('id', i.id, 'version', i.version, 'publicationId', i.publication_id, 'publicationName', p.name, 'publishedOn', i.published_on, 'issueNumber', i.issue_number,
    'totalIssueNumber', i.total_issue_number, 'status', i.status, 'timeZone', p.time_zone, 'pages', ${PAGES},
    'deadlines', coalesce((SELECT json_agg(json_build_object('stage', d.stage, 'pageId', d.page_id, 'dueAt', d.due_at) ORDER BY d.due_at, d.stage, d.page_id NULLS FIRST)
      FROM issue_deadlines d WHERE d.issue_id = i.id), '[]'),
    'pool', json_build_object('article', ${countOf('article', 'i.publication_id')}, 'photo', ${countOf('photo', 'i.publication_id')}, 'notice', ${countOf('notice', 'i.publication_id')},
      'mustRun', ${countOf('article', 'i.publication_id', 'a.must_run')}),
    'sections', coalesce((SELECT json_agg(s.section) FROM (SELECT DISTINCT a.section FROM articles a WHERE a.publication_id = i.publication_id AND ${POOL.article.where} AND a.section <> '' ORDER BY 1 LIMIT 40) s), '[]'),
    'leftOut', coalesce((SELECT json_agg(l) FROM (SELECT a.id, coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30)) AS title FROM articles a
      WHERE a.publication_id = i.publication_id AND ${POOL.article.where} AND a.must_run ORDER BY a.updated_at DESC LIMIT 20) l), '[]'),
    'last', (SELECT json_build_object('act', f.id, 'kind', f.act, 'words', f.words, 'byId', f.by_id, 'undoneAt', f.undone_at) FROM flatplan_acts f WHERE f.issue_id = i.id ORDER BY f.created_at DESC LIMIT 1)
  ) AS read FROM issues i JOIN publications p ON p.id = i.publication_id WHERE i.id = $1`;
