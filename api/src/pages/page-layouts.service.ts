import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isDeepStrictEqual } from 'node:util';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditActor } from '../audit/audit.service';
import { conflict, forbidden, invalid, invalidField, notFound, stale } from '../common/app-error';
import { holderOf } from '../database/leases';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import { blankPage } from '../domain/layout/blank-page';
import { layoutProblem } from '../domain/layout/invariants';
import { readLayout } from '../domain/layout/layout-shape';
import type { PageGeometry } from '../domain/layout/page-geometry';
import { ownFacesOf, type PageLayout as Layout, placedItems } from '../domain/layout/page-layout';
import type { Actor } from '../domain/people/roles';
import { layoutActions } from '../domain/workflow/page-actions';
import type { PageStatus } from '../domain/workflow/statuses';
import { PageItem } from './page-item.entity';
import type { LayoutDraftDto, LayoutRevisionDto, PageLayoutDto, RestoreLayoutDto, SaveLayoutDto } from './page-layout.dto';
import { PageLayout } from './page-layout.entity';
import { Page } from './page.entity';
import { COLUMN, placeOnPage } from './placing';

/** A save of a layout: what it becomes, by which act and why. */
export interface Draft { layout: Layout; act: string; reason?: string }
interface Found extends Omit<PageLayoutDto, 'layout' | 'actions'> {
  [column: string]: unknown;
  layout: Layout | null; status: PageStatus; geometry: PageGeometry; pageNumber: number | null; pageCount: number;
}

const REVISION = 'number, act, reason, author_id AS "authorId", author_name AS "authorName", created_at AS "createdAt"';

/** The layouts of pages: one that stands, every draft before it, and the rule that nobody's draft is overwritten unseen. */
@Injectable()
export class PageLayouts {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  /** The layout as it stands; a page without one is shown with its furniture, at version 0. */
  async get(actor: Actor, pageId: string): Promise<PageLayoutDto> {
    const found = await this.sql.row<Found>({
      name: 'page_layout_by_id', values: [pageId],
      text: `SELECT g.id AS "pageId", g.status, g.page_number AS "pageNumber", i.page_count AS "pageCount", p.geometry, l.layout,
               coalesce(l.version, 0) AS version, coalesce(r.number, 0) AS revision, l.updated_at AS "updatedAt", ${holderOf('page', 'g.id')} AS lock
             FROM pages g JOIN issues i ON i.id = g.issue_id JOIN publications p ON p.id = i.publication_id LEFT JOIN page_layouts l ON l.page_id = g.id
             LEFT JOIN LATERAL (SELECT number FROM page_layout_revisions r WHERE r.page_id = g.id ORDER BY number DESC LIMIT 1) r ON true
             WHERE g.id = $1`,
    });
    if (!found) throw notFound();
    const { layout, geometry, pageNumber, pageCount, status, ...rest } = found;
    return { ...rest, layout: layout ?? blankPage(geometry, { number: pageNumber, isLast: pageNumber === pageCount }), actions: layoutActions(actor, { status }) } as PageLayoutDto;
  }

  async save(actor: Actor, pageId: string, { version, layout, act = 'edit', reason = '' }: SaveLayoutDto): Promise<PageLayoutDto> {
    const checked = checkedLayout(layout);
    await this.db.transaction(async (tx) => {
      const { page, present } = await this.take(tx, actor, pageId, version);
      if (present && isDeepStrictEqual(present.layout, checked)) return;
      await this.refuseForeignFaces(tx, page, checked);
      const revision = await this.write(tx, actor, page, { layout: checked, act, reason });
      await this.audit.record(tx, actor, 'page.laidOut', pageId, { act, revision, reason });
    });
    return this.get(actor, pageId);
  }

  /** Goes back to an earlier draft, which becomes the newest; those in between stay. */
  async restore(actor: Actor, pageId: string, { version, number, reason = '' }: RestoreLayoutDto): Promise<PageLayoutDto> {
    const { layout } = await this.revision(pageId, number);
    await this.db.transaction(async (tx) => {
      const { page } = await this.take(tx, actor, pageId, version);
      const revision = await this.write(tx, actor, page, { layout, act: 'restored', reason });
      await this.audit.record(tx, actor, 'page.layoutRestored', pageId, { from: number, revision, reason });
    });
    return this.get(actor, pageId);
  }

  /** Every draft of a page, newest first. */
  async revisions(actor: Actor, pageId: string): Promise<LayoutRevisionDto[]> {
    await this.get(actor, pageId);
    return this.sql.rows<LayoutRevisionDto & Record<string, unknown>>({ text: `SELECT ${REVISION} FROM page_layout_revisions WHERE page_id = $1 ORDER BY number DESC LIMIT 500`, values: [pageId] });
  }

  async revision(pageId: string, number: number): Promise<LayoutDraftDto> {
    const draft = await this.sql.row<LayoutDraftDto & Record<string, unknown>>({ text: `SELECT ${REVISION}, layout FROM page_layout_revisions WHERE page_id = $1 AND number = $2`, values: [pageId, number] });
    if (!draft) throw invalidField('number', 'page.noRevision', { number });
    return draft;
  }

