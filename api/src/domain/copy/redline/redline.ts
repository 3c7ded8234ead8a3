import type { BodyBlock, TableBlock, TextBlock } from '../body';
import { type BlockChange, type BlockGroup, groupBlocks } from './block-groups';
import { boxOf } from './box';
import { type RowRedline, redlineTable } from './redline-table';
import { boxSegments, isReemphasised, lineSegments, type Segment, type TextRedline } from './segments';
import type { HeadlinePart, Words } from './words';

export interface TableRedline { shape: 'table'; rows: RowRedline[] }

/** What became of blocks: `from` are their indexes in the earlier body, `to` in the later one; one side is empty for added and cut ones. */
export type BlockRedline = { kind: BlockChange; from: readonly number[]; to: readonly number[] } & (TextRedline | TableRedline);

/** 花脸稿: two versions of a story as one text, from which either can be had back. */
export type Redline = Record<HeadlinePart, Segment[]> & { blocks: BlockRedline[] };

const isText = (block: BodyBlock): block is TextBlock => block.type !== 'table';
const NO_TABLE: TableBlock = { type: 'table', content: [] };

/** Whether a text stayed as it was: words, emphasis and kind of block. */
const isUntouched = ({ was, now, segments }: TextRedline): boolean =>
  was.join() === now.join() && segments.every((segment) => segment.kind === 'same' && !isReemphasised(segment));

const redlineGroup = ({ kind, from, to }: BlockGroup, before: readonly BodyBlock[], after: readonly BodyBlock[]): BlockRedline => {
  const [was, now] = [from.map((index) => before[index]), to.map((index) => after[index])];
  const [wasTable, nowTable] = [was, now].map((blocks) => blocks.find((block) => block.type === 'table'));
  if (wasTable || nowTable) {
    const rows = redlineTable(wasTable ?? NO_TABLE, nowTable ?? NO_TABLE);
    return { kind: kind === 'changed' && rows.every((row) => row.kind === 'same') ? 'same' : kind, from, to, shape: 'table', rows };
  }
  const [earlier, later] = [boxOf(was.filter(isText)), boxOf(now.filter(isText))];
  const text: TextRedline = { shape: 'text', was: earlier.types, now: later.types, segments: boxSegments(earlier, later) };
  return { kind: kind === 'changed' && isUntouched(text) ? 'same' : kind, from, to, ...text };
};

/**
 * Marks up the earlier words of a story to get the later ones: blocks matched first, so that a moved, split or joined
 * paragraph reads as such, then changes by characters. Takes bounded time whatever the texts; refuses nothing.
 */
export const redline = (before: Words, after: Words): Redline => ({
  kicker: lineSegments(before.kicker, after.kicker),
  headline: lineSegments(before.headline, after.headline),
  deck: lineSegments(before.deck, after.deck),
  blocks: groupBlocks(before.body.content, after.body.content).map((group) => redlineGroup(group, before.body.content, after.body.content)),
});
