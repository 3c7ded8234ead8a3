/** The stored bytes of a page whose signature stands, by the page's id: SHA-256 and a name to save them under. */
export const SIGNED_PDF = `
  SELECT s.pdf_hash AS hash, concat_ws('-', coalesce(nullif(p.nameplate, ''), p.name), i.published_on, CASE WHEN g.page_number IS NOT NULL THEN '第' || g.page_number || '版' END, nullif(g.name, '')) || '.pdf' AS "fileName"
  FROM page_signatures s JOIN pages g ON g.id = s.page_id JOIN issues i ON i.id = g.issue_id JOIN publications p ON p.id = i.publication_id WHERE s.page_id = $1 AND s.voided_at IS NULL`;

/** The stored bytes of every page of an issue whose signature stands, in the order of the pages. */
export const SIGNED_PDFS = `
  SELECT s.pdf_hash AS hash FROM pages g JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL WHERE g.issue_id = $1 ORDER BY g.page_number, g.created_at, g.id`;
