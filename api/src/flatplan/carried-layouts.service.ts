import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { conflict } from '../common/app-error';
import { Leases } from '../database/leases';
import { blankPage, type PagePlace } from '../domain/layout/blank-page';
import { underNumber, withCopyOf, withJumpsTo } from '../domain/layout/carried-layout';
import type { FlatplanAct } from '../domain/layout/flatplan';
import type { PageLayout as Layout } from '../domain/layout/page-layout';
import type { Actor } from '../domain/people/roles';
import type { Issue } from '../issues/issue.entity';
import { PageLayout } from '../pages/page-layout.entity';
import { PageLayouts } from '../pages/page-layouts.service';
import type { Page } from '../pages/page.entity';
import { Publication } from '../publications/publication.entity';
import { type Arrangement, type KeptItem, recordIdOf } from './arrangement';
import type { FlatplanActRecord } from './flatplan-act.entity';

interface Held { tx: EntityManager; issue: Issue; pages: readonly Page[]; before: Arrangement }

/** Lets the layouts of pages follow what the flatplan does with their copy and their numbers; every step is a draft of its own. */
@Injectable()
export class CarriedLayouts {
  constructor(private readonly layouts: PageLayouts, private readonly leases: Leases) {}

  async follow(tx: EntityManager, actor: Actor, held: Held, act: FlatplanAct<KeptItem>): Promise<void> {
    if (act.act === 'takeOff' || (act.act === 'move' && !held.before.some(({ id, items }) => id === act.page && items.some((item) => item.id === act.item)))) await this.leave(tx, actor, held, act.item);
    if (act.act === 'swap') await this.swap(tx, actor, held, act.pages);
    if (act.act === 'order') await this.renumber(tx, actor, held, act.pages);
  }

  /** Gives the pages of an act that is undone the drafts they had before it. */
  async restore(tx: EntityManager, actor: Actor, issue: Issue, pages: readonly Page[], { before, after }: FlatplanActRecord): Promise<void> {
    for (const { id, draft, number } of before) {
      const page = pages.find((one) => one.id === id);
      if (!page || after.find((one) => one.id === id)?.draft === draft) continue;
      const layout = draft === null ? await this.blank(tx, issue, number) : (await this.layouts.revision(id, draft)).layout;
      await this.write(tx, actor, page, layout, 'undo');
    }
  }

  private async leave(tx: EntityManager, actor: Actor, { pages, before }: Held, itemId: string): Promise<void> {
    const from = before.find(({ items }) => items.some(({ id }) => id === itemId));
    const page = pages.find(({ id }) => id === from?.id);
    const item = from?.items.find(({ id }) => id === itemId);
    const recordId = item && recordIdOf(item);
    if (!page || !recordId || from?.layoutVersion === 0) return;
    await this.checkFree(tx, actor, page);
    await this.layouts.takeOff(tx, actor, page, [recordId]);
  }

  private async swap(tx: EntityManager, actor: Actor, held: Held, [one, other]: readonly [string, string]): Promise<void> {
    const stored = await this.stored(tx, held.pages);
    if (!stored.has(one) && !stored.has(other)) return;
    const [a, b] = [held.before.find(({ id }) => id === one), held.before.find(({ id }) => id === other)];
    if (!a || !b) return;
    const blank = async (number: number | null): Promise<Layout> => this.blank(tx, held.issue, number);
    const [ours, theirs] = [stored.get(one) ?? (await blank(a.number)), stored.get(other) ?? (await blank(b.number))];
    const [here, there] = [placeOf(held.issue, a.number), placeOf(held.issue, b.number)];
    const next = new Map(stored).set(one, withCopyOf(ours, theirs, here, there).layout).set(other, withCopyOf(theirs, ours, there, here).layout);
    await this.writeAll(tx, actor, held, stored, next, numbersFrom([[a.number, b.number], [b.number, a.number]]), 'swap');
  }

  private async renumber(tx: EntityManager, actor: Actor, held: Held, order: readonly string[]): Promise<void> {
    const stored = await this.stored(tx, held.pages);
    const numbers = held.before.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b);
    const moves = held.before.filter(({ id }) => order.includes(id)).map(({ id, number }) => ({ id, from: number, to: numbers[order.indexOf(id)] ?? null }));
    const next = new Map([...stored].map(([id, layout]) => {
      const move = moves.find((one) => one.id === id);
      return [id, move ? underNumber(layout, placeOf(held.issue, move.from), placeOf(held.issue, move.to)).layout : layout];
    }));
    await this.writeAll(tx, actor, held, stored, next, numbersFrom(moves.map(({ from, to }) => [from, to])), 'order');
  }

  private async writeAll(tx: EntityManager, actor: Actor, { pages }: Held, stored: ReadonlyMap<string, Layout>, next: ReadonlyMap<string, Layout>, numbers: ReadonlyMap<number, number>, act: string): Promise<void> {
    for (const page of pages) {
      const layout = next.get(page.id);
      const jumped = layout && withJumpsTo(layout, numbers);
      if (jumped && JSON.stringify(jumped) !== JSON.stringify(stored.get(page.id))) await this.write(tx, actor, page, jumped, act);
    }
  }

  private async write(tx: EntityManager, actor: Actor, page: Page, layout: Layout, act: string): Promise<void> {
    await this.checkFree(tx, actor, page);
    await this.layouts.write(tx, actor, page, { layout, act });
  }

  /** Whoever is laying a page out does not have it changed under their hands. */
  private async checkFree(tx: EntityManager, actor: Actor, page: Page): Promise<void> {
    const lease = await this.leases.holder('page', page.id, actor.id, tx);
    if (lease && !lease.mine) throw conflict('page.locked', { name: lease.holderName }, { lock: lease });
  }

  private async stored(tx: EntityManager, pages: readonly Page[]): Promise<Map<string, Layout>> {
    const found = await tx.findBy(PageLayout, { pageId: In(pages.map(({ id }) => id)) });
    return new Map(found.map(({ pageId, layout }) => [pageId, layout]));
  }

  private async blank(tx: EntityManager, issue: Issue, number: number | null): Promise<Layout> {
    const { geometry } = await tx.findOneByOrFail(Publication, { id: issue.publicationId });
    return blankPage(geometry, placeOf(issue, number));
  }
}

const placeOf = ({ pageCount }: Issue, number: number | null): PagePlace => ({ number, isLast: number === pageCount });

const numbersFrom = (pairs: readonly (readonly [number | null, number | null])[]): Map<number, number> =>
  new Map(pairs.flatMap(([from, to]) => (from === null || to === null ? [] : [[from, to] as const])));
