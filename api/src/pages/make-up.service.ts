import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditActor } from '../audit/audit.service';
import { notFound } from '../common/app-error';
import { blankPage } from '../domain/layout/blank-page';
import { itemsToPlace } from '../domain/layout/make-up/items';
import { makeUp, type Proposal } from '../domain/layout/make-up/make-up';
import { PageLayouts } from './page-layouts.service';
import { materialOfPage } from './page-material';
import type { Page } from './page.entity';

/** One proposal: a page of the past is made up once and in passing. */
const IN_PASSING = { proposals: 1, orders: 12 } as const;

/** 自动拼版 for pages as they stand here; the art of it is in the domain. */
@Injectable()
export class MakeUp {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly layouts: PageLayouts) {}

  /** Ways of making a page up from what is planned for it, best first; locked blocks and furniture stay, and nothing is carried to another page. */
  async proposals(pageId: string): Promise<Omit<Proposal, 'carried'>[]> {
    const material = await materialOfPage(this.db.manager, pageId);
    if (!material) throw notFound();
    return makeUp(material.own.layout, itemsToPlace(material.facts)).map(({ carried: _, ...proposal }) => proposal);
  }

  /** Gives a page of the past a layout, inside its import. How it once looked is not known; that it holds everything is. */
  async asPrinted(tx: EntityManager, actor: AuditActor, page: Page, printed: { masthead: boolean; colophon: boolean }): Promise<void> {
    const material = await materialOfPage(tx, page.id);
    if (!material) throw notFound();
    const blank = blankPage(material.own.layout.spec, { number: printed.masthead ? 1 : page.pageNumber, isLast: printed.colophon });
    const [best] = makeUp(blank, itemsToPlace(material.facts), IN_PASSING);
    if (best) await this.layouts.write(tx, actor, page, { layout: best.layout, act: 'imported' });
  }
}