  /** Writes a layout inside a greater act: the state, its revision, and page items for what is on it and was not listed. Answers the draft's number. */
  async write(tx: EntityManager, actor: AuditActor, page: Page, { layout, act, reason = '' }: Draft): Promise<number> {
    await this.listPlaced(tx, page, layout);
    await tx.query(
      `INSERT INTO page_layouts (page_id, layout) VALUES ($1, $2)
       ON CONFLICT (page_id) DO UPDATE SET layout = excluded.layout, updated_at = now(), version = page_layouts.version + 1`, [page.id, JSON.stringify(layout)]);
    const [{ number }] = await tx.query<{ number: number }[]>(
      `INSERT INTO page_layout_revisions (page_id, number, layout, act, reason, author_id, author_name)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 FROM page_layout_revisions WHERE page_id = $1 RETURNING number`,
      [page.id, JSON.stringify(layout), act, reason, actor.id, actor.displayName]);
    return number;
  }

  /** Takes the blocks of what leaves the page off its layout, inside the act that takes it away. */
  async takeOff(tx: EntityManager, actor: AuditActor, page: Page, itemIds: readonly string[]): Promise<void> {
    const present = await tx.findOneBy(PageLayout, { pageId: page.id });
    if (!present) return;
    const layout = withoutItems(present.layout, itemIds);
    if (!isDeepStrictEqual(layout, present.layout)) await this.write(tx, actor, page, { layout, act: 'takeOff' });
  }

  /** The page, held for this act: nobody else is on it, it is not at press, and the layout is the one that was seen. */
  private async take(tx: EntityManager, actor: Actor, pageId: string, version: number): Promise<{ page: Page; present: PageLayout | null }> {
    const page = await lockForUpdate(tx, Page, pageId, null, () => Promise.resolve(null));
    const current = await this.get(actor, pageId);
    if (current.lock && current.lock.holderId !== actor.id) throw conflict('page.locked', { name: current.lock.holderName }, { current });
    const present = await tx.findOneBy(PageLayout, { pageId });
    if ((present?.version ?? 0) !== version) throw stale(current);
    if (!current.actions.includes('edit')) throw layoutActions(actor, { status: 'planned' }).includes('edit') ? conflict('page.closed') : forbidden();
    return { page, present };
  }

  /** A face of another paper would be set here in a stand-in; one this paper removed stays what old pages are set in. */
  private async refuseForeignFaces(tx: EntityManager, page: Page, layout: Layout): Promise<void> {
    const named = ownFacesOf(layout);
    if (named.length === 0) return;
    const own = await tx.query<{ face: string }[]>(
      'SELECT f.face FROM publication_fonts f JOIN issues i ON i.publication_id = f.publication_id WHERE i.id = $1 AND f.face = ANY($2)', [page.issueId, named.map(({ face }) => face)]);
    const foreign = named.find(({ face }) => !own.some((one) => one.face === face));
    if (foreign) throw invalidField(`layout.${foreign.field}`, 'layout.foreignFace');
  }

  private async listPlaced(tx: EntityManager, page: Page, layout: Layout): Promise<void> {
    const present = await tx.find(PageItem, { where: { pageId: page.id }, order: { position: 'ASC' } });
    let position = (present.at(-1)?.position ?? -1) + 1;
    const unlisted = placedItems(layout).filter(({ kind, itemId }) => !present.some((item) => item[COLUMN[kind]] === itemId));
    for (const { kind, itemId, block } of unlisted) {
      await placeOnPage(tx, page, { kind, itemId, position, field: `layout.blocks.${layout.blocks.findIndex(({ id }) => id === block)}` });
      position += 1;
    }
    if (unlisted.length > 0) await tx.save(Object.assign(page, { updatedAt: new Date() }));
  }
}

const withoutItems = (layout: Layout, itemIds: readonly string[]): Layout => ({
  ...layout,
  blocks: layout.blocks.filter((block) => {
    const stood = placedItems({ ...layout, blocks: [block] })[0]?.itemId;
    return stood === undefined || !itemIds.includes(stood);
  }).map((block) => ('photos' in block && block.photos ? { ...block, photos: block.photos.filter(({ photoId }) => !itemIds.includes(photoId)) } : block)),
});

/** A layout that can be stored: well formed, nothing overlapping or off the page, every id a record could have. */
const checkedLayout = (given: unknown): Layout => {
  const read = readLayout(given);
  if (!read.ok) throw invalidField(`layout.${read.problem.field}`, 'layout.shape', { rule: read.problem.rule });
  const problem = layoutProblem(read.value);
  if (problem) {
    const at = read.value.blocks.findIndex(({ id }) => id === problem.block);
    throw invalid({ [`layout.blocks.${at}`]: { code: `layout.${problem.rule}`, params: { other: problem.other ?? '' } } });
  }
  const foreign = placedItems(read.value).find(({ itemId }) => !UUID.test(itemId));
  if (foreign) throw invalidField(`layout.blocks.${read.value.blocks.findIndex(({ id }) => id === foreign.block)}`, 'field.foreign');
  return read.value;
};

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;
