import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { AppError, conflict, notFound } from '../common/app-error';
import { SIGNED_PDF, SIGNED_PDFS } from '../database/signed-pages';
import { Sql } from '../database/sql';
import { nameplateOf } from '../domain/layout/furniture-words';
import type { DisplayList, ImageSlot } from '../domain/typeset/display-list';
import { FontShelf } from '../fonts/font-shelf.service';
import { PlacedPictures } from '../photos/placed-pictures.service';
import { pressProfile } from '../photos/press-profile';
import { type ComposedPage, PageComposer } from '../pages/page-composer.service';
import { contentKey, Storage } from '../storage/storage';
import { fontsFor, pointsByFace } from './fonts-for';
import type { Output } from './output';
import { encodePdf, type PressPicture } from './pdf/encode-pdf';
import { joinPdfs } from './pdf/join-pdfs';
import { digestOf } from './pdf/metadata';
import { GlyphMissing } from './pdf/page-content';
import { renderPage } from './png/page-picture';
import { RecentlyMade } from './recently-made';

/** What the press asks of a picture; more dots cannot be printed on newsprint. */
const PRESS_DPI = 300;
/** Outputs held for whoever asks again, some megabytes each. */
const MOST_HELD = 8;
/** Goes up when what is written changes though the pages do not. */
export const OUTPUT_VERSION = '1';

export const slotsOf = ({ items }: DisplayList): ImageSlot[] => items.filter((item): item is ImageSlot => item.kind === 'image');

/** Makes of composed pages what leaves the newsroom: PDF for the press, pictures for everyone. */
@Injectable()
export class Printing {
  private readonly held = new RecentlyMade<Uint8Array>(MOST_HELD);

  constructor(private readonly composer: PageComposer, private readonly shelf: FontShelf, private readonly pictures: PlacedPictures, private readonly sql: Sql, private readonly storage: Storage) {}

  /** Of a signed page the bytes that were signed, and no others. */
  async pagePdf(pageId: string): Promise<Output> {
    const signed = await this.sql.row<{ hash: string; fileName: string }>({ text: SIGNED_PDF, values: [pageId] });
    if (!signed) return this.pdf([laidOut(await this.composer.compose(pageId))]);
    return { tag: signed.hash, mediaType: 'application/pdf', fileName: signed.fileName, make: () => this.stored(signed.hash) };
  }

  /** The PDF of a page that was composed already: of that composition, and soon after one just like it without another making. */
  composedPdf(page: ComposedPage): Output {
    return this.pdf([laidOut(page)]);
  }

  /** Of an issue whose every page is signed the pages that were signed, joined, and no others. */
  async issuePdf(issueId: string): Promise<Output> {
    const pages = await this.pagesOf(issueId);
    const hashes = (await this.sql.rows<{ hash: string }>({ text: SIGNED_PDFS, values: [issueId] })).map(({ hash }) => hash);
    if (hashes.length < pages.length) return this.pdf(pages);
    const facts = factsOf(pages);
    const tag = digestOf([OUTPUT_VERSION, 'signed', JSON.stringify([hashes, facts])]).slice(0, 40);
    const make = async (): Promise<Uint8Array> => joinPdfs(await Promise.all(hashes.map((hash) => this.stored(hash))), facts);
    return { tag, mediaType: 'application/pdf', fileName: `${nameOf(pages)}.pdf`, make: () => this.held.get(tag, make) };
  }

  async pagePng(pageId: string, dpi: number): Promise<Output> {
    const page = laidOut(await this.composer.compose(pageId));
    const { displayList } = page.composition;
    const make = async (): Promise<Uint8Array> => {
      const [fonts, pictures] = await Promise.all([fontsFor([displayList], this.shelf), this.pictures.of(slotsOf(displayList), 'screen', dpi)]);
      return renderPage(displayList, fonts, pictures, dpi);
    };
    return this.output([page], { kind: `png ${dpi}`, mediaType: 'image/png', fileName: `${nameOf([page])}.png` }, make);
  }

