/**
 * How a paper's page is ruled: trim and margins in millimetres, the base grid in characters and body lines.
 * Every number is a paper's own setting; the defaults are those of a four-page tabloid (四开四版).
 */
export interface PageGeometry {
  trim: { width: number; height: number };
  margins: { top: number; right: number; bottom: number; left: number };
  bleed: number;
  grid: { columns: number; columnChars: number; gutterChars: number; bodyPt: number; leadingPt: number; rows: number };
}

export const TABLOID_GEOMETRY: PageGeometry = {
  trim: { width: 270, height: 390 },
  margins: { top: 24, right: 12.75, bottom: 16, left: 12.75 },
  bleed: 0,
  grid: { columns: 6, columnChars: 12, gutterChars: 1, bodyPt: 9, leadingPt: 12, rows: 82 },
};

const MM_A_POINT = 25.4 / 72;

/** How wide so many base columns are, the gutters between them counted, in millimetres: what a picture of that many columns is wide. */
export const columnsWidthMm = ({ grid: { columnChars, gutterChars, bodyPt } }: Pick<PageGeometry, 'grid'>, columns: number): number =>
  (columns * (columnChars + gutterChars) - gutterChars) * bodyPt * MM_A_POINT;

const POSITIVE: readonly (readonly [keyof PageGeometry, string, number])[] = [
  ['trim', 'width', 1000], ['trim', 'height', 1000], ['grid', 'columns', 24], ['grid', 'columnChars', 80],
  ['grid', 'bodyPt', 72], ['grid', 'leadingPt', 100], ['grid', 'rows', 400],
];
const NON_NEGATIVE: readonly (readonly [keyof PageGeometry, string, number])[] = [
  ['margins', 'top', 500], ['margins', 'right', 500], ['margins', 'bottom', 500], ['margins', 'left', 500], ['grid', 'gutterChars', 20],
];

/** The first field of a geometry that is missing, not a number or out of range (`grid.columns`), or null when all is well. */
export const geometryProblem = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return 'geometry';
  const numberAt = (part: string, field: string): unknown => (value as Record<string, Record<string, unknown> | undefined>)[part]?.[field];
  const wrong = (least: number) => ([part, field, most]: readonly [string, string, number]): boolean => {
    const number = numberAt(part, field);
    return typeof number !== 'number' || !Number.isFinite(number) || number < least || number > most;
  };
  const bad = POSITIVE.find(wrong(Number.MIN_VALUE)) ?? NON_NEGATIVE.find(wrong(0));
  if (bad) return `${bad[0]}.${bad[1]}`;
  const bleed = (value as { bleed?: unknown }).bleed;
  return typeof bleed === 'number' && bleed >= 0 && bleed <= 20 ? null : 'bleed';
};
