import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import type { PageFingerprint } from '../domain/press/fingerprint';
import type { SignatureDto } from './signature.dto';

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
  constructor(private readonly sql: Sql) {}

  /** Every signature of a page, newest first. */
  async ofPage(pageId: string): Promise<SignatureDto[]> {
    const rows = await this.sql.rows<{ read: SignatureRow }>({ text: signaturesWhere('s.page_id = $1'), values: [pageId] });
    return rows.map(({ read }) => shown(read));
  }
}

export const shown = ({ fingerprint, revisions, layoutVersion, pageId: _, ...signature }: SignatureRow): SignatureDto => ({
  ...signature,
  things: fingerprint.map(({ kind, id, title }) => ({ kind, id, title, revision: { ...revisions.articles, ...revisions.notices }[id] ?? (kind === 'layout' ? layoutVersion : null) })),
});
