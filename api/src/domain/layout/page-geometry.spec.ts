import { columnsWidthMm, geometryProblem, TABLOID_GEOMETRY } from './page-geometry';

describe('the ruling of a page', () => {
  it('is the tabloid’s by default: six columns of twelve characters, 77 across', () => {
    const { columns, columnChars, gutterChars } = TABLOID_GEOMETRY.grid;
    expect(columns * columnChars + (columns - 1) * gutterChars).toBe(77);
    expect(geometryProblem(TABLOID_GEOMETRY)).toBeNull();
  });

  it('says how wide so many columns are, gutters and all, whatever the paper', () => {
    expect(columnsWidthMm(TABLOID_GEOMETRY, 6)).toBeCloseTo(TABLOID_GEOMETRY.trim.width - TABLOID_GEOMETRY.margins.left - TABLOID_GEOMETRY.margins.right, 0);
    const grid = { ...TABLOID_GEOMETRY.grid, columns: 5, columnChars: 20, gutterChars: 2, bodyPt: 7.2 };
    expect([1, 2, 5].map((columns) => columnsWidthMm({ grid }, columns))).toEqual([50.8, 106.68, 274.32].map((mm) => expect.closeTo(mm, 6)));
  });

  it.each([
    ['grid.columns', { ...TABLOID_GEOMETRY, grid: { ...TABLOID_GEOMETRY.grid, columns: 0 } }],
    ['trim.width', { ...TABLOID_GEOMETRY, trim: { width: Number.NaN, height: 390 } }],
    ['margins.top', { ...TABLOID_GEOMETRY, margins: { ...TABLOID_GEOMETRY.margins, top: -1 } }],
    ['bleed', { ...TABLOID_GEOMETRY, bleed: '3 mm' }],
    ['geometry', null],
    ['trim.width', {}],
  ])('names %s when it is wrong', (field, geometry) => {
    expect(geometryProblem(geometry)).toBe(field);
  });
});
