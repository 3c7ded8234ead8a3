import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../common/app-error';
import { composeInput } from '../domain/layout/compose-layout';
import { composePage, type ComposeInput } from '../domain/typeset/compose-page';
import type { Composition } from '../domain/typeset/page-model';
import { toSvg } from '../domain/typeset/svg';
import { materialOfIssue, materialOfPage, type PageMaterial } from './page-material';

/** A page composed. `input` is what it was composed from: the pages its texts run through and the pieces as cut for them. */
export interface ComposedPage extends PageMaterial { input: ComposeInput; composition: Composition }

/** Composes pages as they stand: two statements, then the pure engine. Everything drawn of a page comes from here. */
@Injectable()
export class PageComposer {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** All it takes to compose a page: what the layout editor composes from in the browser at every step of a drag. */
  async material(pageId: string): Promise<PageMaterial> {
    const material = await materialOfPage(this.db.manager, pageId);
    if (!material) throw notFound();
    return material;
  }

  async compose(pageId: string): Promise<ComposedPage> {
    return composed(await this.material(pageId));
  }

  /** The page as it stands inside a greater act that holds it. */
  async composeWithin(tx: EntityManager, pageId: string): Promise<ComposedPage> {
    const material = await materialOfPage(tx, pageId);
    if (!material) throw notFound();
    return composed(material);
  }

  /** Every page of an issue, in the order of their numbers. */
  async composeIssue(issueId: string): Promise<ComposedPage[]> {
    return (await materialOfIssue(this.db.manager, issueId)).map(composed);
  }

  /** The page as one SVG document; pictures are linked, faces are named and come from the reader's style sheet. */
  async svg(pageId: string): Promise<string> {
    const { composition, facts } = await this.compose(pageId);
    const printed = new Set(facts.photos.filter(({ fileHash }) => fileHash !== null).map(({ id }) => id));
    return toSvg(composition.displayList, (photoId) => (printed.has(photoId) ? `/api/photos/${photoId}/preview` : null));
  }
}

const composed = (material: PageMaterial): ComposedPage => {
  const input = composeInput(material.own, material.others, material.facts);
  const composition = composePage(input, material.own.number);
  if (!composition) throw new Error(`page ${material.pageId} is not among the pages composed`);
  return { ...material, input, composition };
};
