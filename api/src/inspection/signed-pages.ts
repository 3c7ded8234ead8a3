import type { Sql } from '../database/sql';
import { POINTS_PER_MM } from '../domain/typeset/display-list';

/** A page as it was signed and stands signed; sizes in millimetres. */
export interface SignedPage {
  pageId: string; number: number | null; name: string; signature: number; pdfHash: string; pdfBytes: number; signedByName: string; secondName: string | null; signedAt: string; proofNumber: number; engineVersion: string;
  trim: { width: number; height: number }; bleed: number; isColour: boolean;
}
/** An issue on its way to the press: every page, signed or not yet. */
export interface AtPress { issueId: string; publicationName: string; publishedOn: string | null; issueNumber: number | null; totalIssueNumber: number | null; timeZone: string; imprint: Record<string, string>; pages: { number: number | null; name: string; signed: SignedPage | null }[] }

interface Row { [field: string]: unknown; pageId: string; number: number | null; name: string; signature: number | null; width: number | null; height: number | null; isColour: boolean | null }

const millimetres = (points: number): number => Math.round((points / POINTS_PER_MM) * 100) / 100;

const PAGES = `SELECT g.id AS "pageId", g.page_number AS number, g.name, s.number AS signature, s.pdf_hash AS "pdfHash", s.pdf_bytes AS "pdfBytes", s.signed_by_name AS "signedByName", s.second_name AS "secondName",
    to_char(s.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "signedAt", p.number AS "proofNumber", s.engine_version AS "engineVersion",
    (p.composition -> 'displayList' ->> 'width')::float AS width, (p.composition -> 'displayList' ->> 'height')::float AS height, coalesce((p.composition ->> 'bleed')::float, 0) AS bleed,
    jsonb_path_exists(p.composition, '$.displayList.items[*] ? (@.kind == "image" || @.ink == "red" || @.fill == "red")') AS "isColour"
  FROM pages g LEFT JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL LEFT JOIN proofs p ON p.id = s.proof_id WHERE g.issue_id = $1 ORDER BY g.page_number NULLS LAST, g.id`;
const ISSUE = `SELECT i.id AS "issueId", b.name AS "publicationName", i.published_on::text AS "publishedOn", i.issue_number AS "issueNumber", i.total_issue_number AS "totalIssueNumber", b.time_zone AS "timeZone", b.imprint FROM issues i JOIN publications b ON b.id = i.publication_id WHERE i.id = $1`;

/** What of an issue stands signed now; null when there is no such issue. */
export const atPress = async (sql: Sql, issueId: string): Promise<AtPress | null> => {
  const issue = await sql.row<Omit<AtPress, 'pages'> & Record<string, unknown>>({ text: ISSUE, values: [issueId] });
  if (!issue) return null;
  const rows = await sql.rows<Row>({ text: PAGES, values: [issueId] });
  return { ...issue, pages: rows.map(({ number, name, ...row }) => ({ number, name, signed: row.signature === null ? null : { ...row, number, name, trim: { width: millimetres(row.width ?? 0), height: millimetres(row.height ?? 0) } } as unknown as SignedPage })) };
};