  /** Every page of an issue, all of them laid out. */
  async pagesOf(issueId: string): Promise<ComposedPage[]> {
    const pages = await this.composer.composeIssue(issueId);
    if (pages.length === 0) throw notFound('edition.noPages');
    return pages.map(laidOut);
  }

  output(pages: readonly ComposedPage[], { kind, mediaType, fileName }: { kind: string; mediaType: string; fileName: string }, make: () => Promise<Uint8Array>): Output {
    const tag = this.tagOf(kind, pages);
    return { tag, mediaType, fileName, make: () => this.held.get(tag, () => make().catch(reworded)) };
  }

  private async stored(hash: string): Promise<Uint8Array> {
    return buffer(await this.storage.read(contentKey(hash)));
  }

  private pdf(pages: readonly ComposedPage[]): Output {
    const lists = pages.map(({ composition }) => composition.displayList);
    const make = async (): Promise<Uint8Array> => {
      const [fonts, pictures, press] = await Promise.all([fontsFor(lists, this.shelf), this.pictures.of(lists.flatMap(slotsOf), 'press', PRESS_DPI), pressProfile()]);
      return encodePdf({
        facts: factsOf(pages), pages: pages.map(({ composition, own }) => ({ list: composition.displayList, bleed: own.layout.spec.bleed })),
        fonts, picture: (slot) => pictures(slot) as PressPicture | null, press,
      });
    };
    return this.output(pages, { kind: 'pdf', mediaType: 'application/pdf', fileName: `${nameOf(pages)}.pdf` }, make);
  }

  /** The name of an output by what goes into it: what is drawn, the outlines, the pictures' files. */
  private tagOf(kind: string, pages: readonly ComposedPage[]): string {
    const lists = pages.map(({ composition }) => composition.displayList);
    const fonts = [...pointsByFace(lists).keys()].map((face) => this.shelf.sourceOf(face));
    const files = pages.flatMap(({ facts }) => facts.photos.map(({ id, fileHash }) => [id, fileHash]));
    const bleeds = pages.map(({ own }) => own.layout.spec.bleed);
    return digestOf([OUTPUT_VERSION, kind, JSON.stringify([lists, bleeds, fonts, files, factsOf(pages)])]).slice(0, 40);
  }
}

/** A page nobody has laid out yet would print as white paper. */
export const laidOut = (page: ComposedPage): ComposedPage => {
  if (page.layoutVersion === 0) throw conflict('edition.noLayout', { page: page.facts.page.number ?? page.facts.page.name });
  return page;
};

const reworded = (thrown: unknown): never => {
  throw thrown instanceof GlyphMissing ? new AppError('unavailable', { code: 'edition.glyphMissing', params: { character: thrown.character, face: thrown.face } }) : thrown;
};

const said = (parts: readonly (string | null)[], between: string): string => parts.filter((part) => part).join(between);

const factsOf = (pages: readonly ComposedPage[]): { title: string; subject: string; author: string; publishedOn: string | null } => {
  const [first] = pages;
  if (!first) throw new Error('No page was given');
  const { page, paper } = first.facts;
  const numbers = said([page.issueNumber === null ? null : `第${page.issueNumber}期`, page.totalIssueNumber === null ? null : `总第${page.totalIssueNumber}期`], ' ');
  const author = nameplateOf(paper);
  return { title: said([author, page.publishedOn, pages.length === 1 ? pageName(first) : null], ' '), subject: numbers, author, publishedOn: page.publishedOn };
};

const pageName = ({ facts: { page } }: ComposedPage): string => said([page.number === null ? null : `第${page.number}版`, page.name], ' ');

/** A name to save under: paper, day, and the page where it is one. */
export const nameOf = (pages: readonly ComposedPage[]): string => factsOf(pages).title.replace(/[\\/:*?"<>|\s]+/gu, '-');
