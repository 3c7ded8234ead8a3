import type { MarkType } from '../body';
import type { BodySegment, Segment } from './segments';

/**
 * Words of a story with their history. `wroteBy`, `deletedBy` and `restoredBy` are indexes of revisions; words with a `deletedBy`
 * are no longer in the text and stand where they stood.
 */
export interface Span {
  text: string;
  wroteBy: number;
  deletedBy: number | null;
  /** The revision that brought cut words back; they stay their writer's. */
  restoredBy?: number;
  marks?: readonly MarkType[];
  /** The end of a paragraph, as in a redline. */
  isBreak?: true;
}

export const isLive = (item: { deletedBy: number | null }): boolean => item.deletedBy === null;

/** What the spans spell now, without what was cut from them. */
export const liveText = (spans: readonly Span[]): string => spans.filter(isLive).map(({ text }) => text).join('');

const isOfOnePiece = (one: Span, other: Span): boolean => !one.isBreak && !other.isBreak && one.wroteBy === other.wroteBy
  && one.deletedBy === other.deletedBy && one.restoredBy === other.restoredBy && (one.marks ?? []).join() === (other.marks ?? []).join();

/** Neighbours of one history as one span. */
export const gathered = (spans: readonly Span[]): Span[] => {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && isOfOnePiece(last, span)) whole[whole.length - 1] = { ...last, text: last.text + span.text };
    else if (span.text !== '') whole.push(span);
  }
  return whole;
};

const marked = (span: Omit<Span, 'marks'>, segment: BodySegment): Span => ({ ...span, ...(segment.now && { marks: segment.now }) });

/** The last cuts before a place, when together they are just the words that now come back there; else none. */
const cutJustHere = (spans: readonly Span[], text: string): Span[] => {
  const found: Span[] = [];
  let words = '';
  for (let index = spans.length - 1; index >= 0 && words.length < text.length; index -= 1) {
    if (isLive(spans[index])) break;
    found.unshift(spans[index]);
    words = spans[index].text + words;
  }
  return words === text ? found : [];
};

/** New words of a revision; words that come back where they were cut stay their writer's. */
const written = (before: readonly Span[], segment: BodySegment, by: number): Span[] => {
  const restored = cutJustHere(before, segment.text).filter((span) => span.deletedBy !== by && !span.isBreak);
  if (restored.length) return restored.map(({ text, wroteBy }) => marked({ text, wroteBy, deletedBy: null, restoredBy: by }, segment));
  return [marked({ text: segment.text, wroteBy: by, deletedBy: null, ...(segment.isBreak && { isBreak: true as const }) }, segment)];
};

/** The history of a text after one more revision, whose changes to the live words are the segments. */
export const carrySpans = (spans: readonly Span[], segments: readonly (BodySegment | Segment)[], by: number): Span[] => {
  const carried: Span[] = [];
  let [index, offset] = [0, 0];
  const passCuts = (): void => {
    while (offset === 0 && index < spans.length && !isLive(spans[index])) carried.push(spans[index++]);
  };
  const take = (length: number, change: (span: Span) => Span): void => {
    for (let left = length; left > 0;) {
      passCuts();
      const span = spans[index];
      if (!span) return;
      const text = span.text.slice(offset, offset + left);
      carried.push(change({ ...span, text }));
      left -= text.length;
      offset += text.length;
      if (offset === span.text.length) [index, offset] = [index + 1, 0];
    }
  };
  for (const segment of segments) {
    if (segment.kind === 'deleted') take(segment.text.length, (span) => ({ ...span, deletedBy: by }));
    else if (segment.kind === 'same') take(segment.text.length, ({ marks: _, ...span }) => marked(span, segment));
    else {
      passCuts();
      carried.push(...written(carried, segment, by));
    }
  }
  passCuts();
  return gathered(carried);
};

/** The spans of joined paragraphs as those of one text, with the paragraph ends that were between them. */
export const runTogether = (texts: readonly (readonly Span[])[]): Span[] => texts.flatMap((spans, index) => (
  index === 0 ? spans : [{ text: '\n', wroteBy: spans.find(isLive)?.wroteBy ?? 0, deletedBy: null, isBreak: true as const }, ...spans]));

/** The spans of each paragraph of a text, parted at the paragraph ends it has now. */
export const parted = (spans: readonly Span[]): Span[][] => {
  const texts: Span[][] = [[]];
  for (const span of spans) {
    if (span.isBreak && isLive(span)) texts.push([]);
    else texts[texts.length - 1].push(span);
  }
  return texts;
};
