import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { codeFrom } from '../domain/notices/verification-code';
import type { Upload } from '../storage/file-upload';
import type { ClientFieldsDto } from './notice.dto';
import { NoticeClient } from './notice-client.entity';

export const RECEIPT_CODE_LENGTH = 10;
export interface Receipt { receiptNumber: string; code: string; noticeId: string }
/** The way a notice came, and the file its text was read from. */
interface Origin { channel: NoticeClient['channel']; original?: Upload | null }

/** A code as it is kept: whoever reads the table cannot look a notice up with it. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('hex');

export const receiptNumber = ({ year, number }: { year: number; number: number }): string => `公告${year}-${String(number).padStart(4, '0')}`;

/** The next number of the year for a purpose, counted where the papers are made; taken for good only when the act stands. */
export const nextNumber = async (tx: EntityManager, purpose: 'receipt' | 'certificate'): Promise<{ year: number; number: number }> => {
  const [taken] = await tx.query<{ year: number; number: number }[]>(
    `INSERT INTO notice_numbers AS n (purpose, year, last) VALUES ($1, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai'), 1)
     ON CONFLICT (purpose, year) DO UPDATE SET last = n.last + 1 RETURNING year, last AS number`, [purpose]);
  return taken;
};

/** 回执: every notice handed in has a number and a code by which its client, and nobody else, sees where it stands. */
@Injectable()
export class NoticeReceipts {
  async give(tx: EntityManager, noticeId: string, client: ClientFieldsDto, { channel, original = null }: Origin): Promise<Receipt> {
    const code = codeFrom(randomBytes(RECEIPT_CODE_LENGTH), RECEIPT_CODE_LENGTH);
    const numbered = await nextNumber(tx, 'receipt');
    await tx.insert(NoticeClient, { noticeId, channel, ...numbered, codeHash: hashOfCode(code), ...client, ...(original && { originalHash: original.incoming.hash, originalName: original.fileName, originalSize: original.incoming.size }) });
    return { receiptNumber: receiptNumber(numbered), code, noticeId };
  }

  /** A new code in place of one that was lost. */
  async renew(tx: EntityManager, client: NoticeClient): Promise<Receipt> {
    const code = codeFrom(randomBytes(RECEIPT_CODE_LENGTH), RECEIPT_CODE_LENGTH);
    await tx.update(NoticeClient, { noticeId: client.noticeId }, { codeHash: hashOfCode(code) });
    return { receiptNumber: receiptNumber(client), code, noticeId: client.noticeId };
  }
}
