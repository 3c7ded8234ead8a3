import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { DisplayList } from '../domain/typeset/display-list';
import { cssOf } from '../domain/typeset/faces';
import { toSvg } from '../domain/typeset/svg';
import { fontsFor } from './fonts-for';
import { encodePdf } from './pdf/encode-pdf';
import { packWoff2 } from '../fonts/woff2';
import { pressProfile } from '../photos/press-profile';
import { toldBy } from '../../test/support/other-tools';
import { openShelf, printedPage } from '../../test/support/printed-page';
import { openBrowser } from '../../../admin/e2e/support/browser';

const DPI = 144;
const SCALE = DPI / 72;
/** Two rasterisers smooth edges each in its own way; another glyph, or one in another place, differs by far more. */
const MOST_DIFFERENCE = 0.12;

interface Picture { data: Buffer; width: number; height: number }

const read = async (png: Buffer): Promise<Picture> => {
  const { data, info } = await sharp(png).flatten({ background: '#fff' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** How dark a cell is, from 0 to 1. */
const inkIn = ({ data, width, height }: Picture, x: number, y: number, size: number): number => {
  let ink = 0;
  let count = 0;
  for (let row = Math.max(0, Math.round(y * SCALE)); row < Math.min(height, (y + size) * SCALE); row += 1) {
    for (let column = Math.max(0, Math.round(x * SCALE)); column < Math.min(width, (x + size) * SCALE); column += 1) {
      ink += 255 - data[row * width + column]!;
      count += 1;
    }
  }
  return count ? ink / count / 255 : 0;
};

const cellsOf = ({ items }: DisplayList): { character: string; x: number; y: number; size: number }[] => items.flatMap((item) => (item.kind !== 'text' ? [] : item.runs.flatMap((run) =>
  [...run.x.keys()].map((unit) => ({ character: run.text[unit]!, x: run.x[unit]!, y: (run.y?.[unit] ?? item.y) - item.size * 0.88, size: item.size })))));

describe('a page on the screen and on paper', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => { browser = await openBrowser(); folder = mkdtempSync(join(tmpdir(), 'qingyang-print-')); });
  afterAll(async () => { await browser.close(); rmSync(folder, { recursive: true, force: true }); });

  it('differ in no text cell and no column rule', async () => {
    const list = printedPage();
    const fonts = await fontsFor([list], openShelf());
    writeFileSync(join(folder, 'page.pdf'), await encodePdf({ facts: { title: '', subject: '', author: '', publishedOn: null }, pages: [{ list, bleed: 0 }], fonts, picture: () => null, press: await pressProfile() }));
    if (toldBy('pdftoppm', ['-r', String(DPI), '-png', '-singlefile', join(folder, 'page.pdf'), join(folder, 'page')]) === null) return;
    const faces = await Promise.all([...fonts].map(async ([face, { file }]) => {
      const { family, weight } = cssOf(face);
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${(await packWoff2(file)).toString('base64')})}`;
    }));
    const page = await browser.newPage({ viewport: { width: Math.ceil(list.width), height: Math.ceil(list.height) }, deviceScaleFactor: SCALE });
    await page.setContent(`<style>${faces.join('')}body{margin:0}svg{display:block;width:${list.width}px;height:${list.height}px}</style>${toSvg(list)}`);
    await page.evaluate("document.fonts.ready");
    const [screen, paper] = [await read(await page.screenshot()), await read(await sharp(join(folder, 'page.png')).png().toBuffer())];
    const cells = cellsOf(list);
    expect(cells.length).toBeGreaterThan(2_000);
    const different = cells.filter(({ x, y, size }) => Math.abs(inkIn(screen, x, y, size) - inkIn(paper, x, y, size)) > MOST_DIFFERENCE);
    expect(different.map(({ character, x, y }) => `${character} ${x} ${y}`)).toEqual([]);
    const middles = list.items.flatMap((item) => (item.kind === 'rule' && item.block === 'c' ? [{ x: item.x1 - 1, y: (item.y1 + item.y2) / 2 }] : []));
    // Two between its own columns, one for each of its neighbours.
    expect(middles).toHaveLength(4);
    for (const picture of [screen, paper]) for (const { x, y } of middles) expect(inkIn(picture, x, y, 2)).toBeGreaterThan(0.05);
  });
});
