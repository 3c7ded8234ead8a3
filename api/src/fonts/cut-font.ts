import { create, type Font } from 'fontkit';
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { tableOf } from './sfnt';

/** A glyph of a cut font: its number in the file, the code it is shown by in a PDF, its advance width in thousandths of an em. */
export interface CutGlyph { id: number; code: number; width: number }

/** A font cut down to the characters of some pages: what a PDF embeds and a page picture is drawn from. */
export interface CutFont {
  /** PostScript name behind a six-letter tag that stands for the characters kept. */
  name: string;
  file: Buffer;
  /** The bare outlines of an OpenType font, as a PDF embeds them; null for TrueType, which is embedded as a file. */
  cff: Buffer | null;
  glyphs: ReadonlyMap<number, CutGlyph>;
  ascent: number;
  descent: number;
  capHeight: number;
  italicAngle: number;
  box: readonly [number, number, number, number];
  unitsPerEm: number;
  /** The outline of a glyph as an SVG path in font units, y upwards. */
  outline(glyph: CutGlyph): string;
}

/** What composing places glyph by glyph needs no tables for shaping, nor for setting downwards. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'JSTF', 'MATH', 'STAT', 'DSIG', 'vhea', 'vmtx', 'VORG', 'kern'];

/** Cuts a font file down to these code points. The same file and points give the same bytes. */
export const cutOutlines = (file: Buffer, points: readonly number[]): Promise<Buffer> =>
  subsetFont(file, String.fromCodePoint(...points), { targetFormat: 'truetype', keepFeatures: [], noLayoutClosure: true, noHinting: true, dropTables: UNUSED_TABLES });

interface Charset { glyphs?: number[]; ranges?: { first: number; nLeft: number }[] }
interface CffTable { isCIDFont: boolean; topDict: { charset?: Charset } }

/** In a CID-keyed CFF font a glyph is shown by the CID its charset gives it, in every other by its number. */
const codesOf = (font: Font): ((glyph: number) => number) => {
  const cff = (font as Font & { 'CFF '?: CffTable })['CFF '];
  const charset = cff?.isCIDFont ? cff.topDict.charset : undefined;
  if (!charset) return (glyph) => glyph;
  const codes = charset.glyphs ?? (charset.ranges ?? []).flatMap(({ first, nLeft }) => Array.from({ length: nLeft + 1 }, (_, step) => first + step));
  return (glyph) => (glyph === 0 ? 0 : codes[glyph - 1] ?? glyph);
};

/** Outlines are asked for again and again, and cost as much to read as the rest of a page to draw. */
const outlinesOf = (font: Font): CutFont['outline'] => {
  const read = new Map<number, string>();
  return ({ id }) => {
    const known = read.get(id) ?? font.getGlyph(id).path.toSVG();
    read.set(id, known);
    return known;
  };
};

const tagOf = (points: readonly number[]): string =>
  [...createHash('sha256').update(points.join()).digest().subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');

const postScriptName = (font: Font): string => (font.postscriptName ?? '').replace(/[^\w-]/gu, '').slice(0, 63) || 'Font';

/** Cuts a font and reads what a PDF needs to know of it. */
export const cutFont = async (source: Buffer, points: readonly number[]): Promise<CutFont> => {
  const file = await cutOutlines(source, points);
  const font = create(file) as Font;
  const thousandth = (units: number): number => Math.round((units * 100_000) / font.unitsPerEm) / 100;
  const codeOf = codesOf(font);
  const glyphs = points.filter((point) => font.hasGlyphForCodePoint(point)).map((point): [number, CutGlyph] => {
    const { id, advanceWidth } = font.glyphForCodePoint(point);
    return [point, { id, code: codeOf(id), width: thousandth(advanceWidth) }];
  });
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: `${tagOf(points)}+${postScriptName(font)}`, file, cff: tableOf(file, 'CFF '),
    glyphs: new Map(glyphs), ascent: thousandth(font.ascent), descent: thousandth(font.descent), capHeight: thousandth(font.capHeight),
    italicAngle: font.italicAngle, box: [thousandth(minX), thousandth(minY), thousandth(maxX), thousandth(maxY)],
    unitsPerEm: font.unitsPerEm, outline: outlinesOf(font),
  };
};
