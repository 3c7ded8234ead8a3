import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Importer } from '../src/archive/importer.service';
import { SYSTEM } from '../src/audit/audit.service';
import { bodyText } from '../src/domain/copy/body';
import type { PageFacts } from '../src/domain/layout/page-facts';
import { type PageLayout, placedItems } from '../src/domain/layout/page-layout';
import type { TextLine } from '../src/domain/typeset/display-list';
import type { Composition } from '../src/domain/typeset/page-model';
import { readManifest } from '../src/scripts/manifest';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import type { Answer } from './support/build';

const SEEDS = join(__dirname, '../../seeds');
const spaceless = (text: string): string => text.replace(/\s/gu, '');

describe('the historical pages', () => {
  let newsroom: Newsroom;
  let reader: Agent;
  let pages: { page: Answer; material: { facts: PageFacts; own: { layout: PageLayout } }; composition: Composition & { layoutVersion: number } }[];

  beforeAll(async () => {
    newsroom = await openNewsroom();
    reader = await newsroom.as('archivist');
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).map((fileName) => ({ fileName, content: readFileSync(join(SEEDS, fileName)) }));
    const imported = await newsroom.app.get(Importer).import(SYSTEM, files, await readManifest(SEEDS));
    pages = await Promise.all(imported.map(async ({ pageId }) => ({
      page: (await reader.get(`/api/pages/${pageId}`).expect(200)).body,
      material: (await reader.get(`/api/pages/${pageId}/material`).expect(200)).body,
      composition: (await reader.get(`/api/pages/${pageId}/composition`).expect(200)).body,
    })));
  });
  afterAll(() => newsroom.close());

  const linesOf = ({ displayList }: Composition): TextLine[] => displayList.items.filter((item): item is TextLine => item.kind === 'text');

  it('open as composed pages, nothing over, no headline too wide, no glyph missing', () => {
    expect(pages).toHaveLength(5);
    for (const { composition } of pages) {
      expect(composition.layoutVersion).toBe(1);
      for (const report of composition.reports) {
        expect(report).toMatchObject({ over: { lines: 0, characters: 0 }, headlineOver: 0, missing: [] });
        if (report.pieceId) expect(report.free).toBeLessThanOrEqual(3);
      }
    }
  });

  it('hold everything that was read from them, and no white that copy would fill', () => {
    for (const { page, material: { own } } of pages) {
      const placed = placedItems(own.layout).map(({ itemId }) => itemId);
      const wanted = page.items.filter(({ kind }: Answer) => ['article', 'photo', 'notice'].includes(kind)).map(({ itemId }: Answer) => itemId);
      expect(new Set(placed)).toEqual(new Set(wanted));
      expect(own.layout.blocks.filter(({ kind }) => kind === 'filler')).toEqual([]);
    }
  });

  it('print every character of every story: text, headlines and credits', () => {
    for (const { material: { facts }, composition } of pages) {
      const lines = linesOf(composition);
      for (const piece of facts.pieces) {
        const set = lines.filter(({ source }) => source?.pieceId === piece.id).map(({ plain }) => plain).join('');
        expect(spaceless(set)).toBe(spaceless(bodyText(piece.body) + (piece.signature ?? []).join('')));
        const heads = spaceless(lines.filter(({ block, source }) => !source && block === piece.id).map(({ plain }) => plain).join(''));
        for (const words of [piece.kicker, piece.headline, piece.deck, piece.byline]) expect(heads).toContain(spaceless(words ?? ''));
      }
      for (const photo of facts.photos) {
        const words = spaceless(lines.filter(({ block }) => block === photo.id).map(({ plain }) => plain).join(''));
        for (const printed of [photo.headline, photo.caption, photo.credit]) expect(words).toContain(spaceless(printed));
      }
    }
  });

  it('wear the furniture of their place: nameplate or folio, colophon where there was one, and the continuation lines', () => {
    const kinds = pages.map(({ material: { own } }) => own.layout.blocks.map(({ kind }) => kind).filter((kind) => ['masthead', 'folio', 'colophon'].includes(kind)));
    expect(kinds).toEqual([['masthead', 'colophon'], ['masthead'], ['folio'], ['folio'], ['folio']]);
    const words = pages.map(({ composition }) => linesOf(composition).map(({ plain }) => plain));
    expect(words[0]).toEqual(expect.arrayContaining(['港闸新闻', '第7期（总第1227期）']));
    expect(words[0]!.find((line) => line.startsWith('主编：'))).toContain('龚海霞 施建');
    expect(words.map((lines) => lines.filter((line) => line === '（上接1版）').length)).toEqual([0, 0, 1, 0, 1]);
  });

  it('are the same page whenever they are opened', async () => {
    const again = await reader.get(`/api/pages/${pages[0]!.page.id}/composition`);
    expect(again.body.displayList).toEqual(pages[0]!.composition.displayList);
  });
});
