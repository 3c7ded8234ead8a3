import type { Body, BodyBlock } from '../body';
import { redline } from '../redline/redline';
import type { BodySegment, TextRedline } from '../redline/segments';

/** Running texts, counted as in `textBlocksOf`, and what they became; several on a side were split or joined. */
export interface TextChange { was: number[]; now: number[]; segments: readonly BodySegment[] }

const textsIn = (block: BodyBlock): number => (block.type !== 'table' ? 1
  : block.content.reduce((sum, row) => sum + row.content.reduce((inner, cell) => inner + cell.content.length, 0), 0));

/** For each block of a body, which of its running texts is the block's first. */
const firstTexts = (body: Body): number[] => {
  let next = 0;
  return body.content.map((block) => {
    const first = next;
    next += textsIn(block);
    return first;
  });
};

const counting = (first: number): ((texts: number) => number[]) => {
  let next = first;
  return (texts) => Array.from({ length: texts }, () => next++);
};

const headless = (body: Body) => ({ kicker: '', headline: '', deck: '', body });

/** What became of every running text of a body: paragraphs, subheads and what stands in the cells of tables. */
export const textChanges = (before: Body, after: Body): TextChange[] => {
  const [wasFirst, nowFirst] = [firstTexts(before), firstTexts(after)];
  return redline(headless(before), headless(after)).blocks.flatMap((block): TextChange[] => {
    if (block.shape === 'text') return [{ was: block.from.map((index) => wasFirst[index]), now: block.to.map((index) => nowFirst[index]), segments: block.segments }];
    const [was, now] = [counting(wasFirst[block.from[0]] ?? 0), counting(nowFirst[block.to[0]] ?? 0)];
    return block.rows.flatMap((row) => row.cells.map((cell: TextRedline) => ({ was: was(cell.was.length), now: now(cell.now.length), segments: cell.segments })));
  });
};
