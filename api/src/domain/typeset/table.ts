import type { TableBlock, TableRow } from '../copy/body';
import { textOf } from '../copy/body';
import { prepareParagraph, type Paragraph } from './cells';
import { EM } from './faces';
import type { Item, RowItem, RowLayout } from './galley';
import { breakPrepared } from './line-breaking';

/** Tables are set in 8 pt for a 9 pt body: one part of it. */
export const TABLE_SCALE = 8 / 9;
/** White left and right of a cell's text, in thousandths of a table em. */
export const CELL_PADDING = 300;

const naturalWidth = (paragraph: Paragraph): number => paragraph.cells.reduce((sum, { width }) => sum + width, 0);

/**
 * Widths of a table's columns in thousandths of a table em: what each needs at most, all if there is room; else each gets
 * its least (its longest word or two characters) and a share of the rest by the root of what it holds.
 */
export const columnWidths = (needs: readonly number[], least: readonly number[], room: number): number[] => {
  const wanted = needs.reduce((sum, width) => sum + width, 0);
  if (wanted <= room) return needs.map((width) => width + (room - wanted) / needs.length);
  const fixed = least.reduce((sum, width) => sum + width, 0);
  if (fixed >= room) return needs.map(() => room / needs.length);
  const weights = needs.map((width, column) => Math.sqrt(Math.max(0, width - (least[column] ?? 0))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, column) => (least[column] ?? 0) + ((room - fixed) * weight) / total);
};

interface Prepared { rows: readonly (readonly Paragraph[])[]; needs: number[]; least: number[] }

const cellText = (row: TableRow, column: number): string => (row.content[column]?.content ?? []).map(textOf).join(' ');

const prepare = (table: TableBlock): Prepared => {
  const columns = Math.max(0, ...table.content.map((row) => row.content.length));
  const rows = table.content.map((row, at) => Array.from({ length: columns }, (_, column) => {
    const isHead = at === 0 && row.content[0]?.type === 'tableHeader';
    return prepareParagraph([{ text: cellText(row, column), face: isHead ? 'heiBold' : 'song' }]);
  }));
  const padding = 2 * CELL_PADDING;
  const ofColumn = (column: number): Paragraph[] => rows.flatMap((row) => row[column] ?? []);
  const needs = Array.from({ length: columns }, (_, column) => padding + Math.max(2 * EM, ...ofColumn(column).map(naturalWidth)));
  const least = needs.map((need) => Math.min(need, padding + 2.5 * EM));
  return { rows, needs, least };
};

/** Lines of air shared out above a table's first and below its last row, so that text and rules keep apart. */
const AIR_ROWS = 1;

const layoutRow = (cells: readonly Paragraph[], widths: readonly number[], air: number): RowLayout => {
  const edges = widths.reduce<number[]>((list, width) => [...list, (list.at(-1) ?? 0) + width * TABLE_SCALE], [0]);
  const lines = cells.map((cell, column) => breakPrepared(cell, Math.max(EM, Math.floor((widths[column] ?? 0) - 2 * CELL_PADDING)), { ragged: true }));
  return { edges, lines, height: Math.max(1, ...lines.map((cell) => cell.length)) + air };
};

/** The rows of a table as items of a galley, each as high as its tallest cell, the first and the last a line more; edges are in thousandths of a body em. */
export const tableItems = (table: TableBlock, index: number): Item[] => {
  const prepared = prepare(table);
  const widthsAt = new Map<number, number[]>();
  const widths = (measure: number): number[] => {
    const known = widthsAt.get(measure) ?? columnWidths(prepared.needs, prepared.least, measure / TABLE_SCALE);
    widthsAt.set(measure, known);
    return known;
  };
  return prepared.rows.map((cells, at): RowItem => {
    const known = new Map<number, RowLayout>();
    const [isFirst, isLast] = [at === 0, at === prepared.rows.length - 1];
    const air = (isFirst ? AIR_ROWS : 0) + (isLast ? AIR_ROWS : 0);
    const layoutAt = (measure: number): RowLayout => {
      const layout = known.get(measure) ?? layoutRow(cells, widths(measure), air);
      known.set(measure, layout);
      return layout;
    };
    const isHead = at === 0 && table.content[0]?.content[0]?.type === 'tableHeader';
    return { kind: 'row', index, row: at, cells, layoutAt, isHead, isFirst, isLast };
  });
};
