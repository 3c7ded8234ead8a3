import { POINTS_PER_MM, type DisplayItem, type DisplayList } from '../typeset/display-list';
import type { Box } from './frozen-text';
import type { MarkStatus } from './marks';
import type { MarkOutcome, Outcome } from './outcomes';
import { boxesOf, type MarkPlace } from './places';
import { changesWords, type MarkSign } from './signs';
import { rangeAfter, type Strand, strandAt, type WordChange, wordChanges } from './strands';

/** A mark as far as its outcome depends on it. `isRefused`: whoever had to act gave a reason not to. */
export interface ComparedMark { id: string; sign: MarkSign; place: MarkPlace; from: string; to: string; status: MarkStatus; isRefused: boolean }

/** One side of a comparison: what is drawn, the files of its photos, and its strands. */
export interface MarkedSide { displayList: DisplayList; photos: Readonly<Record<string, string | null>>; strands: ReadonlyMap<string, Strand> }
type TextMark = ComparedMark & { place: Extract<MarkPlace, { kind: 'text' }> };

/** Words on either side by which a place is known again. */
const WINDOWS = [12, 6, 3] as const;
/** So far a comparison may slide what came or went along words that repeat, in UTF-16 units. */
const SLIDE = 4;

interface Range { start: number; end: number }

/** The stretch of the strand a mark is about: its own words, and for 接排 the end of a paragraph in them, before them, or after. */
const reachOf = ({ sign }: TextMark, was: string, own: Range): Range => {
  if (sign !== 'runOn') return own;
  const inside = was.slice(own.start, own.end).indexOf('\n');
  const feed = inside >= 0 ? own.start + inside : was[own.start - 1] === '\n' ? own.start - 1 : was.indexOf('\n', own.end);
  return feed < 0 ? own : { start: feed, end: feed + 1 };
};

/** Every way the words of a place can read once the mark has been carried out; `was` is the strand, the range that of the mark. */
const wanted = ({ sign, to, place: { quote } }: TextMark, { start, end }: Range): { start: number; end: number; words: string }[] => {
  const put = (from: number, until: number, words: string): { start: number; end: number; words: string } => ({ start: from, end: until, words });
  switch (sign) {
    case 'delete': return [put(start, end, '')];
    case 'insert': return [put(start, start, to), put(end, end, to)];
    case 'transpose': return to !== '' ? [put(start, end, to)] : Array.from({ length: Math.max(0, quote.length - 1) }, (_, at) => put(start, end, quote.slice(at + 1) + quote.slice(0, at + 1)));
    case 'newParagraph': return [put(start, start, '\n'), put(end, end, '\n')];
    case 'runOn': return [put(start, end, '')];
    default: return to === '' ? [] : [put(start, end, to)];
  }
};

/** Whether the words wanted stand, or the old ones still do, told by ever less of what stands round them; null when neither can be told. */
const byWindows = (mark: TextMark, was: string, now: string, own: Range, { nowStart, nowEnd }: WordChange): Outcome | null => {
  for (const width of WINDOWS) {
    const near = now.slice(Math.max(0, nowStart - width - SLIDE), nowEnd + width + SLIDE);
    const around = ({ start, end, words }: Range & { words: string }): string => was.slice(Math.max(0, start - width), start) + words + was.slice(end, end + width);
    const before = around({ ...own, words: was.slice(own.start, own.end) });
    if (wanted(mark, own).map(around).some((after) => after !== before && near.includes(after))) return 'carriedOut';
    if (near.includes(before)) return 'notCarriedOut';
  }
  return null;
};

const count = (text: string, words: string): number => (words === '' ? 0 : text.split(words).length - 1);

/** What is left to tell by where everything round a place was rewritten too. */
const byWords = ({ sign, to, place: { quote } }: TextMark, was: string, now: string, range: WordChange): Outcome => {
  const [before, after] = [was.slice(range.wasStart, range.wasEnd), now.slice(range.nowStart, range.nowEnd)];
  if (before === after) return 'notCarriedOut';
  // Words that others took the place of were not taken out.
  if (sign === 'delete') return count(after, quote) < count(before, quote) && after.length <= before.length - quote.length ? 'carriedOut' : 'changedElsewhere';
  return to !== '' && count(after, to) > count(before, to) ? 'carriedOut' : 'changedElsewhere';
};

/** 转移: gone from here, and standing somewhere else in its piece. */
const transferred = ({ place: { quote } }: TextMark, was: string, now: string, range: WordChange): Outcome => {
  const here = now.slice(range.nowStart, range.nowEnd);
  if (was.slice(range.wasStart, range.wasEnd) === here) return 'notCarriedOut';
  return !here.includes(quote) && now.includes(quote) ? 'carriedOut' : 'changedElsewhere';
};

/** How wide a range stands, in parts of its height, by line: what a sign for space is about. */
const spread = ({ passages }: Strand, start: number, end: number): number[] => passages.flatMap(({ passage, at }) => {
  const [from, to] = [Math.max(0, start - at), Math.min(passage.text.length, end - at)];
  return from > to ? [] : boxesOf(passage, from, Math.max(to, Math.min(from + 1, passage.text.length))).map(({ width, height }) => width / Math.max(height, 0.01));
});

const SPACED: Partial<Record<MarkSign, 1 | -1>> = { addSpace: 1, space: 1, separate: 1, reduceSpace: -1 };
/** A gap that changed by less than this part of a character is the justifier's doing. */
const LEAST_SPACE = 0.1;

