import type { TableBlock, TableCell, TableRow } from '../body';
import { alignBlocks } from './align-blocks';
import { newVocabulary } from './atoms';
import { boxOf } from './box';
import { boxSegments, type TextRedline } from './segments';
import { shortestEdits } from './shortest-edits';

/** What a cell was and is apart from its words: plain or head, and its spans. */
export type CellFrame = Omit<TableCell, 'content'>;
export type TableChange = 'same' | 'changed' | 'inserted' | 'deleted';

export interface CellRedline extends TextRedline { kind: TableChange; wasFrame: CellFrame | null; nowFrame: CellFrame | null }
export interface RowRedline { kind: TableChange; cells: CellRedline[] }

type Step = [was: number | null, now: number | null];

const frameOf = ({ content: _, ...frame }: TableCell): CellFrame => frame;
const wordsOf = (cell: TableCell): string => boxOf(cell.content).text;

/** Two numbered sequences in one order: equal items together, and those between them by their place. */
const inStep = (was: readonly number[], now: readonly number[]): Step[] => {
  const steps: Step[] = [];
  let [wasAt, nowAt] = [0, 0];
  const upTo = (wasEnd: number, nowEnd: number): void => {
    while (wasAt < wasEnd || nowAt < nowEnd) {
      steps.push([wasAt < wasEnd ? wasAt : null, nowAt < nowEnd ? nowAt : null]);
      if (wasAt < wasEnd) wasAt += 1;
      if (nowAt < nowEnd) nowAt += 1;
    }
  };
  for (const hunk of shortestEdits(was, now, 400) ?? []) {
    upTo(hunk.wasStart, hunk.nowStart);
    upTo(hunk.wasEnd, hunk.nowEnd);
  }
  upTo(was.length, now.length);
  return steps;
};

/** Rows matched as paragraphs are, by how alike their words are; a moved row reads as cut and added. */
const rowSteps = (was: readonly TableRow[], now: readonly TableRow[]): Step[] => {
  const asBlocks = (rows: readonly TableRow[]): TableBlock[] => rows.map((row) => ({ type: 'table', content: [row] }));
  const { inPlace } = alignBlocks(asBlocks(was), asBlocks(now));
  const steps: Step[] = [];
  let [wasAt, nowAt] = [0, 0];
  for (const match of [...inPlace, { was: was.length, now: now.length }]) {
    while (wasAt < match.was) steps.push([wasAt++, null]);
    while (nowAt < match.now) steps.push([null, nowAt++]);
    if (match.was < was.length) steps.push([wasAt++, nowAt++]);
  }
  return steps;
};

/** Cells by their place; where a row has more or fewer cells than before, by their words. */
const cellSteps = (was: TableRow, now: TableRow): Step[] => {
  if (was.content.length === now.content.length) return was.content.map((_, index) => [index, index]);
  const number = newVocabulary();
  const numbers = (row: TableRow): number[] => row.content.map((cell) => number(wordsOf(cell)));
  return inStep(numbers(was), numbers(now));
};

const redlineCell = (was: TableCell | undefined, now: TableCell | undefined): CellRedline => {
  const [earlier, later] = [boxOf(was?.content ?? []), boxOf(now?.content ?? [])];
  const [wasFrame, nowFrame] = [was ? frameOf(was) : null, now ? frameOf(now) : null];
  const isSame = JSON.stringify([earlier, wasFrame]) === JSON.stringify([later, nowFrame]);
  const kind = !was ? 'inserted' : !now ? 'deleted' : isSame ? 'same' : 'changed';
  return { shape: 'text', kind, wasFrame, nowFrame, was: earlier.types, now: later.types, segments: boxSegments(earlier, later) };
};

const redlineRow = (was: TableRow | undefined, now: TableRow | undefined, columns: Step[] | null): RowRedline => {
  const empty: TableRow = { type: 'tableRow', content: [] };
  const steps = was && now ? columns ?? cellSteps(was, now) : cellSteps(was ?? empty, now ?? empty);
  const cells = steps.map(([one, other]) => redlineCell(one === null ? undefined : was?.content[one], other === null ? undefined : now?.content[other]));
  const kind = !was ? 'inserted' : !now ? 'deleted' : cells.every((cell) => cell.kind === 'same') ? 'same' : 'changed';
  return { kind, cells };
};

/**
 * Compares two tables row by row and cell by cell. A column added or cut is found by the head row and holds for every row as
 * long as that one.
 */
export const redlineTable = (was: TableBlock, now: TableBlock): RowRedline[] => {
  const [wasHead, nowHead] = [was.content.at(0), now.content.at(0)];
  const columns = wasHead && nowHead ? cellSteps(wasHead, nowHead) : null;
  return rowSteps(was.content, now.content).map(([one, other]) => {
    const [earlier, later] = [one === null ? undefined : was.content[one], other === null ? undefined : now.content[other]];
    const fits = earlier?.content.length === wasHead?.content.length && later?.content.length === nowHead?.content.length;
    return redlineRow(earlier, later, fits ? columns : null);
  });
};
