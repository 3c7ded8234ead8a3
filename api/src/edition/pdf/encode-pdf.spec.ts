import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { toldBy } from '../../../test/support/other-tools';
import { openShelf, PARAGRAPHS, printedPage, RARE } from '../../../test/support/printed-page';
import { type ReadPdf, readPdf, titleOf } from '../../../test/support/read-pdf';
import type { DisplayList, TextLine } from '../../domain/typeset/display-list';
import type { FontShelf } from '../../fonts/font-shelf.service';
import { Darkroom } from '../../photos/darkroom';
import { pressProfile } from '../../photos/press-profile';
import { fontsFor } from '../fonts-for';
import { encodePdf, type PdfInput, type PressPicture } from './encode-pdf';
import { joinPdfs } from './join-pdfs';

const FACTS = { title: '港闸新闻　2020年2月18日', subject: '第7期', author: '港闸新闻', publishedOn: '2020-02-18' };
const textLines = (list: DisplayList): TextLine[] => list.items.filter((item): item is TextLine => item.kind === 'text' && item.runs.length > 0);

let shelf: FontShelf;
let folder: string;
beforeAll(() => { shelf = openShelf(); folder = mkdtempSync(join(tmpdir(), 'qingyang-pdf-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const encode = async (lists: readonly DisplayList[], rest: Partial<PdfInput> = {}): Promise<Uint8Array> => encodePdf({
  facts: FACTS, pages: lists.map((list) => ({ list, bleed: 3 })), fonts: await fontsFor(lists, shelf), picture: () => null, press: await pressProfile(), ...rest,
});
const saved = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

/** A file of one colour field, separated as photos are. */
const separated = async (background: string, channels: 3 | 1 = 3): Promise<PressPicture> => {
  const path = saved(`${background.slice(1)}-${channels}.png`, await sharp({ create: { width: 300, height: 200, channels: 3, background } }).toColourspace(channels === 1 ? 'b-w' : 'srgb').png().toBuffer());
  return await new Darkroom().place(path, { crop: null, width: 150, height: 100, colours: 'press' }) as PressPicture;
};

describe('a page as PDF', () => {
  const list = printedPage();
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await encode([list]);
    pdf = await readPdf(bytes);
  });

  it('stands in a file of several as it stands alone, which is one for the press again', async () => {
    const other = await encode([printedPage()], { facts: { ...FACTS, title: '第2版' } });
    const joined = await joinPdfs([bytes, other], FACTS);
    expect(Buffer.from(await joinPdfs([bytes, other], FACTS)).equals(Buffer.from(joined))).toBe(true);
    const read = await readPdf(joined);
    expect(read.pages).toEqual([pdf.pages[0], (await readPdf(other)).pages[0]]);
    expect([titleOf(read), read.xmp.match(/PDF\/X-4/gu)]).toEqual([FACTS.title, pdf.xmp.match(/PDF\/X-4/gu)]);
    expect(read.document.catalog.toString()).toContain('/OutputIntents');
  });

  it('is the same file twice', async () => {
    expect(Buffer.from(await encode([printedPage()], { fonts: await fontsFor([list], openShelf()) })).equals(Buffer.from(bytes))).toBe(true);
  });

  it('reads as it was written, line by line and glyph by glyph', () => {
    const [page] = pdf.pages;
    expect(page!.lines).toEqual(textLines(list).map(({ plain }) => plain));
    const drawn = textLines(list).map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(page!.glyphs).toEqual(drawn);
    const whole = page!.lines.join('');
    for (const paragraph of [...PARAGRAPHS, RARE]) expect(whole).toContain(paragraph);
  });

  it('embeds every font, cut down and with its Unicode map', () => {
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of pdf.fonts) {
      expect(font).toMatchObject({ kind: 'CIDFontType2', isEmbedded: true });
      expect(font.name).toMatch(/^[A-Z]{6}\+[\w-]+$/u);
      expect(font.unicode.size).toBeGreaterThan(0);
    }
  });

  it('prints in black alone, and a red nameplate in red', async () => {
    const [page] = pdf.pages;
    expect(page!.foreignColours).toEqual([]);
    expect(page!.colours.every((colour) => /^0 0 0 \S+ [kK]$/u.test(colour))).toBe(true);
    const [red] = (await readPdf(await encode([printedPage('red')]))).pages;
    expect(red!.colours).toContain('0 1 0.9 0 k');
  });

  it('notes trim, bleed, press and title', () => {
    const [{ boxes }] = pdf.pages as [ReadPdf['pages'][number]];
    const bleed = (3 * 72) / 25.4;
    expect(boxes.BleedBox).toEqual(boxes.MediaBox);
    [bleed, bleed, bleed + list.width, bleed + list.height].forEach((side, index) => expect(boxes.TrimBox[index]).toBeCloseTo(side, 3));
    expect(boxes.MediaBox[2]).toBeCloseTo(list.width + 2 * bleed, 3);
    expect(titleOf(pdf)).toBe(FACTS.title);
    expect(pdf.xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/OutputIntents.*GTS_PDFX/su);
  });

  it('refuses to print a character its fonts turn out not to have', async () => {
    const fonts = await fontsFor([list], shelf);
    const song = fonts.get('song')!;
    const without = new Map([...song.glyphs].filter(([point]) => point !== '会'.codePointAt(0)));
    await expect(encode([list], { fonts: new Map([...fonts, ['song', { ...song, glyphs: without }]]) })).rejects.toThrow('song has no glyph for 会');
  });

  it('embeds fonts once for all pages of an issue', async () => {
    const issue = await encode([list, list, list, list]);
    expect(issue.length - bytes.length).toBeLessThan(120_000);
    expect((await readPdf(issue)).pages).toHaveLength(4);
  });

  it('satisfies the tools of other people', () => {
    const path = saved('page.pdf', bytes);
    const checked = toldBy('qpdf', ['--check', path]);
    if (checked !== null) expect(checked).toContain('No syntax or stream encoding errors found');
    const fonts = toldBy('pdffonts', [path]);
    if (fonts !== null) for (const font of fonts.trim().split('\n').slice(2)) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/u);
    const ink = toldBy('gs', ['-q', '-o', '-', '-sDEVICE=inkcov', path]);
    if (ink !== null) expect(ink).toMatch(/^ 0\.00000 {2}0\.00000 {2}0\.00000 {2}0\.[0-9]+ CMYK OK$/mu);
    const extracted = toldBy('pdftotext', ['-raw', path, '-'])?.replace(/\n/gu, '');
    if (extracted !== undefined) for (const paragraph of PARAGRAPHS) expect(extracted).toContain(paragraph);
  });
});