/** How words stand, where a sign asks for that and not for other words. */
const byStanding = ({ sign }: TextMark, was: Strand, now: Strand, range: WordChange): Outcome => {
  if (was.text.slice(range.wasStart, range.wasEnd) !== now.text.slice(range.nowStart, range.nowEnd)) return sign in SPACED ? 'carriedOut' : 'changedElsewhere';
  const sum = (strand: Strand, start: number, end: number): number => spread(strand, start, end).reduce((total, width) => total + width, 0);
  const [before, after] = [sum(was, range.wasStart, range.wasEnd), sum(now, range.nowStart, range.nowEnd)];
  const way = SPACED[sign];
  if (Math.abs(after - before) < LEAST_SPACE) return 'notCarriedOut';
  return way !== undefined && Math.sign(after - before) === way ? 'carriedOut' : 'changedElsewhere';
};

const outcomeOfText = (mark: TextMark, older: MarkedSide, newer: MarkedSide): Outcome => {
  const { itemId, part, paragraph, start, end } = mark.place;
  const found = strandAt(older.strands, itemId, part, paragraph);
  const now = found && newer.strands.get(found.strand.key);
  if (!found || !now) return mark.sign === 'delete' ? 'carriedOut' : 'changedElsewhere';
  const { strand: was, at } = found;
  const own = reachOf(mark, was.text, { start: at + start, end: at + end });
  const range = rangeAfter(wordChanges(was.text, now.text), own.start, own.end);
  if (mark.sign === 'stet') return was.text.slice(range.wasStart, range.wasEnd) === now.text.slice(range.nowStart, range.nowEnd) ? 'carriedOut' : 'changedElsewhere';
  if (mark.sign === 'transfer') return transferred(mark, was.text, now.text, range);
  if (!changesWords(mark.sign) && mark.to === '') return byStanding(mark, was, now, range);
  return byWindows(mark, was.text, now.text, own, range) ?? byWords(mark, was.text, now.text, range);
};

const boundsOf = (item: DisplayItem): { left: number; top: number; right: number; bottom: number } => {
  switch (item.kind) {
    case 'text': {
      const xs = item.runs.flatMap(({ x }) => x);
      const ys = item.runs.flatMap(({ y }) => y ?? []);
      return { left: Math.min(...xs), right: Math.max(...xs) + item.size, top: Math.min(item.y, ...ys) - item.size, bottom: Math.max(item.y, ...ys) };
    }
    case 'rule': return { left: Math.min(item.x1, item.x2), right: Math.max(item.x1, item.x2), top: Math.min(item.y1, item.y2), bottom: Math.max(item.y1, item.y2) };
    default: return { left: item.x, right: item.x + item.w, top: item.y, bottom: item.y + item.h };
  }
};

interface DrawnThere { drawn: string; words: string; pictures: string | null }

/** Everything drawn in a rectangle (millimetres), photos by their files; and the photos alone, null where there are none. */
const drawnIn = ({ displayList, photos }: MarkedSide, { x, y, width, height }: Box): DrawnThere => {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((value) => value * POINTS_PER_MM) as [number, number, number, number];
  const inside = displayList.items.filter((item) => {
    const bounds = boundsOf(item);
    return bounds.left < right && bounds.right > left && bounds.top < bottom && bounds.bottom > top;
  });
  const pictures = inside.flatMap((item) => (item.kind === 'image' ? [[item, photos[item.photoId] ?? null]] : []));
  const others = inside.flatMap((item) => (item.kind === 'image' ? [] : [item.kind === 'text' ? { ...item, source: null } : item]));
  return { drawn: JSON.stringify([pictures, others]), pictures: pictures.length > 0 ? JSON.stringify(pictures) : null, words: inside.map((item) => (item.kind === 'text' ? item.plain : '')).join('') };
};

const outcomeOfBox = ({ sign, place, from, to }: ComparedMark, older: MarkedSide, newer: MarkedSide): Outcome => {
  if (place.kind !== 'box') return 'changedElsewhere';
  const [was, now] = [drawnIn(older, place), drawnIn(newer, place)];
  if (sign === 'stet') return was.drawn === now.drawn ? 'carriedOut' : 'changedElsewhere';
  // 正图 is about the picture: words that moved beside it straighten nothing.
  if (was.drawn === now.drawn || (sign === 'straighten' && was.pictures !== null && was.pictures === now.pictures)) return 'notCarriedOut';
  if (to !== '') return count(now.words, to) > count(was.words, to) ? 'carriedOut' : 'changedElsewhere';
  if (sign === 'delete') return from === '' || count(now.words, from) < count(was.words, from) ? 'carriedOut' : 'changedElsewhere';
  return sign === 'note' ? 'changedElsewhere' : 'carriedOut';
};

/** What only a person can tell to be done where nothing has to change. */
const isPerhapsDone = ({ sign, status }: ComparedMark): boolean => sign === 'note' && status !== 'open';

/**
 * What the later proof shows of a mark of the earlier: carried out, not carried out (漏改) when it reads and stands as before, or
 * changed in another way than asked. A refused mark left as it was is not missed.
 */
export const outcomeOf = (mark: ComparedMark, older: MarkedSide, newer: MarkedSide): MarkOutcome => {
  const outcome = mark.place.kind === 'text' ? outcomeOfText(mark as TextMark, older, newer) : outcomeOfBox(mark, older, newer);
  return { id: mark.id, outcome, isMissed: outcome === 'notCarriedOut' && !mark.isRefused && !isPerhapsDone(mark) };
};
