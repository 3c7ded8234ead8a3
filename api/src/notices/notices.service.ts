import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { parseListQuery, type ListParams } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { projected, writtenBody } from '../common/written-body';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import { type Body, EMPTY_BODY } from '../domain/copy/body';
import { PRINTED_FIELDS, sameWords } from '../domain/notices/notice-words';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { type NoticeAction, noticeActions } from '../domain/workflow/notice-workflow';
import type { Upload } from '../storage/file-upload';
import { TextIndex } from '../text-index/text-index.service';
import type { BlockingNoticeDto, ClientFieldsDto, CreateNoticeDto, NoticeDto, NoticeRowDto, UpdateNoticeDto } from './notice.dto';
import { Notice } from './notice.entity';
import { DELETED_NOTICES, NOTICE, NOTICES } from './notice.view';
import { NoticeClient } from './notice-client.entity';
import { NoticeCorrections } from './notice-corrections.service';
import { NoticeKnowledgeBase } from './notice-knowledge.service';
import { NoticeReceipts } from './notice-receipts.service';
import { priced, type PricedNotice } from './notice-price';
import { judged, type ReadNotice } from './notice-standing';

/** What an import files: a notice as it was printed. */
export type ImportedNotice = Pick<Notice, 'publicationId' | 'type' | 'title' | 'body'>
  & Partial<Pick<Notice, 'issuingBody' | 'documentNumber' | 'citedBasis' | 'datedOn' | 'objectionsFrom' | 'objectionsUntil' | 'contact' | 'signatureLines'>>;

@Injectable()
export class Notices {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly texts: TextIndex,
    private readonly corrections: NoticeCorrections, private readonly knowledge: NoticeKnowledgeBase, private readonly audit: Audit, private readonly receipts: NoticeReceipts,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<NoticeRowDto>> {
    const { filter: { deleted, ...filter }, ...query } = parseListQuery(params);
    const page = await this.texts.list<ReadNotice>(deleted === true ? DELETED_NOTICES : NOTICES, { ...query, filter });
    const knowledge = await this.judging();
    return { ...page, rows: page.rows.map((notice) => judged(actor, notice, knowledge)) as unknown as NoticeRowDto[] };
  }

  async get(actor: Actor, id: string): Promise<NoticeDto> {
    const notice = await this.reader.one<ReadNotice & PricedNotice & Pick<NoticeDto, 'client' | 'papers' | 'consents'>>(NOTICE, id);
    if (!notice) throw notFound();
    const shown = judged(actor, priced(notice), await this.judging()) as unknown as NoticeDto;
    return may(actor, 'notice.papers') ? shown : { ...shown, client: null, papers: [], consents: [] };
  }

  /** With the file its text was read from, where it was handed in as one. */
  async create(actor: Actor, { body, bodyText: plain, client, ...given }: CreateNoticeDto, original: Upload | null = null): Promise<NoticeDto> {
    checkPeriod(given);
    const words = textOf(writtenBody(body, plain) ?? EMPTY_BODY);
    const id = await this.db.transaction(async (tx) => {
      const notice = await tx.save(tx.create(Notice, { signatureLines: [], ...given, ...words, createdById: actor.id }));
      const receipt = await this.receipts.give(tx, notice.id, client ?? { name: '', phone: '' }, { channel: 'desk', original });
      await this.audit.record(tx, actor, 'notice.created', notice.id, { title: notice.title, type: notice.type, receipt: receipt.receiptNumber });
      // Last of all, so that what is refused before leaves no file behind.
      await original?.incoming.keep();
      return notice.id;
    });
    return this.get(actor, id);
  }

  createImported(tx: EntityManager, { body, ...given }: ImportedNotice): Promise<Notice> {
    return tx.save(tx.create(Notice, { signatureLines: [], ...given, ...textOf(body), status: 'published', origin: 'imported' }));
  }

