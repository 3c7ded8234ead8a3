import type { FrozenPiece } from '../domain/proofs/frozen-text';

/** What an inspection pack tells of an issue, as read from the database. Moments are ISO, hashes are SHA-256 in hex. */
export interface PackedIssue { id: string; publicationId: string; publicationName: string; timeZone: string; publishedOn: string | null; issueNumber: number | null; totalIssueNumber: number | null; status: string; staff: unknown }
export interface PackedPage { id: string; number: number | null; name: string; status: string }
export interface PackedProof {
  id: string; number: number; round: string; isDelta: boolean; status: string; assigneeName: string; pulledByName: string; pulledAt: string; acceptedAt: string | null; completedAt: string | null;
  declineReason: string; overrideReason: string; pdfHash: string; pdfBytes: number; compositionHash: string; engineVersion: string; layoutVersion: number; revisions: unknown; outcomes: unknown;
}
export interface PackedMark { proofNumber: number; number: number; sign: string; status: string; createdByName: string; answeredByName: string; verifiedByName: string; [field: string]: unknown }
export interface PackedSignature {
  number: number; proofNumber: number; pdfHash: string; compositionHash: string; signedByName: string; signedAt: string; secondName: string | null; voidedAt: string | null; voidedByName: string | null; voidReason: string | null; [field: string]: unknown;
}
export interface PackedMove { action: string; fromStatus: string; toStatus: string; reason: string; actorName: string; createdAt: string }
export interface StoryMove extends PackedMove { isOverride: boolean; revision: number }
export interface PackedStory { id: string; headline: string; bylines: string; separationOverride: string | null; moves: StoryMove[]; path: string }
export interface PackedCorrection { title: string; wrongText: string; rightText: string; createdByName: string; createdAt: string; withdrawnAt: string | null; withdrawReason: string | null }

export interface PackedTakedown { title: string; reason: string; byName: string; at: string }

const ISO = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

export const ISSUE_SQL = `SELECT i.id, i.publication_id AS "publicationId", b.name AS "publicationName", b.time_zone AS "timeZone", i.published_on::text AS "publishedOn", i.issue_number AS "issueNumber", i.total_issue_number AS "totalIssueNumber", i.status, i.staff
  FROM issues i JOIN publications b ON b.id = i.publication_id`;

export const PAGES_SQL = 'SELECT id, page_number AS number, name, status FROM pages WHERE issue_id = $1 ORDER BY page_number NULLS LAST, id';

export const PROOFS_SQL = `SELECT id, number, round, is_delta AS "isDelta", status, assignee_name AS "assigneeName", pulled_by_name AS "pulledByName", ${ISO('pulled_at')} AS "pulledAt", ${ISO('accepted_at')} AS "acceptedAt",
    ${ISO('completed_at')} AS "completedAt", decline_reason AS "declineReason", override_reason AS "overrideReason", pdf_hash AS "pdfHash", pdf_bytes AS "pdfBytes", composition_hash AS "compositionHash",
    engine_version AS "engineVersion", layout_version AS "layoutVersion", revisions, outcomes
  FROM proofs WHERE page_id = $1 ORDER BY number`;

export const MARKS_SQL = `SELECT p.number AS "proofNumber", m.number, m.id, m.sign, m.amount, m.place, m.from_text AS "from", m.to_text AS "to", m.comment, m.error_class AS "errorClass", m.weight, m.is_doubled AS "isDoubled", m.status, m.answer,
    m.created_by_name AS "createdByName", ${ISO('m.created_at')} AS "createdAt", m.answered_by_name AS "answeredByName", ${ISO('m.answered_at')} AS "answeredAt", m.verified_by_name AS "verifiedByName", ${ISO('m.verified_at')} AS "verifiedAt"
  FROM proof_marks m JOIN proofs p ON p.id = m.proof_id WHERE m.page_id = $1 ORDER BY p.number, m.number`;

