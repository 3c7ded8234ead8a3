import type { MarkType } from '../body';
import { type Atoms, atomsOf, newVocabulary } from './atoms';
import { type BlockType, BREAK, type Box, isSameEmphasis } from './box';
import { findHunks } from './find-hunks';
import type { Hunk } from './shortest-edits';
import { tidyHunks } from './tidy-hunks';

export const SEGMENT_KINDS = ['same', 'inserted', 'deleted'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A stretch of text that stayed, came or went. */
export interface Segment { kind: SegmentKind; text: string }

/** A stretch of running text: `was` and `now` are its emphasis before and after, absent when it had or has none. */
export interface BodySegment extends Segment {
  was?: readonly MarkType[];
  now?: readonly MarkType[];
  /** The end of a paragraph rather than words: its `text` is a line feed. */
  isBreak?: true;
}

/** Running text compared: what its blocks were (paragraph or subhead) and are, and its words. */
export interface TextRedline { shape: 'text'; was: readonly BlockType[]; now: readonly BlockType[]; segments: BodySegment[] }

/** Whether words stayed and only their emphasis changed. */
export const isReemphasised = (segment: BodySegment): boolean => segment.kind === 'same' && !isSameEmphasis(segment.was ?? [], segment.now ?? []);

/** A stretch of both texts, in UTF-16 units; one that was added is empty in the earlier text, one that was cut in the later. */
export interface Stretch { kind: SegmentKind; wasStart: number; wasEnd: number; nowStart: number; nowEnd: number }

/** Two texts compared: their units and the tidied changes between them. */
export interface Comparison { was: Atoms; now: Atoms; hunks: Hunk[] }

/** A text whose units nobody will ask for. */
const unread = (text: string): Atoms => ({ text, ids: new Int32Array(0), starts: new Int32Array(0) });

/** Compares two texts as an editor would mark the one up to get the other; never more than a second, whatever they hold. */
export const compare = (was: string, now: string): Comparison => {
  if (was === now) return { was: unread(was), now: unread(now), hunks: [] };
  const number = newVocabulary();
  const pair = { was: atomsOf(was, number), now: atomsOf(now, number) };
  return { ...pair, hunks: tidyHunks(pair, findHunks(pair.was, pair.now)) };
};

/** The comparison as stretches that follow on one another in both texts, a deletion before the insertion that replaces it. */
export const stretchesOf = ({ was, now, hunks }: Comparison): Stretch[] => {
  const stretches: Stretch[] = [];
  let [wasAt, nowAt] = [0, 0];
  const add = (kind: SegmentKind, wasEnd: number, nowEnd: number): void => {
    if (wasEnd > wasAt || nowEnd > nowAt) stretches.push({ kind, wasStart: wasAt, wasEnd, nowStart: nowAt, nowEnd });
    [wasAt, nowAt] = [wasEnd, nowEnd];
  };
  for (const hunk of hunks) {
    add('same', was.starts[hunk.wasStart], now.starts[hunk.nowStart]);
    add('deleted', was.starts[hunk.wasEnd], nowAt);
    add('inserted', wasAt, now.starts[hunk.nowEnd]);
  }
  add('same', was.text.length, now.text.length);
  return stretches;
};

/** The changes of a single line such as a headline part. */
export const lineSegments = (was: string, now: string): Segment[] => stretchesOf(compare(was, now)).map(({ kind, wasStart, wasEnd, nowStart, nowEnd }) => (
  { kind, text: kind === 'deleted' ? was.slice(wasStart, wasEnd) : now.slice(nowStart, nowEnd) }));

/** Answers which run a rising series of offsets stands in. */
const runReader = (box: Box): ((offset: number) => Box['runs'][number]) => {
  let index = 0;
  return (offset) => {
    while (index + 1 < box.runs.length && box.runs[index].end <= offset) index += 1;
    return box.runs[index];
  };
};

/** The changes of running text, parted wherever the emphasis changes before or after and at every end of a paragraph. */
export const boxSegments = (was: Box, now: Box, stretches: readonly Stretch[] = stretchesOf(compare(was.text, now.text))): BodySegment[] => {
  const [wasRun, nowRun] = [runReader(was), runReader(now)];
  return stretches.flatMap((stretch) => {
    const { kind, wasStart, nowStart } = stretch;
    const length = kind === 'deleted' ? stretch.wasEnd - wasStart : stretch.nowEnd - nowStart;
    const pieces: BodySegment[] = [];
    for (let done = 0; done < length;) {
      const earlier = kind === 'inserted' ? null : wasRun(wasStart + done);
      const later = kind === 'deleted' ? null : nowRun(nowStart + done);
      const end = Math.min(length, (earlier?.end ?? Infinity) - wasStart, (later?.end ?? Infinity) - nowStart);
      const text = kind === 'deleted' ? was.text.slice(wasStart + done, wasStart + end) : now.text.slice(nowStart + done, nowStart + end);
      pieces.push({
        kind, text: text === BREAK ? '\n' : text,
        ...(earlier?.marks.length && { was: earlier.marks }), ...(later?.marks.length && { now: later.marks }),
        ...((earlier ?? later)?.isBreak && { isBreak: true as const }),
      });
      done = end;
    }
    return pieces;
  });
};
