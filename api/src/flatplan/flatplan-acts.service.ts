import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, invalidField, notFound, stale } from '../common/app-error';
import { type FlatplanAct, type FlatplanProblem, rearranged, sameArrangement } from '../domain/layout/flatplan';
import type { Actor } from '../domain/people/roles';
import { layoutActions } from '../domain/workflow/page-actions';
import { Issue } from '../issues/issue.entity';
import { Page } from '../pages/page.entity';
import { placeOnPage } from '../pages/placing';
import { type Arrangement, type KeptItem, type KeptPage, readArrangement, withStatus, writeArrangement } from './arrangement';
import { CarriedLayouts } from './carried-layouts.service';
import { type ActWords, FlatplanActRecord } from './flatplan-act.entity';
import type { MoveItemDto, OrderPagesDto, PutItemDto, SeenPage, SwapPagesDto, TakeOffItemDto, UndoActDto } from './flatplan-act.dto';
import type { FlatplanDto } from './flatplan.dto';
import { Flatplans } from './flatplans.service';
import { checkPlaceable, checkReturning, titleOf } from './placeable';

/** An issue with its pages, held for one act. */
interface Held { tx: EntityManager; issue: Issue; pages: Page[]; before: Arrangement }
/** What an act makes of the pages, and the words it is told in. */
interface Deed { act: FlatplanAct<KeptItem>; words: ActWords }