  /** Free until the text is accepted; from then on its printed words change only as the rules of correction allow. */
  async update(actor: Actor, id: string, { version, body, bodyText: plain, client, consent, reason = '', ...changes }: UpdateNoticeDto): Promise<NoticeDto> {
    const words = writtenBody(body, plain);
    await this.db.transaction(async (tx) => {
      const notice = await this.take(tx, actor, id, version, 'edit');
      const before = { ...notice };
      const after = { ...changes, ...(words ? textOf(words) : {}) };
      const changed = changesBetween(notice, after);
      const clientChanged = client ? await this.setClient(tx, actor, id, client) : false;
      if (Object.keys(changed).length === 0 && !clientChanged) return;
      checkPeriod(Object.assign(notice, after));
      const isRewording = notice.origin === 'filed' && PRINTED_FIELDS.some((field) => field in changed) && !sameWords(before, notice);
      const phase = isRewording ? await this.corrections.admit(tx, actor, notice, { consent, reason }) : null;
      // The version counts the client's particulars too.
      await tx.save(Object.assign(notice, { updatedAt: new Date() }));
      await this.audit.record(tx, actor, 'notice.changed', id, { changes: changed, ...(phase && phase !== 'beforeAcceptance' && { phase, consent: notice.consentNumber, reason }) });
    });
    return this.get(actor, id);
  }

  /** Corrects the wording as part of another act, such as a decision about a suspected misreading. */
  async reword(tx: EntityManager, id: string, words: { title?: string; body?: Body; issuingBody?: string; signatureLines?: string[] }): Promise<void> {
    const notice = await lockForUpdate(tx, Notice, id, null, () => Promise.resolve(null));
    if (notice.acceptedAt !== null) throw conflict('notice.consentMissing');
    await tx.save(Object.assign(notice, words, words.body ? textOf(words.body) : {}));
  }

  async remove(actor: Actor, id: string): Promise<NoticeDto> {
    await this.db.transaction(async (tx) => {
      const notice = await this.take(tx, actor, id, null, 'delete');
      const placed = await tx.query<unknown[]>('SELECT 1 FROM page_items WHERE notice_id = $1 LIMIT 1', [id]);
      if (placed.length) throw conflict('notice.placed');
      await tx.save(Object.assign(notice, { deletedAt: new Date() }));
      await this.audit.record(tx, actor, 'notice.deleted', id, { title: notice.title });
    });
    return this.get(actor, id);
  }

  async restore(actor: Actor, id: string, version: number): Promise<NoticeDto> {
    await this.db.transaction(async (tx) => {
      const notice = await this.take(tx, actor, id, version, 'restore');
      await tx.save(Object.assign(notice, { deletedAt: null }));
      await this.audit.record(tx, actor, 'notice.restored', id, { title: notice.title });
    });
    return this.get(actor, id);
  }

  /** The notices of a page that stop its sign-off: their clients have not approved the proof, or they are not to run at all. */
  noticesBlocking(pageId: string, tx: EntityManager = this.db.manager): Promise<BlockingNoticeDto[]> {
    return tx.query(
      `SELECT n.id AS "noticeId", n.title, CASE WHEN n.deleted_at IS NOT NULL THEN 'deleted' WHEN n.status = 'cancelled' THEN 'cancelled' ELSE 'notApproved' END AS why
       FROM page_items t JOIN notices n ON n.id = t.notice_id
       WHERE t.page_id = $1 AND n.origin = 'filed' AND (n.deleted_at IS NOT NULL OR n.status NOT IN ('approved', 'published', 'certified')) ORDER BY t.position`, [pageId]);
  }

  async take(tx: EntityManager, actor: Actor, id: string, version: number | null, action: NoticeAction): Promise<Notice> {
    const notice = await lockForUpdate(tx, Notice, id, version, () => this.get(actor, id), true);
    if (noticeActions(actor, notice).includes(action)) return notice;
    throw (notice.deletedAt !== null) !== (action === 'restore') ? notFound() : action === 'edit' && may(actor, 'notice.edit') ? conflict('notice.over') : forbidden();
  }

  private async judging() {
    return { ...(await this.knowledge.read()), today: newsroomDay(new Date()) };
  }

  private async setClient(tx: EntityManager, actor: Actor, noticeId: string, given: ClientFieldsDto): Promise<boolean> {
    if (!may(actor, 'notice.papers')) throw forbidden();
    const known = await tx.findOneBy(NoticeClient, { noticeId });
    if (!known) await this.receipts.give(tx, noticeId, given, { channel: 'desk' });
    else if (Object.keys(changesBetween(known, given)).length > 0) await tx.update(NoticeClient, { noticeId }, given);
    else return false;
    return true;
  }
}

export const textOf = (body: Body): Pick<Notice, 'body' | 'bodyText'> => {
  const { bodyText } = projected(body);
  return { body, bodyText };
};

const checkPeriod = ({ objectionsFrom, objectionsUntil }: { objectionsFrom?: string | null; objectionsUntil?: string | null }): void => {
  if (objectionsFrom && objectionsUntil && objectionsUntil < objectionsFrom) throw invalidField('objectionsUntil', 'field.order');
};
