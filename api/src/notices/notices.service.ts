import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { projected, writtenBody } from '../common/written-body';
import { byChoice, byId, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { placementsOf } from '../database/placements';
import { Reader, type RecordSpec } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { type Body, EMPTY_BODY } from '../domain/copy/body';
import { NOTICE_TYPES } from '../domain/copy/notice-types';
import type { Actor } from '../domain/people/roles';
import { type NoticeAction, noticeActions } from '../domain/workflow/notice-workflow';
import { NOTICE_STATUSES, ORIGINS } from '../domain/workflow/statuses';
import { TextIndex } from '../text-index/text-index.service';
import type { CreateNoticeDto, NoticeDto, NoticeRowDto, UpdateNoticeDto } from './notice.dto';
import { Notice } from './notice.entity';

const ROW = {
  id: 'n.id', publicationId: 'n.publication_id', type: 'n.type', title: 'n.title', issuingBody: 'n.issuing_body', documentNumber: 'n.document_number',
  datedOn: 'n.dated_on', objectionsFrom: 'n.objections_from', objectionsUntil: 'n.objections_until', status: 'n.status', origin: 'n.origin',
  createdAt: 'n.created_at', updatedAt: 'n.updated_at', deletedAt: 'n.deleted_at', version: 'n.version',
};
const NOTICES: ListSpec = {
  resource: 'notices', table: 'notices', alias: 'n', textKind: 'notice', columns: ROW, where: 'n.deleted_at IS NULL',
  filters: {
    publicationId: byId('n.publication_id'), type: byChoice('n.type', NOTICE_TYPES), status: byChoice('n.status', NOTICE_STATUSES),
    origin: byChoice('n.origin', ORIGINS), issuingBody: containing('n.issuing_body'), documentNumber: containing('n.document_number'),
    datedFrom: fromDay('n.dated_on'), datedUntil: untilDay('n.dated_on'),
  },
  sorts: {
    createdAt: { sql: 'n.created_at' }, updatedAt: { sql: 'n.updated_at' }, datedOn: { sql: 'n.dated_on', nullable: true },
    title: { sql: 'n.title COLLATE "zh-Hans-CN-x-icu"' }, type: { sql: 'n.type' }, status: { sql: 'n.status' },
  },
  defaultSort: ['createdAt', 'DESC'],
};
const DELETED_NOTICES: ListSpec = { ...NOTICES, where: 'n.deleted_at IS NOT NULL', textKind: undefined };
const NOTICE: RecordSpec = {
  table: 'notices', alias: 'n',
  columns: {
    ...ROW, citedBasis: 'n.cited_basis', contact: 'n.contact', body: 'n.body', bodyText: 'n.body_text', signatureLines: 'n.signature_lines',
    placements: placementsOf('notice_id', 'n.id'),
  },
};

/** What an import files: a notice as it was printed. */
export type ImportedNotice = Pick<Notice, 'publicationId' | 'type' | 'title' | 'body'>
  & Partial<Pick<Notice, 'issuingBody' | 'documentNumber' | 'citedBasis' | 'datedOn' | 'objectionsFrom' | 'objectionsUntil' | 'contact' | 'signatureLines'>>;

@Injectable()
export class Notices {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader,
    private readonly texts: TextIndex, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<NoticeRowDto>> {
    const { filter: { deleted, ...filter }, ...query } = parseListQuery(params);
    const page = await this.texts.list<NoticeRowDto>(deleted === true ? DELETED_NOTICES : NOTICES, { ...query, filter });
    return { ...page, rows: page.rows.map((notice) => ({ ...notice, actions: noticeActions(actor, notice) })) };
  }

  async get(actor: Actor, id: string): Promise<NoticeDto> {
    const notice = await this.reader.one<NoticeDto>(NOTICE, id);
    if (!notice) throw notFound();
    return { ...notice, actions: noticeActions(actor, notice) };
  }

  async create(actor: Actor, { body, bodyText: plain, ...given }: CreateNoticeDto): Promise<NoticeDto> {
    checkPeriod(given);
    const words = textOf(writtenBody(body, plain) ?? EMPTY_BODY);
    const id = await this.db.transaction(async (tx) => {
      const notice = await tx.save(tx.create(Notice, { signatureLines: [], ...given, ...words, createdById: actor.id }));
      await this.audit.record(tx, actor, 'notice.created', notice.id, { title: notice.title, type: notice.type });
      return notice.id;
    });
    return this.get(actor, id);
  }

  createImported(tx: EntityManager, { body, ...given }: ImportedNotice): Promise<Notice> {
    return tx.save(tx.create(Notice, { signatureLines: [], ...given, ...textOf(body), status: 'published', origin: 'imported' }));
  }

  async update(actor: Actor, id: string, { version, body, bodyText: plain, ...changes }: UpdateNoticeDto): Promise<NoticeDto> {
    const words = writtenBody(body, plain);
    await this.db.transaction(async (tx) => {
      const notice = await this.take(tx, actor, id, version, 'edit');
      const after = { ...changes, ...(words ? textOf(words) : {}) };
      const changed = changesBetween(notice, after);
      if (Object.keys(changed).length === 0) return;
      checkPeriod(Object.assign(notice, after));
      await tx.save(notice);
      await this.audit.record(tx, actor, 'notice.changed', id, { changes: changed });
    });
    return this.get(actor, id);
  }

  /** Corrects the wording as part of another act, such as a decision about a suspected misreading. */
  async reword(tx: EntityManager, id: string, words: { title?: string; body?: Body; issuingBody?: string; signatureLines?: string[] }): Promise<void> {
    const notice = await lockForUpdate(tx, Notice, id, null, () => Promise.resolve(null));
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

  private async take(tx: EntityManager, actor: Actor, id: string, version: number | null, action: NoticeAction): Promise<Notice> {
    const notice = await lockForUpdate(tx, Notice, id, version, () => this.get(actor, id), true);
    if (noticeActions(actor, notice).includes(action)) return notice;
    throw (notice.deletedAt !== null) !== (action === 'restore') ? notFound() : forbidden();
  }
}

const textOf = (body: Body): Pick<Notice, 'body' | 'bodyText'> => {
  const { bodyText } = projected(body);
  return { body, bodyText };
};

const checkPeriod = ({ objectionsFrom, objectionsUntil }: { objectionsFrom?: string | null; objectionsUntil?: string | null }): void => {
  if (objectionsFrom && objectionsUntil && objectionsUntil < objectionsFrom) throw invalidField('objectionsUntil', 'field.order');
};
