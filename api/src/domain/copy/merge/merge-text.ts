import type { MarkType, TextBlock } from '../body';
import { boxOf, type Box, blocksOf, isSameEmphasis, type Piece } from '../redline/box';
import { compare, type Comparison } from '../redline/segments';

/** Changes of two people in one paragraph stand apart when at least this many unchanged UTF-16 units are between them. */
export const LEAST_APART = 4;

/** One side's change of a stretch of the common text (UTF-16 units), and the words it put there, in that side's offsets. */
interface Change { start: number; end: number; from: number; to: number; words: string; side: 'mine' | 'theirs' }

const changesOf = ({ was, now, hunks }: Comparison, side: Change['side']): Change[] => hunks.map((hunk) => {
  const [from, to] = [now.starts[hunk.nowStart], now.starts[hunk.nowEnd]];
  return { start: was.starts[hunk.wasStart], end: was.starts[hunk.wasEnd], from, to, words: now.text.slice(from, to), side };
});

const isSameChange = (one: Change, other: Change): boolean => one.start === other.start && one.end === other.end && one.words === other.words;
const areApart = (one: Change, other: Change): boolean => Math.max(one.start, other.start) - Math.min(one.end, other.end) >= LEAST_APART;

/** The emphasis of every UTF-16 unit of a text. */
const marksByUnit = (box: Box): (readonly MarkType[])[] => {
  const marks: (readonly MarkType[])[] = [];
  for (const run of box.runs) while (marks.length < run.end) marks.push(run.marks);
  return marks;
};

interface Marks { base: (readonly MarkType[])[]; mine: (readonly MarkType[])[]; theirs: (readonly MarkType[])[] }

/** Emphasis of words both kept: that of whoever changed it, and mine when both did. */
const keptMarks = (marks: Marks, at: number, mineAt: number, theirsAt: number): readonly MarkType[] => {
  const [base, mine, theirs] = [marks.base[at] ?? [], marks.mine[mineAt] ?? [], marks.theirs[theirsAt] ?? []];
  return isSameEmphasis(mine, base) ? theirs : mine;
};

/** The changes of both sides made in the common text, in its order, unit by unit where emphasis has to be settled. */
const applied = (base: string, changes: readonly Change[], shared: ReadonlySet<Change>, marks: Marks): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const drift = { mine: 0, theirs: 0 };
  const keepUpTo = (end: number): void => {
    for (; at < end; at += 1) pieces.push({ text: base[at], marks: keptMarks(marks, at, at + drift.mine, at + drift.theirs), isBreak: false });
  };
  for (const change of changes) {
    keepUpTo(change.start);
    for (let unit = change.from; unit < change.to; unit += 1) {
      pieces.push({ text: change.words[unit - change.from], marks: marks[change.side][unit] ?? [], isBreak: false });
    }
    at = change.end;
    const growth = change.words.length - (change.end - change.start);
    drift[change.side] += growth;
    if (shared.has(change)) drift.theirs += growth;
  }
  keepUpTo(base.length);
  return pieces;
};

/**
 * Merges two people's changes of one paragraph or subhead, by characters. Null when they touch, or stand less than four units
 * apart, and are not the same change: then a person must choose.
 */
export const mergeText = (base: TextBlock, mine: TextBlock, theirs: TextBlock): TextBlock | null => {
  const [common, one, other] = [boxOf([base]), boxOf([mine]), boxOf([theirs])];
  const [mineChanges, theirChanges] = [changesOf(compare(common.text, one.text), 'mine'), changesOf(compare(common.text, other.text), 'theirs')];
  const shared = new Set(mineChanges.filter((change) => theirChanges.some((their) => isSameChange(change, their))));
  const theirsAlone = theirChanges.filter((change) => !mineChanges.some((my) => isSameChange(change, my)));
  const mineAlone = mineChanges.filter((change) => !shared.has(change));
  if (!mineAlone.every((change) => theirsAlone.every((their) => areApart(change, their)))) return null;
  const changes = [...mineChanges, ...theirsAlone].sort((left, right) => left.start - right.start || left.end - right.end);
  const marks = { base: marksByUnit(common), mine: marksByUnit(one), theirs: marksByUnit(other) };
  return blocksOf([mine.type === base.type ? theirs.type : mine.type], applied(common.text, changes, shared, marks))[0];
};
