import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit, type AuditActor } from '../audit/audit.service';
import { invalidField } from '../common/app-error';
import { bodyFromText, bodyText } from '../domain/copy/body';
import { noticeFrom, type NoticeText, signedApart } from '../domain/notices/handed-in';
import { signedOn } from '../domain/ocr/printed-facts';
import { ContributionReader } from '../intake/reading/reader';
import { Notice } from '../notices/notice.entity';
import { NoticeReceipts, type Receipt } from '../notices/notice-receipts.service';
import { textOf } from '../notices/notices.service';
import type { Upload } from '../storage/file-upload';
import { IN_CLIENTS_WORDS, refusedAs } from './notice-file-refusals';
import type { PublicNoticeDto } from './public-form.dto';

/** Whoever hands a notice in without an account, as the record names them. */
export const CLIENT: AuditActor = { id: null, displayName: '委托人（网上）' };

/** 网上委托: a notice handed in through the public form waits at the desk like any other; nothing is accepted by itself. */
@Injectable()
export class PublicIntake {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: ContributionReader, private readonly receipts: NoticeReceipts,
    private readonly audit: Audit,
  ) {}

  /** The papers that take notices online: those that come out, not the one old pages of an unknown paper are filed under. */
  papers(): Promise<{ id: string; name: string }[]> {
    return this.db.query('SELECT p.id, p.name FROM publications p LEFT JOIN notice_desks d ON d.id = p.id WHERE coalesce(d.takes_forms, true) AND p.weekday IS NOT NULL ORDER BY p.created_at, p.id LIMIT 50');
  }

  async handIn(given: PublicNoticeDto, upload: Upload | null): Promise<Receipt> {
    if (!(await this.papers()).some(({ id }) => id === given.publicationId)) throw invalidField('publicationId', 'notice.formClosed');
    const { body, signatureLines } = await this.textOf(given, upload);
    if (bodyText(body).trim() === '') throw invalidField('text', 'notice.nothingWritten');
    const { publicationId, type, title, client: name, phone, email = '', agent = '', note = '', wished = '' } = given;
    return this.db.transaction(async (tx) => {
      const notice = await tx.save(tx.create(Notice, { publicationId, type, title, ...textOf(body), signatureLines, datedOn: signedOn(signatureLines) }));
      const receipt = await this.receipts.give(tx, notice.id, { name, phone, email, agent, note, wishedOn: daysIn(wished) }, { channel: 'form', original: upload });
      await this.audit.record(tx, CLIENT, 'notice.registered', notice.id, { title, receipt: receipt.receiptNumber });
      // Last of all, so that what is refused before leaves no file behind.
      await upload?.incoming.keep();
      return receipt;
    });
  }

  /** What is typed goes before what is uploaded: a form that brings both would otherwise print one of them by chance. */
  private async textOf({ title, text = '', signature = '' }: PublicNoticeDto, upload: Upload | null): Promise<NoticeText> {
    const lines = signature.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '').slice(0, 10);
    const read = text.trim() !== '' || !upload ? signedApart(bodyFromText(text)) : noticeFrom((await this.reader.ofUpload(upload).catch(refusedAs(IN_CLIENTS_WORDS))).read.copy, title);
    if (lines.length === 0) return read;
    // A signature typed of its own stands; what was taken for one goes back into the text.
    return { body: { type: 'doc', content: [...read.body.content, ...bodyFromText(read.signatureLines.filter((line) => !lines.includes(line)).join('\n')).content] }, signatureLines: lines };
  }
}

const daysIn = (text: string): string[] => [...new Set(text.match(/\d{4}-\d{2}-\d{2}/gu) ?? [])].filter((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)).slice(0, 12);
