/** What composing needs to know of a face; every length in thousandths of an em, widths and coverage written as runs. */
export interface FaceMetrics {
  family: string;
  weight: number;
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  /** Code points below the fixed ones that are not one em wide. */
  widths: string;
  coverage: string;
}

/** From here up every code point is set one em wide, whatever the font says. */
export const FIRST_FIXED = 0x3000;

interface Stretch { first: number; length: number; value: number }

/** Joins neighbouring code points of one value into stretches. */
const stretchesOf = (points: readonly (readonly [number, number])[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [point, value] of points) {
    const last = stretches.at(-1);
    if (last && last.first + last.length === point && last.value === value) last.length += 1;
    else stretches.push({ first: point, length: 1, value });
  }
  return stretches;
};

/** Stretches as base-36 numbers: the distance from the end of the one before, the length (left out when 1), the value. */
const encode = (stretches: readonly Stretch[], withValue: boolean): string => {
  let end = 0;
  return stretches.map(({ first, length, value }) => {
    const parts = [(first - end).toString(36), length === 1 ? '' : length.toString(36), ...(withValue ? [value.toString(36)] : [])];
    end = first + length;
    return withValue || length > 1 ? parts.join('.') : parts[0];
  }).join(' ');
};

/** Writes widths by code point (ascending) as runs. */
export const encodeWidths = (widths: readonly (readonly [number, number])[]): string => encode(stretchesOf(widths), true);

/** Writes code points (ascending) as runs. */
export const encodeCoverage = (points: readonly number[]): string => encode(stretchesOf(points.map((point) => [point, 0] as const)), false);

const decodeRun = (token: string): [number, number, number] => {
  const [gap = '0', length, value = '0'] = token.split('.');
  return [parseInt(gap, 36), length ? parseInt(length, 36) : 1, parseInt(value, 36)];
};

/** Reads runs back: `visit` hears of every stretch of code points in order. */
export const eachRun = (encoded: string, visit: (first: number, length: number, value: number) => void): void => {
  if (encoded === '') return;
  let end = 0;
  for (const token of encoded.split(' ')) {
    const [gap, length, value] = decodeRun(token);
    visit(end + gap, length, value);
    end += gap + length;
  }
};
