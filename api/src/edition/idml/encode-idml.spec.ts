import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { notAsked } from '../../../test/support/other-tools';
import { openShelf, printedIssue } from '../../../test/support/printed-page';
import { all, type Read, readXml } from '../../../test/support/read-xml';
import { bodyText } from '../../domain/copy/body';
import { FACES } from '../../domain/typeset/faces';
import { encodeIdml, type IdmlInput } from './encode-idml';

const numbers = (text = ''): number[] => text.split(' ').map(Number);

const SCRIBUS_TEXT = 4;

/** Scribus does not leave by itself, with or without a window. */
const askingScribus = (file: string, answer: string): string => `
import scribus, json, os
try:
    scribus.openDoc(${JSON.stringify(file)})
    items = []
    for page in range(1, scribus.pageCount() + 1):
        scribus.gotoPage(page)
        items += [[page, name, kind] + list(scribus.getPosition(name)) + list(scribus.getSize(name)) for name, kind, order in scribus.getPageItems()]
    with open(${JSON.stringify(answer)}, 'w') as told:
        json.dump([scribus.pageCount(), list(scribus.getPageSize()), items], told)
finally:
    os._exit(0)
`;

describe('pages handed over as IDML', () => {
  const input: IdmlInput = { title: '港闸新闻', ownFaces: new Map(), pages: printedIssue().map((page) => ({ ...page, photos: new Map([['p1', { fileName: '会议.jpg', width: 1200, height: 800 }]]) })) };
  let bytes: Uint8Array;
  let parts: Map<string, string>;
  beforeAll(async () => {
    bytes = await encodeIdml(input);
    const zip = await JSZip.loadAsync(bytes);
    parts = new Map(await Promise.all(Object.keys(zip.files).map(async (name) => [name, await zip.file(name)!.async('string')] as const)));
  });
  const spreads = (): Read[] => [...parts].filter(([name]) => name.startsWith('Spreads/')).map(([, xml]) => readXml(xml));
  const stories = (): Map<string, Read> => new Map([...parts].filter(([name]) => name.startsWith('Stories/')).map(([name, xml]) => [name.slice('Stories/Story_'.length, -4), readXml(xml)]));

  it('names its kind first, unpacked', () => {
    const head = Buffer.from(bytes);
    expect(head.readUInt16LE(8)).toBe(0);
    expect(head.toString('latin1', 30, 38)).toBe('mimetype');
    expect(head.toString('latin1', 38, 38 + 43)).toBe('application/vnd.adobe.indesign-idml-package');
  });

  it('is the same file twice', async () => {
    expect(Buffer.from(await encodeIdml(input)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('lists every part it has, and has every part it lists', () => {
    const listed = [...parts.get('designmap.xml')!.matchAll(/src="([^"]+)"/gu)].map(([, name]) => name);
    expect([...listed].sort()).toEqual([...parts.keys()].filter((name) => name.includes('/') && !name.startsWith('META-INF')).sort());
  });

  it('holds every piece whole, whether or not all of it goes in', () => {
    const texts = [...stories().values()].map(({ text }) => text);
    for (const piece of input.pages[0]!.input.pieces) expect(texts.some((text) => text.includes(bodyText(piece.body).replace(/\n/gu, '')))).toBe(true);
  });

  it('gives every frame a story and threads them both ways', () => {
    const frames = spreads().flatMap((spread) => all(spread, 'TextFrame'));
    const byId = new Map(frames.map(({ attributes }) => [attributes.Self, attributes]));
    const known = stories();
    for (const { Self, ParentStory, NextTextFrame, PreviousTextFrame } of byId.values()) {
      expect(known.has(ParentStory!)).toBe(true);
      if (NextTextFrame !== 'n') expect(byId.get(NextTextFrame!)).toMatchObject({ PreviousTextFrame: Self, ParentStory });
      if (PreviousTextFrame !== 'n') expect(byId.get(PreviousTextFrame!)!.NextTextFrame).toBe(Self);
    }
    expect(frames.filter(({ attributes }) => attributes.NextTextFrame !== 'n').length).toBeGreaterThan(6);
  });

  it('puts every frame on its page', () => {
    spreads().forEach((spread, index) => {
      const { displayList: { width, height } } = input.pages[index]!.composition;
      const [page] = all(spread, 'Page');
      expect(numbers(page!.attributes.GeometricBounds)).toEqual([0, 0, expect.closeTo(height, 3), expect.closeTo(width, 3)]);
      expect(numbers(page!.attributes.ItemTransform)).toEqual([1, 0, 0, 1, expect.closeTo(-width / 2, 3), expect.closeTo(-height / 2, 3)]);
      for (const frame of all(spread, 'TextFrame')) {
        const [, , , , x = 0, y = 0] = numbers(frame.attributes.ItemTransform);
        const [far = 0, low = 0] = numbers(all(frame, 'PathPointType')[2]!.attributes.Anchor);
        expect(x).toBeGreaterThanOrEqual(-width / 2);
        expect(y).toBeGreaterThanOrEqual(-height / 2);
        expect(x + far).toBeLessThanOrEqual(width / 2);
        expect(y + low).toBeLessThanOrEqual(height / 2);
      }
    });
  });

  it('links pictures, and names inks as CMYK', () => {
    expect(spreads().flatMap((spread) => all(spread, 'Link')).map(({ attributes }) => decodeURIComponent(attributes.LinkResourceURI!))).toContain('file:Links/会议.jpg');
    const colours = all(readXml(parts.get('Resources/Graphic.xml')!), 'Color').map(({ attributes }) => [attributes.Name, attributes.Space, attributes.ColorValue]);
    expect(colours).toEqual(expect.arrayContaining([['black', 'CMYK', '0 0 0 100'], ['red', 'CMYK', '0 100 90 0']]));
  });

  it('opens in Scribus with every frame in place', async () => {
    if (!existsSync('/usr/bin/scribus')) {
      notAsked('scribus');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'qingyang-idml-'));
    try {
      // Without the fonts it would ask which to take instead, window or not.
      mkdirSync(join(folder, '.fonts'));
      for (const face of FACES) writeFileSync(join(folder, '.fonts', `${face}.ttf`), await openShelf().file(face));
      writeFileSync(join(folder, 'issue.idml'), bytes);
      writeFileSync(join(folder, 'ask.py'), askingScribus(join(folder, 'issue.idml'), join(folder, 'told.json')));
      execFileSync('/usr/bin/scribus', ['-g', '-ns', '-py', join(folder, 'ask.py')], { stdio: 'ignore', timeout: 90_000, killSignal: 'SIGKILL', env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, QT_QPA_PLATFORM: 'offscreen' } });
      const [pages, [inUnits = 1], items] = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as [number, number[], [number, string, number, number, number][]];
      expect(pages).toBe(input.pages.length);
      const { width, height } = input.pages[0]!.composition.displayList;
      const place = (value: number): number => Math.round((value * width) / inUnits);
      const told = new Map(items.filter(([, , kind]) => kind === SCRIBUS_TEXT).map(([page, name, , x, y]) => [name, [page, place(x), place(y)]]));
      spreads().forEach((spread, index) => {
        for (const { attributes: { Self, ItemTransform } } of all(spread, 'TextFrame')) {
          const [, , , , x = 0, y = 0] = numbers(ItemTransform);
          const [page, left, top] = told.get(Self!) ?? [];
          expect([Self, page]).toEqual([Self, index + 1]);
          expect(Math.abs(left! - (x + width / 2)) + Math.abs(top! - (y + height / 2))).toBeLessThan(2);
        }
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
