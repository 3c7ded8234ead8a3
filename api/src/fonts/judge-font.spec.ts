import fc from 'fast-check';
import { openShelf } from '../../test/support/printed-page';
import { eachRun } from '../domain/typeset/face-metrics';
import { cutOutlines } from './cut-font';
import { judgeFont } from './judge-font';
import { packWoff2 } from './woff2';

const TEXT = '港闸新闻疫情防控 English“”，。——2020';
const points = (text: string): number[] => [...new Set(text)].map((character) => character.codePointAt(0)!);

/** Where a table's entry stands in the directory of a font. */
const entryOf = (font: Buffer, tag: string): number => {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) if (font.toString('latin1', entry, entry + 4) === tag) return entry;
  throw new Error(`no ${tag}`);
};
const changed = (font: Buffer, change: (copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(font);
  change(copy);
  return copy;
};
const withLicence = (font: Buffer, bits: number): Buffer => changed(font, (copy) => copy.writeUInt16BE(bits, copy.readUInt32BE(entryOf(copy, 'OS/2') + 8) + 8));

describe('a font a paper brings', () => {
  let font: Buffer;
  beforeAll(async () => {
    font = await cutOutlines(await openShelf().file('song'), points(TEXT));
  });
  const reasonOf = async (file: Buffer): Promise<string> => {
    const judged = await judgeFont(file);
    return judged.ok ? 'ok' : judged.reason;
  };

  it('is measured when it can be used', async () => {
    const judged = await judgeFont(font);
    if (!judged.ok) throw new Error(judged.reason);
    expect(judged.font).toMatchObject({ name: expect.stringContaining('Noto Serif SC'), format: 'ttf', hanCharacters: 8 });
    const covered: number[] = [];
    eachRun(judged.font.metrics.coverage, (first, length) => covered.push(...Array.from({ length }, (_, step) => first + step)));
    expect(covered).toEqual(expect.arrayContaining(points(TEXT)));
    const widths = new Map<number, number>();
    eachRun(judged.font.metrics.widths, (first, length, value) => { for (let step = 0; step < length; step += 1) widths.set(first + step, value); });
    expect(widths.get('E'.charCodeAt(0))).toBeGreaterThan(400);
  });

  it.each([
    ['nothing', 'empty', () => Buffer.alloc(0)],
    ['a text', 'notFont', () => Buffer.from('这不是字体')],
    ['a few bytes of a font', 'damaged', () => font.subarray(0, 6)],
    ['a collection', 'collection', () => Buffer.concat([Buffer.from('ttcf'), font])],
    ['half a font', 'damaged', () => font.subarray(0, font.length / 2)],
    ['a variable font', 'variable', () => changed(font, (copy) => copy.write('fvar', entryOf(copy, 'post'), 'latin1'))],
    ['a font without outlines', 'bitmap', () => changed(font, (copy) => copy.write('EBDT', entryOf(copy, 'glyf'), 'latin1'))],
    ['a font without a character map', 'damaged', () => changed(font, (copy) => copy.write('xxxx', entryOf(copy, 'cmap'), 'latin1'))],
    ['a font that may not be embedded', 'restricted', () => withLicence(font, 2)],
    ['a font that may not be cut', 'noSubsetting', () => withLicence(font, 0x0104)],
    ['a font of which only pictures may be embedded', 'bitmap', () => withLicence(font, 0x0204)],
  ] as const)('is refused when it is %s (%s)', async (_, reason, file) => {
    expect(await reasonOf(file())).toBe(reason);
  });

  it.each([[0], [4], [8], [6]])('is taken with the licence bits %i', async (bits) => {
    expect(await reasonOf(withLicence(font, bits))).toBe('ok');
  });

  it('is refused as a web font, and when it holds no text', async () => {
    expect(await reasonOf(await packWoff2(font))).toBe('webFont');
    expect(await reasonOf(await cutOutlines(font, points('“”，。——')))).toBe('noText');
  });

  it('never has its character map counted out when that claims more than there is', async () => {
    const bomb = changed(font, (copy) => {
      const cmap = copy.readUInt32BE(entryOf(copy, 'cmap') + 8);
      const first = cmap + copy.readUInt32BE(cmap + 8);
      copy.writeUInt16BE(12, first);
      copy.writeUInt32BE(1, first + 12);
      copy.writeUInt32BE(0, first + 16);
      copy.writeUInt32BE(0xffffffff, first + 20);
    });
    expect(await reasonOf(bomb)).toBe('damaged');
  });

  it('is judged, not tripped over, whatever its bytes are', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 }), async (hits) => {
      const file = changed(font, (copy) => { for (const [at, value] of hits) copy[at % copy.length] = value; });
      expect(typeof (await judgeFont(file)).ok).toBe('boolean');
    }), { numRuns: 40 });
  });
});
