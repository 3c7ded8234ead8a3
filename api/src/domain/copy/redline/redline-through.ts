import { EMPTY_BODY } from '../body';
import type { BlockType } from './box';
import { type BlockRedline, redline } from './redline';
import type { CellRedline, RowRedline, TableChange } from './redline-table';
import type { TextRedline } from './segments';
import { carrySpans, isLive, liveText, parted, runTogether, type Span } from './spans';
import { HEADLINE_PARTS, type HeadlinePart, type Words } from './words';

/** A revision of a story: whose, at which stage of its life, and when. */
export interface Revision { author: { id: string; name: string }; stage: string; at: Date; words: Words }
export type Attribution = Omit<Revision, 'words'>;

export interface AttributedCell { deletedBy: number | null; blocks: number; spans: Span[] }
export interface AttributedRow { deletedBy: number | null; cells: AttributedCell[] }

/**
 * A block with the history of its words; `movedBy` and `deletedBy` are indexes of revisions, `movedFrom` the place it had among
 * the blocks before it was moved last, from 0. Cut blocks stand where they stood.
 */
export type AttributedBlock = { movedBy: number | null; movedFrom: number | null; deletedBy: number | null }
  & ({ shape: 'text'; type: BlockType; spans: Span[] } | { shape: 'table'; rows: AttributedRow[] });

/** The last version of a story with the history of every word, and every word cut from it on the way. */
export type AttributedText = Record<HeadlinePart, Span[]> & { revisions: Attribution[]; blocks: AttributedBlock[] };

/** Items of which some were cut earlier, after one more revision whose changes speak of the live ones in their order. */
const carryItems = <Item extends { deletedBy: number | null }, Change extends { kind: TableChange }>(
  items: readonly Item[], changes: readonly Change[], carry: (change: Change, item: Item | undefined) => Item,
): Item[] => {
  const carried: Item[] = [];
  let index = 0;
  const passCuts = (): void => {
    while (index < items.length && !isLive(items[index])) carried.push(items[index++]);
  };
  for (const change of changes) {
    passCuts();
    carried.push(carry(change, change.kind === 'inserted' ? undefined : items[index++]));
  }
  passCuts();
  return carried;
};

const carryCell = (cell: CellRedline, before: AttributedCell | undefined, by: number): AttributedCell => (
  { deletedBy: cell.kind === 'deleted' ? by : null, blocks: cell.now.length, spans: carrySpans(before?.spans ?? [], cell.segments, by) });

const carryRow = (row: RowRedline, before: AttributedRow | undefined, by: number): AttributedRow => (
  { deletedBy: row.kind === 'deleted' ? by : null, cells: carryItems(before?.cells ?? [], row.cells, (cell, earlier) => carryCell(cell, earlier, by)) });

/** A cut paragraph whose very words a new paragraph brings back; its history goes on in the new one. */
const restored = (cuts: readonly AttributedBlock[], text: TextRedline, by: number): Span[] | null => {
  const words = text.segments.map((segment) => segment.text).join('');
  for (const cut of cuts) {
    if (cut.shape !== 'text') continue;
    const gone = cut.spans.filter((span) => span.deletedBy === cut.deletedBy);
    if (words !== '' && gone.map((span) => span.text).join('') === words) return gone.map(({ text: piece, wroteBy }) => ({ text: piece, wroteBy, deletedBy: null, restoredBy: by }));
  }
  return null;
};

/** Who moved a block last and from where. */
const moveOf = (entry: BlockRedline, before: AttributedBlock | undefined, by: number): Pick<AttributedBlock, 'movedBy' | 'movedFrom'> => (
  entry.kind === 'moved' ? { movedBy: by, movedFrom: entry.from[0] } : { movedBy: before?.movedBy ?? null, movedFrom: before?.movedFrom ?? null });