/** What is done to the flatplan: each act one command, on the versions that were seen, on the record, and undone by its own. */
@Injectable()
export class FlatplanActs {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly flatplans: Flatplans, private readonly carried: CarriedLayouts, private readonly audit: Audit,
  ) {}

  put(actor: Actor, issueId: string, { page: seen, kind, itemId, position }: PutItemDto): Promise<FlatplanDto> {
    return this.do(actor, issueId, [seen], async ({ tx, pages }) => {
      const page = pageOf(pages, seen);
      const title = await checkPlaceable(tx, issueId, kind, itemId);
      const { id } = await placeOnPage(tx, page, { kind, itemId, position: 0, field: 'itemId' });
      const item: KeptItem = {
        id, kind, articleId: kind === 'article' ? itemId : null, photoId: kind === 'photo' ? itemId : null, noticeId: kind === 'notice' ? itemId : null, text: '', fields: null, confidence: null,
      };
      return { act: { act: 'put', page: page.id, item, position }, words: { title, page: nameOf(page) } };
    });
  }

  takeOff(actor: Actor, issueId: string, { page: seen, item }: TakeOffItemDto): Promise<FlatplanDto> {
    return this.do(actor, issueId, [seen], async ({ tx, pages, before }) => {
      const title = await titleOf(tx, itemOn(before, seen, item));
      return { act: { act: 'takeOff', item }, words: { title, page: nameOf(pageOf(pages, seen)) } };
    });
  }

  move(actor: Actor, issueId: string, { from, to, item, position }: MoveItemDto): Promise<FlatplanDto> {
    return this.do(actor, issueId, [from, to], async ({ tx, pages, before }) => {
      const title = await titleOf(tx, itemOn(before, from, item));
      return { act: { act: 'move', item, page: to.id, position }, words: { title, page: nameOf(pageOf(pages, from)), other: nameOf(pageOf(pages, to)) } };
    });
  }

  swap(actor: Actor, issueId: string, { one, other }: SwapPagesDto): Promise<FlatplanDto> {
    return this.do(actor, issueId, [one, other], ({ pages }) =>
      ({ act: { act: 'swap', pages: [one.id, other.id] }, words: { page: nameOf(pageOf(pages, one)), other: nameOf(pageOf(pages, other)) } }));
  }

  order(actor: Actor, issueId: string, { pages: seen }: OrderPagesDto): Promise<FlatplanDto> {
    return this.do(actor, issueId, seen, ({ pages }) =>
      ({ act: { act: 'order', pages: seen.map(({ id }) => id) }, words: { page: seen.map((one) => nameOf(pageOf(pages, one))).join('、') } }));
  }

  /** Takes back the newest act of an issue, if it was the asker's own and nothing it touched has changed since. */
  async undo(actor: Actor, issueId: string, { act: id }: UndoActDto): Promise<FlatplanDto> {
    await this.db.transaction(async (tx) => {
      const { pages, before: now, issue } = await this.hold(tx, actor, issueId, []);
      const [done] = await tx.find(FlatplanActRecord, { where: { issueId }, order: { createdAt: 'DESC' }, take: 1 });
      if (done?.id !== id || done.undoneAt !== null || done.byId !== actor.id) throw conflict('flatplan.undoBlocked');
      const touched = now.filter((page) => done.after.some(({ id: pageId }) => pageId === page.id));
      const isUntouched = sameArrangement(touched, done.after) && touched.every((page) => page.layoutVersion === done.after.find(({ id: pageId }) => pageId === page.id)?.layoutVersion);
      if (!isUntouched) throw conflict('flatplan.undoBlocked');
      this.checkOpen(actor, touched);
      const present = new Set(touched.flatMap(({ items }) => items.map(({ id: itemId }) => itemId)));
      await checkReturning(tx, issueId, done.before.flatMap(({ items }) => items).filter((item) => !present.has(item.id)));
      await writeArrangement(tx, done.before);
      reread(pages, done.before);
      await this.carried.restore(tx, actor, issue, pages, done);
      await tx.update(FlatplanActRecord, { id }, { undoneAt: new Date() });
      await this.audit.record(tx, actor, 'issue.flatplanUndone', issueId, { act: done.act, ...done.words });
    });
    return this.flatplans.get(actor, issueId);
  }

  private async do(actor: Actor, issueId: string, seen: readonly SeenPage[], deed: (held: Held) => Deed | Promise<Deed>): Promise<FlatplanDto> {
    await this.db.transaction(async (tx) => {
      const held = await this.hold(tx, actor, issueId, seen);
      this.checkOpen(actor, held.before.filter(({ id }) => seen.some((page) => page.id === id)));
      const { act, words } = await deed(held);
      const made = rearranged(held.before, act);
      if (!made.ok) throw refusal(made.problem);
      const changed = (made.value as Arrangement).filter((page, index) => page !== held.before[index]).map(withStatus);
      await writeArrangement(tx, changed);
      reread(held.pages, changed);
      await this.carried.follow(tx, actor, held, act);
      await this.keep(actor, held, act.act, words);
    });
    return this.flatplans.get(actor, issueId);
  }

  /** Takes the issue and its pages for writing; whoever saw an older page gets the flatplan as it is now. */
  private async hold(tx: EntityManager, actor: Actor, issueId: string, seen: readonly SeenPage[]): Promise<Held> {
    const issue = await tx.findOne(Issue, { where: { id: issueId }, lock: { mode: 'pessimistic_write' } });
    if (!issue) throw notFound();
    const pages = await tx.find(Page, { where: { issueId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const { id, version } of seen) {
      const page = pages.find((one) => one.id === id);
      if (!page) throw invalidField('page', 'field.foreign');
      if (page.version !== version) throw stale(await this.flatplans.get(actor, issueId));
    }
    return { tx, issue, pages, before: await readArrangement(tx, issueId) };
  }

  private checkOpen(actor: Actor, pages: readonly Pick<KeptPage, 'status'>[]): void {
    if (pages.some((page) => !layoutActions(actor, page).includes('edit'))) throw conflict('flatplan.closed');
  }

  /** Notes the pages the act changed, as they were and as they are, and puts it on the record. */
  private async keep(actor: Actor, { tx, issue, before }: Held, act: FlatplanActRecord['act'], words: ActWords): Promise<void> {
    const now = await readArrangement(tx, issue.id);
    const isChanged = ({ id }: KeptPage): boolean => {
      const [was, is] = [before, now].map((pages) => pages.filter((page) => page.id === id));
      return !sameArrangement(was ?? [], is ?? []) || was?.[0]?.layoutVersion !== is?.[0]?.layoutVersion;
    };
    const touched = now.filter(isChanged);
    if (touched.length === 0) return;
    await tx.save(Object.assign(new FlatplanActRecord(), { issueId: issue.id, act, words, before: before.filter(isChanged), after: touched, byId: actor.id, byName: actor.displayName }));
    if (issue.status === 'planned') await tx.update(Issue, { id: issue.id }, { status: 'open' });
    await this.audit.record(tx, actor, `issue.flatplan.${act}`, issue.id, words);
  }
}

/** Brings the pages in hand up to what was written, so that saving one writes nothing old. */
const reread = (pages: readonly Page[], written: readonly KeptPage[]): void => {
  for (const { id, number, status } of written) Object.assign(pages.find((page) => page.id === id) ?? {}, { pageNumber: number, status });
};

const pageOf = (pages: readonly Page[], { id }: SeenPage): Page => {
  const page = pages.find((one) => one.id === id);
  if (!page) throw invalidField('page', 'field.foreign');
  return page;
};

const itemOn = (pages: Arrangement, { id }: SeenPage, itemId: string): KeptItem => {
  const item = pages.find((page) => page.id === id)?.items.find((one) => one.id === itemId);
  if (!item) throw conflict('flatplan.noItem');
  return item;
};

const nameOf = ({ pageNumber, name }: Page): string => [pageNumber, name].filter(Boolean).join(' ');

const refusal = (problem: FlatplanProblem): Error => (problem === 'noPage' ? invalidField('page', 'field.foreign') : conflict(`flatplan.${problem}`));
