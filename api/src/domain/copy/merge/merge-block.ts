import type { BodyBlock, TableBlock, TableCell, TableRow } from '../body';
import { settledBlock } from '../redline/rebuild';
import { mergeText } from './merge-text';

/** Whether two blocks hold the same words, emphasis and cells. */
export const isSameBlock = (one: BodyBlock, other: BodyBlock): boolean => one === other || JSON.stringify(settledBlock(one)) === JSON.stringify(settledBlock(other));

const frameOf = ({ content: _, ...frame }: TableCell): string => JSON.stringify(frame);

const mergeCell = (base: TableCell, mine: TableCell, theirs: TableCell): TableCell | null => {
  const as = (cell: TableCell): string => JSON.stringify([frameOf(cell), cell.content.map(settledBlock)]);
  if (as(mine) === as(base) || as(mine) === as(theirs)) return theirs;
  if (as(theirs) === as(base)) return mine;
  const isPlain = [base, mine, theirs].every((cell) => cell.content.length === 1 && frameOf(cell) === frameOf(base));
  const text = isPlain ? mergeText(base.content[0], mine.content[0], theirs.content[0]) : null;
  return text && { ...base, content: [text] };
};

const mergeRow = (base: TableRow, mine: TableRow, theirs: TableRow): TableRow | null => {
  const cells = base.content.map((cell, index) => mergeCell(cell, mine.content[index], theirs.content[index]));
  const merged = cells.filter((cell) => cell !== null);
  return merged.length === cells.length ? { ...base, content: merged } : null;
};

/** Cell by cell, while nobody added or took away a row or a column. */
const mergeTable = (base: TableBlock, mine: TableBlock, theirs: TableBlock): TableBlock | null => {
  const shape = (one: TableBlock): string => one.content.map((row) => row.content.length).join();
  if (shape(mine) !== shape(base) || shape(theirs) !== shape(base)) return null;
  const rows = base.content.map((row, index) => mergeRow(row, mine.content[index], theirs.content[index])).filter((row) => row !== null);
  return rows.length === base.content.length ? { type: 'table', content: rows } : null;
};

/** One block of three versions as one; null when both changed it and not apart from one another. */
export const mergeBlock = (base: BodyBlock, mine: BodyBlock, theirs: BodyBlock): BodyBlock | null => {
  if (isSameBlock(mine, base) || isSameBlock(mine, theirs)) return theirs;
  if (isSameBlock(theirs, base)) return mine;
  if (base.type === 'table' || mine.type === 'table' || theirs.type === 'table') {
    return base.type === 'table' && mine.type === 'table' && theirs.type === 'table' ? mergeTable(base, mine, theirs) : null;
  }
  return mergeText(base, mine, theirs);
};
