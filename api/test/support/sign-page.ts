import type { Newsroom } from './app';

/** Puts a page to the press without its way there, for what has to keep off such a page. */
export const signBySql = async (newsroom: Newsroom, pageId: string): Promise<void> => {
  // One text without values is one transaction: a page is signed exactly while its signature stands.
  await newsroom.sql(`
    INSERT INTO proofs (page_id, number, round, status, assignee_id, assignee_name, pulled_by_name, completed_at, composition, text, pdf_hash, pdf_bytes, composition_hash, engine_version, layout_version, layout_revision, revisions, page_status_before)
    SELECT '${pageId}', number, round, status, u.id, u.display_name, '测试', now(), '{}', '[]', repeat('0', 64), 0, repeat('0', 64), '1', 0, 0, '{}', 'proof3'
    FROM (VALUES (1, 'third', 'completed'), (2, 'clean', 'completed')) rounds(number, round, status), (SELECT id, display_name FROM users ORDER BY username DESC LIMIT 1) u;
    INSERT INTO page_signatures (page_id, proof_id, number, pdf_hash, pdf_bytes, composition_hash, engine_version, fingerprint, signed_by_id, signed_by_name)
    SELECT p.page_id, p.id, 1, p.pdf_hash, p.pdf_bytes, p.composition_hash, p.engine_version, page_fingerprint(p.page_id), u.id, u.display_name
    FROM proofs p, (SELECT id, display_name FROM users ORDER BY username LIMIT 1) u WHERE p.page_id = '${pageId}' AND p.round = 'clean';
    UPDATE pages SET status = 'signed' WHERE id = '${pageId}'`);
};