describe('pictures in a PDF', () => {
  const slot = { kind: 'image', block: 'b', photoId: 'p', x: 20, y: 20, w: 150, h: 100, crop: null } as const;
  const list: DisplayList = { width: 200, height: 150, items: [slot, { ...slot, photoId: 'q', y: 30 }] };

  it('come in the colours of the press, once however often they stand', async () => {
    const picture = await separated('#c81e1e');
    expect(picture.channels).toBe(4);
    const pdf = await readPdf(await encode([list], { picture: () => picture }));
    const [first, second] = pdf.pages[0]!.images;
    expect(first).toBe(second);
    expect(first!.dict.toString()).toContain('/DeviceCMYK');
  });

  it('look as they did, whoever draws them', async () => {
    const picture = await separated('#c81e1e');
    const path = saved('red.pdf', await encode([{ ...list, items: [slot] }], { picture: () => picture }));
    if (toldBy('pdftoppm', ['-r', '72', '-png', '-singlefile', path, path]) === null) return;
    const { data, info } = await sharp(`${path}.png`).raw().toBuffer({ resolveWithObject: true });
    const at = (Math.round(info.height / 2) * info.width + Math.round(info.width / 2)) * info.channels;
    const [red, green, blue] = data.subarray(at, at + 3) as unknown as [number, number, number];
    expect(red).toBeGreaterThan(150);
    expect(Math.max(green, blue)).toBeLessThan(100);
  });

  it('stay in one ink when they have no colour', async () => {
    const picture = await separated('#808080', 1);
    expect(picture.channels).toBe(1);
    const [page] = (await readPdf(await encode([list], { picture: () => picture }))).pages;
    expect(page!.images[0]!.dict.toString()).toContain('/DeviceGray');
  });

  it('leave an empty frame where none has come down', async () => {
    const [page] = (await readPdf(await encode([{ ...list, items: [slot] }]))).pages;
    expect(page!.images).toEqual([]);
    expect(page!.colours).toEqual(['0 0 0 0.1 k', '0 0 0 0.5 K']);
  });
});
