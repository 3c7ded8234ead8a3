import { type DisplayItem, type DisplayList, POINTS_PER_MM } from '../domain/typeset/display-list';
import type { Face } from '../domain/typeset/faces';
import { drawSolid } from '../domain/typeset/set-text';
import { widthOfWords, wrappedWords } from '../domain/typeset/wrapped-words';
import { type Leaf, plain, type Words } from './leaf';

/** A4 across: the tables have many columns. All sizes in points. */
const [WIDTH, HEIGHT] = [297 * POINTS_PER_MM, 210 * POINTS_PER_MM];
const MARGIN = 15 * POINTS_PER_MM;
const MEASURE = WIDTH - 2 * MARGIN;
const FOOT = HEIGHT - MARGIN;
const BLOCK = 'index';
const CELL = { size: 7.5, leading: 10.5, padding: 3, widest: 190 } as const;
const STYLES = {
  title: { face: 'songBlack', size: 18, leading: 26, above: 0 }, issue: { face: 'songBlack', size: 13, leading: 19, above: 12 }, section: { face: 'hei', size: 10, leading: 15, above: 8 },
  note: { face: 'song', size: 8.5, leading: 13, above: 2 }, words: { face: 'song', size: 8.5, leading: 13, above: 2 },
} as const satisfies Record<Exclude<Leaf['kind'], 'table'>, { face: Face; size: number; leading: number; above: number }>;
const HEAD_FACE: Face = 'hei';
const CELL_FACE: Face = 'song';
/** A heading is not left alone at the foot of a sheet. */
const KEPT_WITH_HEADING = 40;

/** Sheets as they fill, from above. */
class Sheets {
  readonly sheets: DisplayItem[][] = [[]];
  y = MARGIN;

  /** Makes sure there is so much room below, on a new sheet where the old one has it no more; says whether it is a new one. */
  room(depth: number): boolean {
    if (this.y + depth <= FOOT || this.y === MARGIN) return false;
    this.sheets.push([]);
    this.y = MARGIN;
    return true;
  }

  put(...items: DisplayItem[]): void {
    this.sheets.at(-1)?.push(...items);
  }
}

/** A reason may be written in several lines; here it runs on. */
const inOneLine = (words: Words): string => plain(words).replace(/\s+/gu, ' ').trim();

const text = (words: string, face: Face, size: number, x: number, y: number): DisplayItem => drawSolid(words, face, { block: BLOCK, x, y, size, align: 'left' });

const setWords = (sheets: Sheets, words: string, kind: keyof typeof STYLES): void => {
  const { face, size, leading, above } = STYLES[kind];
  if (sheets.y > MARGIN) sheets.y += above;
  const isHeading = kind !== 'note' && kind !== 'words';
  for (const line of wrappedWords(words, face, size, MEASURE)) {
    sheets.room(leading + (isHeading ? KEPT_WITH_HEADING : 0));
    sheets.put(text(line, face, size, MARGIN, sheets.y + size));
    sheets.y += leading;
  }
};

/** Each column as wide as its longest words, none wider than the widest; all narrowed alike where the sheet has no room. */
const columnsOf = (heads: readonly string[], rows: readonly (readonly string[])[]): number[] => {
  const columns = heads.map((head, column) => {
    const longest = Math.max(widthOfWords(head, HEAD_FACE, CELL.size), ...rows.map((row) => widthOfWords(row[column] ?? '', CELL_FACE, CELL.size)));
    return Math.min(CELL.widest, Math.ceil(longest) + 2 * CELL.padding);
  });
  const all = columns.reduce((sum, width) => sum + width, 0);
  return columns.map((width) => width * Math.min(1, MEASURE / all));
};

interface SetRow { face: Face; cells: string[][]; depth: number }

const setRow = (row: readonly string[], widths: readonly number[], face: Face): SetRow => {
  const cells = row.map((words, column) => wrappedWords(words, face, CELL.size, (widths[column] ?? 0) - 2 * CELL.padding));
  return { face, cells, depth: Math.max(...cells.map(({ length }) => length)) * CELL.leading + CELL.padding };
};

const drawRow = (sheets: Sheets, { face, cells, depth }: SetRow, widths: readonly number[]): void => {
  let x = MARGIN;
  for (const [column, lines] of cells.entries()) {
    sheets.put(...lines.map((line, index) => text(line, face, CELL.size, x + CELL.padding, sheets.y + CELL.leading * (index + 1))));
    x += widths[column] ?? 0;
  }
  sheets.y += depth;
  sheets.put({ kind: 'rule', block: BLOCK, x1: MARGIN, y1: sheets.y, x2: x, y2: sheets.y, width: face === HEAD_FACE ? 0.6 : 0.25, ink: 'black' });
};

/** Rows stay whole, and a table that goes over to another sheet takes its heads along. */
const setTable = (sheets: Sheets, heads: readonly string[], rows: readonly (readonly Words[])[]): void => {
  const words = rows.map((row) => row.map(inOneLine));
  const widths = columnsOf(heads, words);
  const head = setRow(heads, widths, HEAD_FACE);
  const set = words.map((row) => setRow(row, widths, CELL_FACE));
  sheets.room(head.depth + (set[0]?.depth ?? 0));
  drawRow(sheets, head, widths);
  for (const row of set) {
    if (sheets.room(row.depth)) drawRow(sheets, head, widths);
    drawRow(sheets, row, widths);
  }
  sheets.y += CELL.leading;
};

/** The index of a pack on numbered sheets, to be printed and put on file. */
export const indexSheets = (leaves: readonly Leaf[]): DisplayList[] => {
  const sheets = new Sheets();
  for (const leaf of leaves) {
    if (leaf.kind === 'table') setTable(sheets, leaf.heads, leaf.rows);
    else setWords(sheets, 'words' in leaf ? leaf.words : leaf.parts.map(plain).join(''), leaf.kind);
  }
  const count = sheets.sheets.length;
  return sheets.sheets.map((items, index) => ({
    width: WIDTH, height: HEIGHT, items: [...items, drawSolid(`${index + 1} / ${count}`, 'song', { block: BLOCK, x: WIDTH - MARGIN, y: HEIGHT - MARGIN / 2, size: CELL.size, align: 'right' })],
  }));
};
