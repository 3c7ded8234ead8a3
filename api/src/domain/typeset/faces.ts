import metrics from './font-metrics.json';

/** The faces of the desk: 宋 for text, its Black for headlines, 黑 and its Bold, 楷. */
export const FACES = ['song', 'songBlack', 'hei', 'heiBold', 'kai'] as const;
export type Face = (typeof FACES)[number];

/** One em; every length of line breaking is a whole number of these. */
export const EM = 1000;
/** The em box of a Chinese face stands this far above the baseline, in thousandths of an em; the rest hangs below. */
export const EM_ASCENT = 880;
/** From here up every code point is one em wide. */
const FIRST_FIXED = 0x3000;

interface FaceTable { widths: Int16Array; covered: Uint8Array }

const decodeRun = (token: string): [number, number, number] => {
  const [gap = '0', length, value = '0'] = token.split('.');
  return [parseInt(gap, 36), length ? parseInt(length, 36) : 1, parseInt(value, 36)];
};

const eachRun = (encoded: string, visit: (first: number, length: number, value: number) => void): void => {
  let end = 0;
  for (const token of encoded.split(' ')) {
    const [gap, length, value] = decodeRun(token);
    visit(end + gap, length, value);
    end += gap + length;
  }
};

const decode = (face: Face): FaceTable => {
  const widths = new Int16Array(FIRST_FIXED).fill(EM);
  const covered = new Uint8Array(0x30000);
  eachRun(metrics[face].widths, (first, length, value) => widths.fill(value, first, first + length));
  eachRun(metrics[face].coverage, (first, length) => covered.fill(1, first, first + length));
  return { widths, covered };
};

const tables = new Map<Face, FaceTable>();

const tableOf = (face: Face): FaceTable => {
  const known = tables.get(face);
  if (known) return known;
  const table = decode(face);
  tables.set(face, table);
  return table;
};

/** Advance width of a code point in thousandths of an em. */
export const advanceOf = (face: Face, codePoint: number): number => (codePoint >= FIRST_FIXED ? EM : tableOf(face).widths[codePoint] ?? EM);

/** Whether the face has a glyph for a code point. */
export const covers = (face: Face, codePoint: number): boolean => tableOf(face).covered[codePoint] === 1;

/** Where a missing glyph is borrowed from, in this order: a rare character in 楷 is better than none. */
const BORROW: Record<Face, readonly Face[]> = {
  song: ['kai', 'hei'], songBlack: ['song', 'kai', 'hei'], hei: ['song', 'kai'], heiBold: ['hei', 'songBlack', 'song', 'kai'], kai: ['song', 'hei'],
};

/** The face that sets a code point: the one asked for, else one that has it, else null (缺字). */
export const faceFor = (face: Face, codePoint: number): Face | null =>
  covers(face, codePoint) ? face : BORROW[face].find((other) => covers(other, codePoint)) ?? null;

/** CSS family and weight of a face, as the web fonts are declared. */
export const cssOf = (face: Face): { family: string; weight: number } => ({ family: metrics[face].family, weight: metrics[face].weight });

/** Height of a capital or figure above the baseline, in thousandths of an em. */
export const capHeightOf = (face: Face): number => metrics[face].capHeight;