const carryText = (entry: TextRedline & BlockRedline, from: readonly AttributedBlock[], cuts: readonly AttributedBlock[], by: number): AttributedBlock[] => {
  const moved = moveOf(entry, from[0], by);
  const before = runTogether(from.map((block) => (block.shape === 'text' ? block.spans : [])));
  const spans = (entry.kind === 'inserted' ? restored(cuts, entry, by) : null) ?? carrySpans(before, entry.segments, by);
  if (entry.kind === 'deleted') return [{ shape: 'text', type: entry.was[0], ...moved, deletedBy: by, spans }];
  const texts = parted(spans);
  return entry.now.map((type, index) => ({ shape: 'text', type, ...moved, deletedBy: null, spans: texts[index] ?? [] }));
};

const carryBlocks = (entry: BlockRedline, from: readonly AttributedBlock[], cuts: readonly AttributedBlock[], by: number): AttributedBlock[] => {
  if (entry.shape === 'text') return carryText(entry, from, cuts, by);
  const [before] = from;
  const rows = carryItems(before?.shape === 'table' ? before.rows : [], entry.rows, (row, earlier) => carryRow(row, earlier, by));
  return [{ shape: 'table', rows, ...moveOf(entry, before, by), deletedBy: entry.kind === 'deleted' ? by : null }];
};

/** The blocks after one more revision; what was cut before stays behind the block it stood behind. */
const carryBody = (blocks: readonly AttributedBlock[], entries: readonly BlockRedline[], by: number): AttributedBlock[] => {
  const live: AttributedBlock[] = [];
  const cutBehind: AttributedBlock[][] = [[]];
  for (const block of blocks) {
    if (isLive(block)) {
      live.push(block);
      cutBehind.push([]);
    } else cutBehind[cutBehind.length - 1].push(block);
  }
  const cuts = cutBehind.flat();
  return [...cutBehind[0], ...entries.flatMap((entry) => [
    ...carryBlocks(entry, entry.from.map((index) => live[index]), cuts, by),
    ...entry.from.flatMap((index) => cutBehind[index + 1]),
  ])];
};

const NOTHING: Words = { kicker: '', headline: '', deck: '', body: EMPTY_BODY };

/**
 * 花脸稿 through several hands: the last version with, for every word, the revision that wrote it, and every cut with the
 * revision that made it. Revisions come oldest first; none at all give an empty text. A moved paragraph, and words put back
 * where they were cut, stay their writer's; words pasted elsewhere are the paster's.
 */
export const redlineThrough = (revisions: readonly Revision[]): AttributedText => {
  const steps = redlineSteps(revisions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The same a revision at a time: a long history takes long, and whoever walks through it can see to others in between. */
export function* redlineSteps(revisions: readonly Revision[]): Generator<number, AttributedText, void> {
  let before = NOTHING;
  const lines: Record<HeadlinePart, Span[]> = { kicker: [], headline: [], deck: [] };
  let blocks: AttributedBlock[] = [];
  for (const [by, { words }] of revisions.entries()) {
    const changes = redline(before, words);
    for (const part of HEADLINE_PARTS) lines[part] = carrySpans(lines[part], changes[part], by);
    blocks = carryBody(blocks, changes.blocks, by);
    before = words;
    yield by;
  }
  return { ...lines, blocks, revisions: revisions.map(({ author, stage, at }) => ({ author, stage, at })) };
}

/** The spans of every stretch of running text of the last version, counted as in `textBlocksOf`. */
export const attributedTexts = ({ blocks }: AttributedText): Span[][] => blocks.filter(isLive).flatMap((block) => (block.shape === 'text' ? [block.spans]
  : block.rows.filter(isLive).flatMap((row) => row.cells.filter(isLive).flatMap((cell) => (cell.blocks === 0 ? [] : parted(cell.spans))))));

/** The headline parts and running texts of the last version as plain text, as they read now. */
export const attributedWords = (attributed: AttributedText): string[] => [...HEADLINE_PARTS.map((part) => liveText(attributed[part])), ...attributedTexts(attributed).map(liveText)];
