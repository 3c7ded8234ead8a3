import type { Body, BodyBlock, TableRow, TextBlock } from '../body';
import { blocksOf, boxOf, type Piece } from './box';
import type { BlockRedline, Redline } from './redline';
import type { RowRedline } from './redline-table';
import type { BodySegment, Segment, TextRedline } from './segments';
import type { Words } from './words';

type Side = 'was' | 'now';
const ABSENT = { was: 'inserted', now: 'deleted' } as const;

const lineOf = (segments: readonly Segment[], side: Side): string => segments.filter(({ kind }) => kind !== ABSENT[side]).map(({ text }) => text).join('');

/** The text a redline shows on one of its sides. */
export const piecesOf = (segments: readonly BodySegment[], side: Side): Piece[] => segments.filter(({ kind }) => kind !== ABSENT[side])
  .map((segment) => ({ text: segment.text, marks: segment[side] ?? [], isBreak: segment.isBreak ?? false }));

const textBlocks = (text: TextRedline, side: Side): BodyBlock[] => blocksOf(text[side], piecesOf(text.segments, side));

const rowOf = (row: RowRedline, side: Side): TableRow => ({
  type: 'tableRow',
  content: row.cells.flatMap((cell) => {
    const frame = side === 'was' ? cell.wasFrame : cell.nowFrame;
    return frame ? [{ ...frame, content: blocksOf(cell[side], piecesOf(cell.segments, side)) }] : [];
  }),
});

const blocksAt = (block: BlockRedline, side: Side): BodyBlock[] => (block.shape === 'text' ? textBlocks(block, side)
  : [{ type: 'table', content: block.rows.filter(({ kind }) => kind !== ABSENT[side]).map((row) => rowOf(row, side)) }]);

const wordsAt = (redline: Redline, side: Side): Words => {
  const content: BodyBlock[] = [];
  for (const block of redline.blocks) {
    const indexes = side === 'was' ? block.from : block.to;
    if (indexes.length === 0) continue;
    const blocks = blocksAt(block, side);
    indexes.forEach((index, order) => { content[index] = blocks[order]; });
  }
  return { kicker: lineOf(redline.kicker, side), headline: lineOf(redline.headline, side), deck: lineOf(redline.deck, side), body: { type: 'doc', content } };
};

/** The earlier words, rebuilt from the redline alone: equal to `settled` of what was compared. */
export const wordsBefore = (redline: Redline): Words => wordsAt(redline, 'was');

/** The later words, rebuilt from the redline alone: equal to `settled` of what was compared. */
export const wordsAfter = (redline: Redline): Words => wordsAt(redline, 'now');

const settledText = (block: TextBlock): TextBlock => {
  const { text, runs } = boxOf([block]);
  const pieces = runs.map((run, index) => ({ text: text.slice(runs[index - 1]?.end ?? 0, run.end), marks: run.marks, isBreak: false }));
  return blocksOf([block.type], pieces)[0];
};

/** One block so written. */
export const settledBlock = (block: BodyBlock): BodyBlock => (block.type !== 'table' ? settledText(block) : {
  type: 'table',
  content: block.content.map((row) => ({ type: 'tableRow', content: row.content.map((cell) => ({ ...cell, content: cell.content.map(settledText) })) })),
});

/** A body with neighbouring runs of one emphasis made one run and no empty lists: the same words and emphasis, written one way. */
export const settled = (body: Body): Body => ({ type: 'doc', content: body.content.map(settledBlock) });
