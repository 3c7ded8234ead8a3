import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import { matchPrinted, pairPages, type PlannedPassage } from '../domain/press/printed-text';
import type { FrozenPiece } from '../domain/proofs/frozen-text';
import type { Upload } from '../storage/file-upload';
import { contentKey, Storage } from '../storage/storage';
import { type CheckedPage, PrintedCheck } from './printed-check.entity';
import type { PrintedCheckDto } from './printed-check.dto';
import { type PrintedLines, PrintedPdf } from './printed-pdf';

/** More differences on one page than anyone reads: it is another page. */
const MOST_DIFFERENCES = 300;
const MOST_LISTED = 20;

/** The proof that stands signed, else the newest. */
const PLANNED = `SELECT g.id AS "pageId", g.page_number AS number, g.name, p.number AS "proofNumber", s.id IS NOT NULL AS "isSigned", p.text AS pieces
  FROM pages g LEFT JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL
  JOIN LATERAL (SELECT number, text FROM proofs WHERE page_id = g.id AND (s.proof_id IS NULL OR id = s.proof_id) ORDER BY number DESC LIMIT 1) p ON true
  WHERE g.issue_id = $1 ORDER BY g.page_number NULLS LAST, g.id`;
interface Planned { [field: string]: unknown; pageId: string; number: number | null; name: string; proofNumber: number; isSigned: boolean; pieces: FrozenPiece[] }

const COLUMNS = 'id, issue_id AS "issueId", file_name AS "fileName", file_bytes AS "fileBytes", file_hash AS "fileHash", pages, checked_by_name AS "checkedByName", checked_at AS "checkedAt"';

/** Holds what the printer made against what was signed, and keeps what was found. */
@Injectable()
export class PrintedChecks {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly storage: Storage, private readonly pdf: PrintedPdf, private readonly audit: Audit) {}

  async check(actor: Actor, issueId: string, { incoming, fileName }: Upload): Promise<PrintedCheckDto> {
    const planned = await this.sql.rows<Planned>({ text: PLANNED, values: [issueId] });
    if (planned.length === 0) throw conflict('printed.noProofs');
    const pages = compared(planned, await this.pdf.lines(incoming.path));
    const { hash, size } = await incoming.keep();
    return this.db.transaction(async (tx) => {
      const check = await tx.save(tx.create(PrintedCheck, { issueId, fileHash: hash, fileName, fileBytes: size, pages, checkedById: actor.id, checkedByName: actor.displayName }));
      await this.audit.record(tx, actor, 'issue.printedChecked', issueId, { fileName, fileHash: hash, differences: pages.reduce((sum, { differences }) => sum + differences.length, 0) });
      return { ...check, checkedAt: check.checkedAt.toISOString() };
    });
  }

  /** Newest first. */
  list(issueId: string): Promise<PrintedCheckDto[]> {
    return this.sql.rows<PrintedCheckDto & Record<string, unknown>>({ text: `SELECT ${COLUMNS} FROM printed_checks WHERE issue_id = $1 ORDER BY checked_at DESC, id LIMIT ${MOST_LISTED}`, values: [issueId] });
  }

  async file(id: string): Promise<{ fileName: string; size: number; content: Readable }> {
    const check = await this.sql.row<{ fileName: string; size: number; hash: string }>({ text: 'SELECT file_name AS "fileName", file_bytes AS size, file_hash AS hash FROM printed_checks WHERE id = $1', values: [id] });
    if (!check) throw notFound();
    return { ...check, content: await this.storage.read(contentKey(check.hash)) };
  }
}

const passagesOf = (pieces: readonly FrozenPiece[]): PlannedPassage[] => pieces.flatMap(({ itemId, title, passages }) => passages.map(({ part, text }) => ({ id: itemId, title, part, text })));

const compared = (planned: readonly Planned[], printed: PrintedLines): CheckedPage[] => {
  const ours = planned.map(({ pieces }) => passagesOf(pieces));
  const sheets = pairPages(ours, printed);
  return planned.map(({ pageId, number, name, proofNumber, isSigned }, at): CheckedPage => {
    const sheet = sheets[at] ?? null;
    const { differences, ...counts } = matchPrinted(ours[at] ?? [], sheet === null ? [] : printed[sheet] ?? []);
    return { pageId, number, name, proofNumber, isSigned, sheet: sheet === null ? null : sheet + 1, ...counts, differences: differences.slice(0, MOST_DIFFERENCES), isCut: differences.length > MOST_DIFFERENCES };
  });
};
