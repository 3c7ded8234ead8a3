import { point, type DisplayItem } from './display-list';
import { EM } from './faces';
import { blockRect, textFrame } from './grid';
import type { Block, PageSpec, StoryBlock } from './page-model';
import type { Slot } from './slots';

const WIDTH = 0.35;
/** A rule keeps this much clear of the top and the bottom of what it parts, in points. */
const CLEAR = 4;
/** Fewer common lines than this need no rule between two texts. */
const LEAST_ROWS = 6;
/** A rule over less than this would be no more than a speck. */
const LEAST_OWN_ROWS = 2;

const isPlainText = (block: Block): block is StoryBlock =>
  (block.kind === 'story' || block.kind === 'notice' || block.kind === 'filler') && block.pieceId !== undefined && block.box === undefined;

const upright = (block: string, x: number, top: number, height: number): DisplayItem =>
  ({ kind: 'rule', block, x1: point(x), y1: point(top + CLEAR), x2: point(x), y2: point(top + height - CLEAR), width: WIDTH, ink: 'black' });

/**
 * 栏线: a fine rule in the gutter between two texts that stand side by side, so that no line is read on into its neighbour.
 * A frame parts by itself, and one of the two that is set without rules has none.
 */
export const columnRules = (spec: PageSpec, blocks: readonly Block[]): DisplayItem[] => {
  const texts = blocks.filter(isPlainText).filter(({ columnRules: asked }) => asked !== 'none');
  const gutter = spec.grid.gutterChars * spec.grid.bodyPt;
  return texts.flatMap((left) => texts.flatMap((right): DisplayItem[] => {
    const y = Math.max(left.y, right.y);
    const rows = Math.min(left.y + left.h, right.y + right.h) - y;
    if (left.x + left.w !== right.x || rows < LEAST_ROWS || left.pieceId === right.pieceId) return [];
    const place = blockRect(spec, { x: right.x, y, w: right.w, h: rows });
    return [upright(left.id, place.x - gutter / 2, place.y, place.h)];
  }));
};

/** Runs of lines next to each other: where each begins, and how many it has. */
const runsOf = (rows: readonly number[]): { from: number; count: number }[] => {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.from + run.count === row) run.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
};

/** The rules between a block's own columns, where it asks for them: over the lines that text has room for on both sides, so never into a headline or a photo. */
export const ownColumnRules = (spec: PageSpec, block: StoryBlock, slots: readonly Slot[]): DisplayItem[] => {
  if (block.columnRules !== 'columns') return [];
  const { inner, columns, gap } = textFrame(spec, block);
  const whole = columns.map(({ chars }, column) => new Set(slots.filter((slot) => slot.column === column && slot.measure === chars * EM).map(({ row }) => row)));
  const { leadingPt } = spec.grid;
  return columns.slice(1).flatMap(({ x }, index) =>
    runsOf([...whole[index] ?? []].filter((row) => whole[index + 1]?.has(row))).filter(({ count }) => count >= LEAST_OWN_ROWS)
      .map(({ from, count }) => upright(block.id, x - gap / 2, inner.y + from * leadingPt, count * leadingPt)));
};
