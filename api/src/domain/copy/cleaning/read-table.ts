import { ok, refuse, type Result } from '../../result';
import type { TableBlock, TableCell, TextBlock } from '../body';
import type { CopyElement, CopyNode } from './node';
import { type CleaningReport, noteChanged } from './report';

/** A table of a page has a few hundred cells; more is a data sheet, and much more is made to do harm. */
export const MAX_CELLS = 20_000;
const MAX_COLUMNS = 200;

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const isElement = (node: CopyNode): node is CopyElement => typeof node !== 'string';

/** The rows of a table and whatever else stands in it, such as its caption, which is set before it. */
export const partsOf = (table: CopyElement): { rows: CopyElement[]; beside: CopyNode[] } => {
  const rows: CopyElement[] = [];
  const beside: CopyNode[] = [];
  const sort = (node: CopyNode, isGroup: boolean): void => {
    if (isElement(node) && node.tag === 'tr') rows.push(node);
    else if (isElement(node) && ROW_GROUPS.has(node.tag) && !isGroup) node.children.forEach((child) => sort(child, true));
    else if (!isElement(node) || (node.tag !== 'colgroup' && node.tag !== 'col')) beside.push(node);
  };
  table.children.forEach((child) => sort(child, false));
  return { rows, beside };
};

/** The cells of a row; words between cells, which no browser puts there, become a cell of their own. */
export const cellsOf = (row: CopyElement): CopyElement[] => row.children.flatMap((node) => {
  if (!isElement(node)) return node.trim() === '' ? [] : [{ tag: 'td', attributes: {}, children: [node] }];
  return [node.tag === 'td' || node.tag === 'th' ? node : { tag: 'td', attributes: {}, children: [node] }];
});

/** A cell as read: its lines, and how far it claims to reach. */
export interface ReadCell { isHeader: boolean; colspan: number; rowspan: number; lines: TextBlock[] }

export const spanOf = (cell: CopyElement, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(cell.attributes[name] ?? '', 10);
  return Number.isSafeInteger(value) && value > 1 ? Math.min(value, MAX_COLUMNS) : 1;
};

const EMPTY: ReadCell = { isHeader: false, colspan: 1, rowspan: 1, lines: [] };

const written = ({ isHeader, colspan, rowspan, lines }: ReadCell): TableCell => {
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  return { type: isHeader ? 'tableHeader' : 'tableCell', ...(Object.keys(attrs).length > 0 && { attrs }), content: lines.length ? lines : [{ type: 'paragraph' }] };
};

/**
 * Sets cells into a rectangle: a span that runs into another cell or below the last row is cut, and a row that is short
 * is filled up with empty cells. Refuses a table of more than 20,000 places.
 */
export const rectangular = (rows: readonly (readonly ReadCell[])[], report: CleaningReport): Result<TableBlock | null, 'tooLarge'> => {
  const taken: boolean[][] = rows.map(() => []);
  const placed: { cell: ReadCell; column: number }[][] = rows.map(() => []);
  let places = 0;
  let mended = 0;
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[at]?.[column]) column += 1;
      let colspan = 1;
      while (colspan < cell.colspan && !taken[at]?.[column + colspan]) colspan += 1;
      const rowspan = Math.min(cell.rowspan, rows.length - at);
      if (colspan !== cell.colspan || rowspan !== cell.rowspan) mended += 1;
      places += colspan * rowspan;
      if (places > MAX_CELLS || column + colspan > MAX_CELLS) return refuse('tooLarge');
      for (let row = at; row < at + rowspan; row += 1) for (let over = column; over < column + colspan; over += 1) (taken[row] ?? [])[over] = true;
      placed[at]?.push({ cell: { ...cell, colspan, rowspan }, column });
      column += colspan;
    }
  }
  const width = Math.max(0, ...taken.map((row) => row.length));
  if (width === 0) return ok(null);
  if (width * rows.length > MAX_CELLS) return refuse('tooLarge');
  for (const [at, row] of taken.entries()) {
    for (let column = 0; column < width; column += 1) {
      if (row[column]) continue;
      mended += 1;
      placed[at]?.push({ cell: EMPTY, column });
    }
  }
  noteChanged(report, 'table', mended);
  return ok({ type: 'table', content: placed.map((row) => ({ type: 'tableRow', content: row.sort((a, b) => a.column - b.column).map(({ cell }) => written(cell)) })) });
};
