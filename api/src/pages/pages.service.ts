import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { User } from '../auth/user.entity';
import { conflict, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Provenance } from '../domain/calendar/provenance';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { takingPagesOf } from '../domain/workflow/issue-actions';
import type { IssueStatus } from '../domain/workflow/statuses';
import { PageItem } from './page-item.entity';
import type { ArrangedItem, ArrangeItemsDto, CreatePageDto, PageDto, PageRowDto, UpdatePageDto } from './page.dto';
import { PageLayouts } from './page-layouts.service';
import { Page } from './page.entity';
import { PAGE, PAGES } from './page.view';
import { COLUMN, placeOnPage } from './placing';

@Injectable()
export class Pages {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly layouts: PageLayouts, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<PageRowDto>> {
    const page = await this.reader.list<PageRowDto>(PAGES, parseListQuery(params));
    return { ...page, rows: page.rows.map((row) => ({ ...row, actions: pageActions(actor, row) })) };
  }

  async get(actor: Actor, id: string): Promise<PageDto> {
    const page = await this.reader.one<PageDto>(PAGE, id);
    if (!page) throw notFound();
    return { ...page, actions: pageActions(actor, page) };
  }

  async create(actor: Actor, { proofreaderIds = [], ...given }: CreatePageDto): Promise<PageDto> {
    const id = await this.db.transaction(async (tx) => {
      await refuseClosed(tx, actor, given.issueId);
      const proofreaders = await this.people(tx, proofreaderIds);
      const page = await tx.save(tx.create(Page, { ...given, proofreaders }));
      await this.audit.record(tx, actor, 'page.created', page.id, { issueId: page.issueId, pageNumber: page.pageNumber ?? null });
      return page.id;
    });
    return this.get(actor, id);
  }

  /** A page number someone gives is from then on confirmed by them. */
  async update(actor: Actor, id: string, { version, proofreaderIds, ...changes }: UpdatePageDto): Promise<PageDto> {
    await this.db.transaction(async (tx) => {
      const page = await lockForUpdate(tx, Page, id, version, () => this.get(actor, id));
      const changed = changesBetween(page, changes);
      if (Object.keys(changed).length === 0 && proofreaderIds === undefined) return;
      Object.assign(page, changes, proofreaderIds ? { proofreaders: await this.people(tx, proofreaderIds) } : {});
      if (changed.pageNumber) page.pageNumberProvenance = { evidence: '', ...confirmedBy(actor) };
      page.updatedAt = new Date();
      await tx.save(page);
      await this.audit.record(tx, actor, 'page.changed', id, { changes: { ...changed, ...(proofreaderIds ? { proofreaderIds: [null, proofreaderIds] } : {}) } });
    });
    return this.get(actor, id);
  }

  /** A person stands for the page number that a rule had inferred. */
  async confirm(actor: Actor, id: string, version: number): Promise<PageDto> {
    await this.db.transaction(async (tx) => {
      const page = await lockForUpdate(tx, Page, id, version, () => this.get(actor, id));
      const known = page.pageNumberProvenance;
      if (known?.source !== 'inferred' || page.pageNumber === null) throw conflict('issue.notConfirmable');
      await tx.save(Object.assign(page, { pageNumberProvenance: { ...known, ...confirmedBy(actor) } }));
      await this.audit.record(tx, actor, 'page.factConfirmed', id, { fact: 'pageNumber', from: known.source, to: page.pageNumber });
    });
    return this.get(actor, id);
  }

  /** Sets what stands on the page and in which order: one command, so that two people never interleave. */
  async arrange(actor: Actor, id: string, { version, items }: ArrangeItemsDto): Promise<PageDto> {
    await this.db.transaction(async (tx) => {
      const page = await lockForUpdate(tx, Page, id, version, () => this.get(actor, id));
      const present = await tx.find(PageItem, { where: { pageId: id }, order: { position: 'ASC' } });
      const wanted: PageItem[] = [];
      for (const [position, item] of items.entries()) wanted.push(await this.arranged(tx, page, present, item, position));
      const kept = new Set(wanted.map((item) => item.id));
      const gone = present.filter((item) => !kept.has(item.id));
      const words = gone.findIndex((item) => item.text !== '');
      // Masthead, colophon and unplaced text live only here: taking one off would lose its words.
      if (words >= 0) throw conflict('record.inUse', { count: 1 });
      await this.layouts.takeOff(tx, actor, page, gone.flatMap((item) => item.articleId ?? item.photoId ?? item.noticeId ?? []));
      await tx.remove(gone);
      await tx.save(wanted);
      page.updatedAt = new Date();
      await tx.save(page);
      await this.audit.record(tx, actor, 'page.itemsArranged', id, { before: present.map((item) => item.id), after: wanted.map((item) => item.id) });
    });
    return this.get(actor, id);
  }

  async remove(actor: Actor, id: string): Promise<PageDto> {
    const page = await this.get(actor, id);
    if (page.itemCount > 0) throw conflict('record.inUse', { count: page.itemCount });
    await this.db.transaction(async (tx) => {
      await tx.delete(Page, { id });
      await this.audit.record(tx, actor, 'page.deleted', id, { issueId: page.issueId, pageNumber: page.pageNumber });
    });
    return page;
  }

  private async arranged(tx: EntityManager, page: Page, present: readonly PageItem[], { id, kind, itemId }: ArrangedItem, position: number): Promise<PageItem> {
    if (id) {
      const item = present.find((one) => one.id === id);
      if (!item) throw invalidField(`items.${position}.id`, 'field.foreign');
      return Object.assign(item, { position });
    }
    if (!kind || !itemId) throw invalidField(`items.${position}.${kind ? 'itemId' : 'kind'}`, 'field.required');
    const sameThere = present.find((one) => one[COLUMN[kind]] === itemId);
    if (sameThere) return Object.assign(sameThere, { position });
    return placeOnPage(tx, page, { kind, itemId, position, field: `items.${position}.itemId` });
  }

  private async people(tx: EntityManager, ids: readonly string[]): Promise<User[]> {
    const people = ids.length ? await tx.findBy(User, { id: In([...ids]) }) : [];
    if (people.length !== new Set(ids).size) throw invalidField('proofreaderIds', 'field.foreign');
    return people;
  }
}

const confirmedBy = ({ id, displayName }: Actor): Omit<Provenance, 'evidence'> =>
  ({ source: 'confirmed', confirmedBy: { id, displayName }, confirmedAt: new Date().toISOString() });

const pageActions = (actor: Actor, { itemCount, pageNumberProvenance }: Pick<PageRowDto, 'itemCount' | 'pageNumberProvenance'>): string[] => [
  ...(may(actor, 'page.edit') ? ['edit', 'arrange', ...(itemCount === 0 ? ['delete'] : [])] : []),
  ...(may(actor, 'issue.confirm') && pageNumberProvenance?.source === 'inferred' ? ['confirm'] : []),
];

/** An issue that is being signed waits for the page, or the page for it: held until the page is in. */
const refuseClosed = async (tx: EntityManager, actor: Actor, issueId: string): Promise<void> => {
  const [issue] = await tx.query<{ status: IssueStatus }[]>('SELECT status FROM issues WHERE id = $1 FOR SHARE', [issueId]);
  if (issue && !takingPagesOf(actor).includes(issue.status)) throw invalidField('issueId', 'issue.takesNoPage');
};
