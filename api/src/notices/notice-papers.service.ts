import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit, type AuditActor } from '../audit/audit.service';
import { AppError, conflict, notFound } from '../common/app-error';
import { groupedCode } from '../domain/notices/verification-code';
import type { Actor } from '../domain/people/roles';
import type { Upload } from '../storage/file-upload';
import { contentKey, Storage } from '../storage/storage';
import type { NoticeDto } from './notice.dto';
import { NoticeClient } from './notice-client.entity';
import { NoticePaper } from './notice-paper.entity';
import { NoticeReceipts, type Receipt } from './notice-receipts.service';
import { Notices } from './notices.service';
import { paperKind } from './paper-upload';

export interface PaperFile { fileName: string; mediaType: string; size: number; content: Readable }
/** No client brings more; a form that goes on sending is not one. */
const MOST = 12;

/** What clients handed in, their papers and the file of their text: read by the notice desk alone, and every reading on the record. */
@Injectable()
export class NoticePapers {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly notices: Notices, private readonly storage: Storage, private readonly audit: Audit,
    private readonly receipts: NoticeReceipts,
  ) {}

  async add(actor: Actor, id: string, upload: Upload): Promise<NoticeDto> {
    await this.keep(actor, id, upload, false);
    return this.notices.get(actor, id);
  }

  /** Takes a paper in, from the desk or from the client's own page. */
  async keep(actor: AuditActor, noticeId: string, { incoming, fileName }: Upload, fromClient: boolean): Promise<void> {
    const mediaType = incoming.size === 0 ? null : await paperKind(incoming.path);
    if (mediaType === null) throw new AppError('unsupported', { code: 'notice.paperKind' }, { file: { code: 'notice.paperKind' } });
    await this.db.transaction(async (tx) => {
      const [notice] = await tx.query<{ papers: number }[]>('SELECT (SELECT count(*)::int FROM notice_papers p WHERE p.notice_id = n.id) AS papers FROM notices n WHERE n.id = $1 AND n.deleted_at IS NULL FOR UPDATE', [noticeId]);
      if (!notice) throw notFound();
      if (notice.papers >= MOST) throw conflict('notice.tooManyPapers', { max: MOST });
      await tx.insert(NoticePaper, { noticeId, fileName, hash: incoming.hash, byteSize: incoming.size, mediaType, fromClient, createdById: fromClient ? null : actor.id });
      await this.audit.record(tx, actor, 'notice.paperAdded', noticeId, { fileName });
      await incoming.keep();
    });
  }

  /** 换发查询码: a new code for the client in place of one that was lost or never told; the old one is void. */
  async renewReceipt(actor: Actor, noticeId: string): Promise<Receipt> {
    return this.db.transaction(async (tx) => {
      const client = await tx.findOne(NoticeClient, { where: { noticeId }, lock: { mode: 'pessimistic_write' } });
      if (!client) throw notFound();
      const receipt = await this.receipts.renew(tx, client);
      await this.audit.record(tx, actor, 'notice.receiptRenewed', noticeId, { receipt: receipt.receiptNumber });
      return { ...receipt, code: groupedCode(receipt.code) };
    });
  }

  /** The file a client's text was read from, as it came; who looked at it goes on the record before they see it. */
  async readOriginal(actor: Actor, noticeId: string): Promise<PaperFile> {
    const client = await this.db.getRepository(NoticeClient).findOneBy({ noticeId });
    if (!client?.originalHash) throw notFound();
    return this.handOver(actor, noticeId, 'notice.originalRead', { fileName: client.originalName, hash: client.originalHash, mediaType: 'application/octet-stream' });
  }

  /** One paper, byte for byte; who looked at it goes on the record before they see it. */
  async read(actor: Actor, noticeId: string, paperId: string): Promise<PaperFile> {
    const found = await this.db.getRepository(NoticePaper).findOneBy({ id: paperId, noticeId });
    if (!found) throw notFound();
    return this.handOver(actor, noticeId, 'notice.paperRead', found);
  }

  private async handOver(actor: Actor, noticeId: string, act: 'notice.paperRead' | 'notice.originalRead', { fileName, hash, mediaType }: { fileName: string; hash: string; mediaType: string }): Promise<PaperFile> {
    await this.db.transaction((tx) => this.audit.record(tx, actor, act, noticeId, { fileName }));
    const key = contentKey(hash);
    return { fileName, mediaType, size: await this.storage.size(key), content: await this.storage.read(key) };
  }
}
