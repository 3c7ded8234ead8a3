import { create, type Font } from 'fontkit';
import type { FaceMetrics } from '../domain/typeset/face-metrics';
import { cutFont } from './cut-font';
import { measureFont } from './measure-font';

/** Why a file cannot be a paper's font. */
export const FONT_REFUSALS = ['empty', 'notFont', 'webFont', 'collection', 'variable', 'bitmap', 'damaged', 'restricted', 'noSubsetting', 'noText'] as const;
export type FontRefusal = (typeof FONT_REFUSALS)[number];

/** What a usable font file is. */
export interface JudgedFont { name: string; format: 'ttf' | 'otf'; characters: number; hanCharacters: number; metrics: Omit<FaceMetrics, 'family' | 'weight'> }
export type Judgement = { ok: true; font: JudgedFont } | { ok: false; reason: FontRefusal };

const TRUETYPE = ['\0\x01\0\0', 'true'];
const OPENTYPE = 'OTTO';
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'OS/2'];
const HEADER = 12;
const ENTRY = 16;
const MOST_TABLES = 64;
/** No font maps more code points than Unicode has; what a crafted table claims beyond is never counted out. */
const MOST_POINTS = 0x110000;

const tablesOf = (file: Buffer): Map<string, Buffer> | null => {
  const count = file.readUInt16BE(4);
  if (count === 0 || count > MOST_TABLES || file.length < HEADER + count * ENTRY) return null;
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + index * ENTRY;
    const [from, length] = [file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    if (from + length > file.length) return null;
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(from, from + length));
  }
  return tables;
};

/** How many code points one subtable of cmap claims to map (OpenType 1.9, cmap formats 4, 12 and 13). */
const claimedPoints = (cmap: Buffer, at: number): number => {
  const format = cmap.readUInt16BE(at);
  if (format === 4) {
    const segments = cmap.readUInt16BE(at + 6) / 2;
    let points = 0;
    for (let segment = 0; segment < segments; segment += 1) {
      points += Math.max(0, cmap.readUInt16BE(at + 14 + segment * 2) - cmap.readUInt16BE(at + 16 + (segments + segment) * 2) + 1);
    }
    return points;
  }
  if (format !== 12 && format !== 13) return 0;
  const groups = cmap.readUInt32BE(at + 12);
  let points = 0;
  for (let group = 0; group < groups && points <= MOST_POINTS; group += 1) {
    points += Math.max(0, cmap.readUInt32BE(at + 20 + group * 12) - cmap.readUInt32BE(at + 16 + group * 12) + 1);
  }
  return points;
};

const isSaneMap = (cmap: Buffer): boolean => {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  return subtables.every((at) => claimedPoints(cmap, at) <= MOST_POINTS);
};

/** The embedding bits of OS/2 (fsType): of several usage bits the mildest holds. */
const embeddingRefusal = (fsType: number): FontRefusal | null => {
  if ((fsType & 0x000e) === 0x0002) return 'restricted';
  if (fsType & 0x0100) return 'noSubsetting';
  return fsType & 0x0200 ? 'bitmap' : null;
};

const isHan = (point: number): boolean => (point >= 0x3400 && point <= 0x9fff) || (point >= 0x20000 && point <= 0x323af);
const isLetter = (point: number): boolean => isHan(point) || /^[\p{L}\p{N}]$/u.test(String.fromCodePoint(point));

const formRefusal = (file: Buffer): FontRefusal | null => {
  if (file.length === 0) return 'empty';
  const signature = file.toString('latin1', 0, 4);
  if (signature === 'ttcf') return 'collection';
  if (signature === 'wOFF' || signature === 'wOF2') return 'webFont';
  return signature === OPENTYPE || TRUETYPE.includes(signature) ? null : 'notFont';
};

const tableRefusal = (tables: Map<string, Buffer>): FontRefusal | null => {
  if (tables.has('fvar')) return 'variable';
  if (NEEDED.some((tag) => !tables.has(tag))) return 'damaged';
  if (!tables.has('glyf') && !tables.has('CFF ')) return 'bitmap';
  return embeddingRefusal(tables.get('OS/2')?.readUInt16BE(8) ?? 0);
};

/** Draws some of the characters the way a PDF will: a font that cannot be cut and drawn now cannot on press night. */
const tried = async (file: Buffer, points: readonly number[]): Promise<void> => {
  const step = Math.max(1, Math.floor(points.length / 60));
  const cut = await cutFont(file, points.filter((_, index) => index % step === 0));
  for (const glyph of cut.glyphs.values()) cut.outline(glyph);
};

const read = async (file: Buffer, isOpenType: boolean): Promise<Judgement> => {
  const font = create(file) as Font;
  const points = [...new Set(font.characterSet)].filter((point) => font.glyphForCodePoint(point).id !== 0);
  if (!points.some(isLetter)) return { ok: false, reason: 'noText' };
  await tried(file, points.filter(isLetter));
  const name = (font.fullName || font.familyName || font.postscriptName || '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim().slice(0, 60);
  return { ok: true, font: { name, format: isOpenType ? 'otf' : 'ttf', characters: points.length, hanCharacters: points.filter(isHan).length, metrics: measureFont(font) } };
};

/**
 * What font a file is, or why it cannot be used: TTF and OTF whose licence bits (OS/2 fsType) let it be embedded and cut,
 * with outlines that can be drawn. Variable fonts and collections are refused: which of their faces is meant cannot be known.
 */
export const judgeFont = async (file: Buffer): Promise<Judgement> => {
  const form = formRefusal(file);
  if (form) return { ok: false, reason: form };
  try {
    const tables = tablesOf(file);
    if (!tables) return { ok: false, reason: 'damaged' };
    const reason = tableRefusal(tables) ?? (isSaneMap(tables.get('cmap') ?? Buffer.alloc(0)) ? null : 'damaged');
    return reason ? { ok: false, reason } : await read(file, file.toString('latin1', 0, 4) === OPENTYPE);
  } catch {
    // Whatever a reader of fonts trips over, a press will too.
    return { ok: false, reason: 'damaged' };
  }
};
