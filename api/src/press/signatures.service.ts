import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Sql } from '../database/sql';
import { changesSince, type PageChange, type PageFingerprint } from '../domain/press/fingerprint';
import { changedSince } from './fingerprints';
import type { PageChangeDto, SignatureDto, SignatureSlipDto } from './signature.dto';

interface Revisions { articles: Record<string, number>; notices: Record<string, number> }
export interface SignatureRow extends Omit<SignatureDto, 'things'> { pageId: string; fingerprint: PageFingerprint; revisions: Revisions; layoutVersion: number }

/** Signatures as JSON, newest first, for the pages a condition on `s` and `g` names. */
export const signaturesWhere = (condition: string): string => `
  SELECT json_build_object('pageId', s.page_id, 'id', s.id, 'number', s.number, 'proofId', s.proof_id, 'proofNumber', p.number, 'pdfHash', s.pdf_hash, 'pdfBytes', s.pdf_bytes, 'compositionHash', s.composition_hash,
    'engineVersion', s.engine_version, 'signedByName', s.signed_by_name, 'signedAt', s.signed_at, 'secondName', s.second_name, 'sentByName', s.sent_by_name, 'sentAt', s.sent_at, 'voidedByName', s.voided_by_name,
    'voidedAt', s.voided_at, 'voidReason', s.void_reason, 'voidChanges', coalesce(s.void_changes, '[]'), 'fingerprint', s.fingerprint, 'revisions', p.revisions, 'layoutVersion', p.layout_version) AS read
  FROM page_signatures s JOIN proofs p ON p.id = s.proof_id JOIN pages g ON g.id = s.page_id WHERE ${condition} ORDER BY s.signed_at DESC LIMIT 200`;

/** 签样单: who signed what of a page, and what became of it. */
@Injectable()
export class Signatures {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql) {}

  /** Every signature of a page, newest first. A void one tells what the next was put under instead, and the newest what is another now. */
  async ofPage(pageId: string): Promise<SignatureSlipDto[]> {
    const rows = await this.sql.rows<{ read: SignatureRow }>({ text: signaturesWhere('s.page_id = $1'), values: [pageId] });
    const [newest] = rows;
    const now = newest && newest.read.voidedAt !== null ? await changedSince(this.db.manager, pageId, newest.read.fingerprint) : [];
    return rows.map(({ read }, index) => {
      const next = rows[index - 1];
      return { ...shown(read), changes: asSent(next ? changesSince(read.fingerprint, next.read.fingerprint) : now) };
    });
  }
}

/** Changes with lists of their own, as an answer carries them. */
export const asSent = (changes: readonly PageChange[]): PageChangeDto[] => changes.map((change) => ({ ...change, parts: [...change.parts] }));

export const shown = ({ fingerprint, revisions, layoutVersion, pageId: _, ...signature }: SignatureRow): SignatureDto => ({
  ...signature,
  things: fingerprint.map(({ kind, id, title }) => ({ kind, id, title, revision: { ...revisions.articles, ...revisions.notices }[id] ?? (kind === 'layout' ? layoutVersion : null) })),
});
