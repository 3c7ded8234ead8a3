import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isSameSecret } from '../common/same-secret';
import type { CertificateFacts } from '../domain/notices/certificate-sheet';
import { typedCode } from '../domain/notices/verification-code';

export interface Verified { facts: CertificateFacts; pdfHash: string; revokedAt: Date | null; revokeReason: string }

/** Whether a certificate is one of ours: its number and its code together, compared in the same time whatever is wrong. */
@Injectable()
export class Verification {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async verify(number: string, code: string): Promise<Verified | null> {
    const [, year, serial] = /(\d{4})\s*-\s*(\d{1,7})/u.exec(number) ?? [];
    const [found] = await this.db.query<(Verified & { code: string })[]>(
      `SELECT code, facts, pdf_hash AS "pdfHash", revoked_at AS "revokedAt", revoke_reason AS "revokeReason" FROM certificates WHERE year = $1 AND number = $2`, [Number(year ?? 0), Number(serial ?? 0)]);
    const matches = isSameSecret(typedCode(code), found?.code ?? '');
    return found && matches ? { facts: found.facts, pdfHash: found.pdfHash, revokedAt: found.revokedAt, revokeReason: found.revokeReason } : null;
  }
}
