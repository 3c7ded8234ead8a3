import { eachRun, type FaceMetrics, FIRST_FIXED } from './face-metrics';
import deskMetrics from './font-metrics.json';

/** The faces of the desk: 宋 for text, its Black for headlines, 黑 and its Bold, 楷. */
export const FACES = ['song', 'songBlack', 'hei', 'heiBold', 'kai'] as const;
export type DeskFace = (typeof FACES)[number];

/** A face a paper brought itself, named by the SHA-256 of its file: under one name its metrics never change. */
export type OwnFace = `own-${string}`;
export type Face = DeskFace | OwnFace;
export interface OwnFaceMetrics extends FaceMetrics { face: OwnFace }

/** Whether a name has the form of a paper's own face. */
export const isOwnFace = (name: string): name is OwnFace => /^own-[0-9a-f]{64}$/u.test(name);
/** Whether a name can be a face at all. */
export const isFace = (name: string): name is Face => (FACES as readonly string[]).includes(name) || isOwnFace(name);

/** One em; every length of line breaking is a whole number of these. */
export const EM = 1000;
/** The em box of a Chinese face stands this far above the baseline, in thousandths of an em; the rest hangs below. */
export const EM_ASCENT = 880;

interface FaceTable { metrics: FaceMetrics; widths: Int16Array; covered: Uint8Array }

const decode = (metrics: FaceMetrics): FaceTable => {
  const widths = new Int16Array(FIRST_FIXED).fill(EM);
  const covered = new Uint8Array(0x30000);
  eachRun(metrics.widths, (first, length, value) => widths.fill(value, first, first + length));
  eachRun(metrics.coverage, (first, length) => covered.fill(1, first, first + length));
  return { metrics, widths, covered };
};

const tables = new Map<Face, FaceTable>();

/** Makes a paper's own faces known. Learning one twice changes nothing; one never learned is set in the desk's headline face. */
export const learnFaces = (faces: readonly OwnFaceMetrics[]): void => {
  for (const { face, ...metrics } of faces) if (!tables.has(face)) tables.set(face, decode(metrics));
};

const STAND_IN: DeskFace = 'songBlack';

const tableOf = (face: Face): FaceTable => {
  const known = tables.get(face);
  if (known) return known;
  if (isOwnFace(face)) return tableOf(STAND_IN);
  const table = decode(deskMetrics[face as DeskFace]);
  tables.set(face, table);
  return table;
};

/** Advance width of a code point in thousandths of an em. */
export const advanceOf = (face: Face, codePoint: number): number => (codePoint >= FIRST_FIXED ? EM : tableOf(face).widths[codePoint] ?? EM);

/** Whether the face has a glyph for a code point. */
export const covers = (face: Face, codePoint: number): boolean => tableOf(face).covered[codePoint] === 1;

/** Where a missing glyph is borrowed from, in this order: a rare character in 楷 is better than none. */
const BORROW: Record<DeskFace, readonly DeskFace[]> = {
  song: ['kai', 'hei'], songBlack: ['song', 'kai', 'hei'], hei: ['song', 'kai'], heiBold: ['hei', 'songBlack', 'song', 'kai'], kai: ['song', 'hei'],
};
const lendersOf = (face: Face): readonly DeskFace[] => (isOwnFace(face) ? [STAND_IN, ...BORROW[STAND_IN]] : BORROW[face as DeskFace]);

/** The face that sets a code point: the one asked for, else one that has it, else null (缺字). */
export const faceFor = (face: Face, codePoint: number): Face | null => {
  const isKnown = tables.has(face) || !isOwnFace(face);
  if (isKnown && covers(face, codePoint)) return face;
  return lendersOf(face).find((other) => covers(other, codePoint)) ?? null;
};

/** CSS family and weight of a face, as the web fonts are declared. */
export const cssOf = (face: Face): { family: string; weight: number } => {
  const { metrics: { family, weight } } = tableOf(face);
  return { family, weight };
};

/** Height of a capital or figure above the baseline, in thousandths of an em. */
export const capHeightOf = (face: Face): number => tableOf(face).metrics.capHeight;
