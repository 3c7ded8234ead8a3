import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyFromText } from '../../src/domain/copy/body';
import { TABLOID_GEOMETRY } from '../../src/domain/layout/page-geometry';
import { type ComposeInput, composePages } from '../../src/domain/typeset/compose-page';
import type { DisplayList } from '../../src/domain/typeset/display-list';
import type { Block, Composition, HeadlineSpec, PageSpec, Piece } from '../../src/domain/typeset/page-model';
import { FontShelf } from '../../src/fonts/font-shelf.service';
import { DiskStorage } from '../../src/storage/disk-storage';

interface GoldStory { headline?: string; paragraphs?: string[] }
const gold = (JSON.parse(readFileSync(join(__dirname, '../../src/domain/ocr/__fixtures__/gold.json'), 'utf8')) as { items: GoldStory[] }[])
  .flatMap(({ items }) => items).filter(({ paragraphs }) => (paragraphs ?? []).length > 1);

const headline = (pt: number, rest: Partial<HeadlineSpec['main']> = {}): HeadlineSpec => ({ main: { lines: 1, pt, face: 'songBlack', fit: 'shrink', ...rest }, direction: 'h' });

/** Latin, figures, a character beyond the basic plane, one that no face has, marks that are squeezed. */
export const RARE = '甲𠮷乙<&>“丙”，朱镕基、㑇、𣲘（摄影）。English words 2020—2021，￥100.5％；ABC——《测试》……完。';
const MISSING = '\u{1F600}';

const PIECES: readonly Piece[] = [
  ...gold.slice(0, 4).map(({ headline: title = '', paragraphs = [] }, index): Piece => ({ id: `s${index}`, headline: title, body: bodyFromText(paragraphs.join('\n')), byline: '本报记者　许应田' })),
  { id: 'rare', headline: '生僻字“𠮷”——测试', body: bodyFromText(`${RARE}${MISSING}`) },
];

const BLOCKS: readonly Block[] = [
  { id: 'm', kind: 'masthead', x: 0, y: 0, w: 6, h: 12, name: '港闸新闻', ear: ['2020年2月18日　星期二', '第7期（总第1227期）'], ink: 'black' },
  { id: 'a', kind: 'story', x: 0, y: 12, w: 4, h: 40, pieceId: 's0', fill: 'balance', headline: headline(40, { fit: 'condense' }), photos: [{ photoId: 'p1', x: 1, y: 14, w: 2, h: 16, caption: '图为会议现场。', credit: '许丛军　摄', wrap: 'rect' }] },
  { id: 'b', kind: 'story', x: 4, y: 12, w: 2, h: 40, pieceId: 's1', fill: 'top', headline: { ...headline(24), direction: 'v', span: 1 }, box: { rule: 0.7, tint: true, inset: 1 } },
  { id: 'c', kind: 'story', x: 0, y: 52, w: 3, h: 30, pieceId: 's2', fill: 'balance', headline: headline(24), columnRules: 'columns' },
  { id: 'd', kind: 'story', x: 3, y: 52, w: 3, h: 20, pieceId: 's3', fill: 'balance', headline: headline(22) },
  { id: 'r', kind: 'story', x: 3, y: 72, w: 3, h: 10, pieceId: 'rare', fill: 'top', headline: headline(18) },
  { id: 'z', kind: 'colophon', x: 0, y: 82, w: 6, h: 2, text: '主编：龚海霞' },
];

/** The paragraphs that stand whole on the page of `printedPage`. */
export const PARAGRAPHS: readonly string[] = (gold[0]?.paragraphs ?? []).map((paragraph) => paragraph.trim());

/** A page with everything a page can have: running text, condensed and vertical headlines, a box, rules between columns, a picture, rare characters. */
export const printedPage = (masthead: 'black' | 'red' = 'black'): DisplayList => {
  const blocks = BLOCKS.map((block) => (block.kind === 'masthead' ? { ...block, ink: masthead } : block));
  const [page] = composePages({ pages: [{ number: 1, spec: TABLOID_GEOMETRY, blocks }], pieces: PIECES });
  if (!page) throw new Error('The page composed to nothing');
  return page.displayList;
};

/** Two pages, the first story going on on the second, as what hands pages over is given them. */
export const printedIssue = (): { spec: PageSpec; composition: Composition; input: ComposeInput }[] => {
  const front = BLOCKS.map((block) => (block.id === 'a' ? { ...block, h: 24 } : block));
  const back: readonly Block[] = [{ id: 'a2', kind: 'story', x: 0, y: 4, w: 6, h: 20, pieceId: 's0', fill: 'balance' }];
  const input = { pages: [front, back].map((blocks, index) => ({ number: index + 1, spec: TABLOID_GEOMETRY, blocks })), pieces: PIECES };
  return composePages(input).map((composition) => ({ spec: TABLOID_GEOMETRY, composition, input }));
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Fonts as the newsroom finds them, with a store of their own that goes with the test. */
export const openShelf = (): FontShelf => {
  const filesDir = mkdtempSync(join(tmpdir(), 'qingyang-fonts-'));
  folders.push(filesDir);
  return new FontShelf(new DiskStorage({ filesDir } as ConstructorParameters<typeof DiskStorage>[0]));
};