export const SIGNATURES_SQL = `SELECT s.number, p.number AS "proofNumber", s.pdf_hash AS "pdfHash", s.composition_hash AS "compositionHash", s.engine_version AS "engineVersion", s.fingerprint, s.signed_by_name AS "signedByName", ${ISO('s.signed_at')} AS "signedAt",
    s.second_name AS "secondName", s.sent_by_name AS "sentByName", ${ISO('s.sent_at')} AS "sentAt", s.voided_by_name AS "voidedByName", ${ISO('s.voided_at')} AS "voidedAt", s.void_reason AS "voidReason", s.void_changes AS "voidChanges"
  FROM page_signatures s JOIN proofs p ON p.id = s.proof_id WHERE s.page_id = $1 ORDER BY s.number`;

export const PAGE_MOVES_SQL = `SELECT action, from_status AS "fromStatus", to_status AS "toStatus", reason, actor_name AS "actorName", ${ISO('created_at')} AS "createdAt" FROM page_moves WHERE page_id = $1 ORDER BY created_at, id`;

export const STORY_SQL = `SELECT a.id, coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30)) AS headline, a.separation_override AS "separationOverride",
    coalesce((SELECT string_agg(trim(y.printed_label || ' ' || y.printed_name), '、' ORDER BY y.position) FROM bylines y WHERE y.article_id = a.id), '') AS bylines
  FROM articles a WHERE a.id = $1`;

export const STORY_MOVES_SQL = `SELECT action, from_status AS "fromStatus", to_status AS "toStatus", reason, is_override AS "isOverride", revision, actor_name AS "actorName", ${ISO('created_at')} AS "createdAt" FROM article_moves WHERE article_id = $1 ORDER BY created_at, id`;

export const REVISIONS_SQL = `SELECT number, reason, note, author_name AS "authorName", ${ISO('created_at')} AS "createdAt" FROM article_revisions WHERE article_id = $1 ORDER BY number`;

/** The first wording and the one that was printed, or the newest where none was. */
export const WORDINGS_SQL = `SELECT number, kicker, headline, deck, body FROM article_revisions
  WHERE article_id = $1 AND number IN ((SELECT min(number) FROM article_revisions WHERE article_id = $1), coalesce($2::int, (SELECT max(number) FROM article_revisions WHERE article_id = $1))) ORDER BY number`;

export const CORRECTIONS_SQL = `SELECT coalesce(nullif(w.headline, ''), left(w.body_text, 30)) AS title, c.wrong_text AS "wrongText", c.right_text AS "rightText", c.created_by_name AS "createdByName", ${ISO('c.created_at')} AS "createdAt", ${ISO('c.withdrawn_at')} AS "withdrawnAt", c.withdraw_reason AS "withdrawReason"
  FROM corrections c JOIN printed_items t ON t.id = c.printed_item_id JOIN articles w ON w.id = c.article_id WHERE t.issue_id = $1 ORDER BY c.created_at`;

export const TAKEDOWNS_SQL = `SELECT title, takedown_reason AS reason, taken_down_by_name AS "byName", ${ISO('taken_down_at')} AS at FROM printed_items WHERE issue_id = $1 AND taken_down_at IS NOT NULL ORDER BY taken_down_at`;

/** What stands on a page by its newest proof, else by its items. */
export const PAGE_PIECES_SQL = `SELECT coalesce((SELECT p.text FROM proofs p WHERE p.page_id = $1 ORDER BY p.number DESC LIMIT 1), '[]') AS pieces,
    (SELECT p.revisions FROM proofs p WHERE p.page_id = $1 ORDER BY p.number DESC LIMIT 1) AS revisions`;
export interface PagePieces { pieces: FrozenPiece[]; revisions: { articles: Record<string, number> } | null }

/** Everything of an issue that acts can be about. */
export const SUBJECTS_SQL = `
  SELECT $1::uuid AS id UNION SELECT g.id FROM pages g WHERE g.issue_id = $1
  UNION SELECT p.id FROM proofs p JOIN pages g ON g.id = p.page_id WHERE g.issue_id = $1
  UNION SELECT m.id FROM proof_marks m JOIN pages g ON g.id = m.page_id WHERE g.issue_id = $1
  UNION SELECT (piece ->> 'itemId')::uuid FROM proofs p JOIN pages g ON g.id = p.page_id, jsonb_array_elements(p.text) piece
    WHERE g.issue_id = $1 AND piece ->> 'kind' <> 'furniture' AND piece ->> 'itemId' ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  UNION SELECT t.id FROM printed_items t WHERE t.issue_id = $1`;
