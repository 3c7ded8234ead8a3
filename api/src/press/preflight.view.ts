/** Everything an issue is held against before it is closed, but its layouts and its calendar: one statement. */
export const PREFLIGHT = `
  SELECT json_build_object(
    'issue', json_build_object('id', i.id, 'publicationId', i.publication_id, 'publishedOn', i.published_on, 'issueNumber', i.issue_number, 'totalIssueNumber', i.total_issue_number, 'pageCount', i.page_count),
    'work', json_build_object(
      'editorInChief', coalesce((SELECT json_agg(DISTINCT s.signed_by_name) FROM pages g JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL WHERE g.issue_id = i.id), '[]'),
      'proofreader', coalesce((SELECT json_agg(DISTINCT f.assignee_name) FROM pages g JOIN proofs f ON f.page_id = g.id AND f.status = 'completed' AND f.round <> 'clean' WHERE g.issue_id = i.id), '[]'),
      'pageEditor', coalesce((SELECT json_agg(DISTINCT u.display_name) FROM pages g JOIN users u ON u.id = g.page_editor_id WHERE g.issue_id = i.id), '[]')),
    'exceptions', i.exceptions, 'staff', i.staff, 'licenceKind', p.licence_kind, 'imprint', p.imprint,
    'pages', coalesce((SELECT json_agg(json_build_object('id', g.id, 'number', g.page_number, 'name', g.name, 'status', g.status) ORDER BY g.page_number NULLS LAST, g.id) FROM pages g WHERE g.issue_id = i.id), '[]'),
    'mustRunOut', coalesce((SELECT json_agg(l) FROM (
      SELECT a.id, coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30)) AS title FROM articles a
      WHERE a.publication_id = i.publication_id AND a.status = 'released' AND a.must_run AND a.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM page_items t WHERE t.article_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.article_id = a.id) AND (a.embargo_until IS NULL OR (a.embargo_until AT TIME ZONE p.time_zone)::date <= i.published_on)
      ORDER BY a.updated_at DESC LIMIT 50) l), '[]'),
    'corrections', coalesce((SELECT json_agg(l) FROM (
      SELECT a.id AS "articleId", a.headline AS title, w.page_number AS "duePage", g.page_number AS "onPage", g.id IS NOT NULL AS "isIn"
      FROM corrections c JOIN printed_items w ON w.id = c.printed_item_id JOIN articles a ON a.id = c.article_id
      LEFT JOIN page_items t ON t.article_id = a.id LEFT JOIN pages g ON g.id = t.page_id AND g.issue_id = i.id
      WHERE c.publication_id = i.publication_id AND c.withdrawn_at IS NULL AND a.deleted_at IS NULL AND w.issue_id <> i.id AND w.printed_on < i.published_on AND (a.status <> 'published' OR g.id IS NOT NULL)
      ORDER BY c.created_at LIMIT 50) l), '[]'),
    'notices', coalesce((SELECT json_agg(l) FROM (
      SELECT n.id, n.title, n.status IN ('approved', 'published', 'certified') AS "isApproved", g.id IS NOT NULL AS "isIn"
      FROM notices n LEFT JOIN (page_items t JOIN pages g ON g.id = t.page_id AND g.issue_id = i.id) ON t.notice_id = n.id
      WHERE n.publication_id = i.publication_id AND n.deleted_at IS NULL AND (g.id IS NOT NULL
        OR EXISTS (SELECT 1 FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'planned' AND r.run_on = i.published_on)
        OR (n.origin = 'filed' AND n.status = 'approved' AND NOT EXISTS (SELECT 1 FROM notice_runs r WHERE r.notice_id = n.id) AND NOT EXISTS (SELECT 1 FROM page_items o WHERE o.notice_id = n.id)))
      ORDER BY n.created_at LIMIT 100) l), '[]')
  ) AS read FROM issues i JOIN publications p ON p.id = i.publication_id WHERE i.id = $1`;
