import { type DisplayList, type ImageSlot, POINTS_PER_MM } from '../typeset/display-list';
import type { HotArea } from '../typeset/page-model';
import { type ComparedMark, outcomeOf } from './compare-marks';
import type { Box, FrozenPassage, FrozenPiece } from './frozen-text';
import type { MarkOutcome } from './outcomes';
import { boxesOf, type TextPart } from './places';
import { type Strand, strandsOf, type WordChange, wordChanges } from './strands';

export const DIFFERENCE_KINDS = ['text', 'layout', 'photo', 'furniture'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
export const DIFFERENCE_CHANGES = ['reworded', 'added', 'removed', 'moved', 'restyled', 'recropped', 'replaced'] as const;
export type DifferenceChange = (typeof DIFFERENCE_CHANGES)[number];

/** Where two proofs differ: whose words or place, and the rectangles on either page in millimetres. */
export interface DifferencePlace { itemId: string; title: string; part: TextPart | null; paragraph: number | null; older: readonly Box[]; newer: readonly Box[] }
/** `before` and `after`: the words at the place, empty where it is not about words; `around`: what stands on either side. `mark`: the one it answers. */
export interface ProofDifference { kind: DifferenceKind; change: DifferenceChange; where: DifferencePlace; before: string; after: string; around: { before: string; after: string }; mark: string | null }

/** A proof as it is compared: what is drawn, its clickable areas, its words, the files of its photos. */
export interface ProofSide { displayList: DisplayList; hotAreas: readonly HotArea[]; pieces: readonly FrozenPiece[]; photos: Readonly<Record<string, string | null>> }
export interface ProofComparison { differences: ProofDifference[]; marks: MarkOutcome[] }

const AROUND = 8;
const NOWHERE = { before: '', after: '' };

const passagesIn = ({ passages }: Strand, start: number, end: number): { passage: FrozenPassage; from: number; to: number }[] => passages.flatMap(({ passage, at }) => {
  const [from, to] = [Math.max(0, start - at), Math.min(passage.text.length, end - at)];
  return from > passage.text.length || to < 0 || (from === to && start !== end) ? [] : [{ passage, from, to: Math.max(from, to) }];
});

const boxesIn = (strand: Strand, start: number, end: number): Box[] => passagesIn(strand, start, end).flatMap(({ passage, from, to }) => boxesOf(passage, from, to));

const reworded = (was: Strand, now: Strand, { wasStart, wasEnd, nowStart, nowEnd }: WordChange): ProofDifference => ({
  kind: was.part === 'furniture' ? 'furniture' : 'text', change: 'reworded', before: was.text.slice(wasStart, wasEnd), after: now.text.slice(nowStart, nowEnd), mark: null,
  around: { before: now.text.slice(Math.max(0, nowStart - AROUND), nowStart), after: now.text.slice(nowEnd, nowEnd + AROUND) },
  where: {
    itemId: now.piece.itemId, title: now.piece.title, part: now.part, paragraph: passagesIn(was, wasStart, wasEnd)[0]?.passage.paragraph ?? null,
    older: boxesIn(was, wasStart, wasEnd), newer: boxesIn(now, nowStart, nowEnd),
  },
});

const partChanged = (strand: Strand, change: 'added' | 'removed'): ProofDifference => {
  const boxes = boxesIn(strand, 0, strand.text.length);
  const [before, after] = change === 'added' ? ['', strand.text] : [strand.text, ''];
  return {
    kind: strand.part === 'furniture' ? 'furniture' : 'text', change, before, after, around: NOWHERE, mark: null,
    where: { itemId: strand.piece.itemId, title: strand.piece.title, part: strand.part, paragraph: strand.passages[0]?.passage.paragraph ?? null, older: change === 'added' ? [] : boxes, newer: change === 'added' ? boxes : [] },
  };
};

const styleOf = ({ passages }: Strand): string => JSON.stringify(passages.map(({ passage }) => [...new Set(passage.lines.map(({ height, isVertical, face }) => JSON.stringify([height, isVertical ?? false, face])))].sort()));

const HEADINGS: readonly TextPart[] = ['kicker', 'headline', 'deck'];

const words = (was: ReadonlyMap<string, Strand>, now: ReadonlyMap<string, Strand>): ProofDifference[] => [
  ...[...was.values()].filter(({ key }) => !now.has(key)).map((strand) => partChanged(strand, 'removed')),
  ...[...now.values()].filter(({ key }) => !was.has(key)).map((strand) => partChanged(strand, 'added')),
  ...[...was.values()].flatMap((before) => {
    const after = now.get(before.key);
    if (!after) return [];
    const changed = wordChanges(before.text, after.text).map((change) => reworded(before, after, change));
    const isRestyled = HEADINGS.includes(before.part) && styleOf(before) !== styleOf(after);
    return isRestyled ? [...changed, { ...reworded(before, after, { wasStart: 0, wasEnd: before.text.length, nowStart: 0, nowEnd: after.text.length }), kind: 'layout' as const, change: 'restyled' as const }] : changed;
  }),
];

const round = (millimetres: number): number => Math.round(millimetres * 100) / 100;

const areasOf = ({ hotAreas, displayList: { width, height } }: ProofSide): Map<string, Box[]> => new Map(hotAreas.map(({ pieceId, rects }) => [pieceId, rects.map(({ x, y, w, h }) => {
  const across = (percent: number): number => round((percent / 100) * (width / POINTS_PER_MM));
  const down = (percent: number): number => round((percent / 100) * (height / POINTS_PER_MM));
  return { x: across(x), y: down(y), width: across(w), height: down(h) };
})]));

const placed = (older: ProofSide, newer: ProofSide): ProofDifference[] => {
  const [was, now] = [areasOf(older), areasOf(newer)];
  const titleOf = (id: string): string => [...newer.pieces, ...older.pieces].find(({ itemId }) => itemId === id)?.title ?? '';
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((itemId): ProofDifference[] => {
    const [before, after] = [was.get(itemId) ?? [], now.get(itemId) ?? []];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const change = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'moved';
    return [{ kind: 'layout', change, where: { itemId, title: titleOf(itemId), part: null, paragraph: null, older: before, newer: after }, before: '', after: '', around: NOWHERE, mark: null }];
  });
};

const slotsOf = ({ displayList }: ProofSide): Map<string, ImageSlot> =>
  new Map(displayList.items.filter((item): item is ImageSlot => item.kind === 'image').map((slot) => [slot.photoId, slot]));

const boxOf = ({ x, y, w, h }: ImageSlot): Box => ({ x: round(x / POINTS_PER_MM), y: round(y / POINTS_PER_MM), width: round(w / POINTS_PER_MM), height: round(h / POINTS_PER_MM) });

const photoChange = (was: ImageSlot | undefined, now: ImageSlot | undefined, isOtherFile: boolean): DifferenceChange | null => {
  if (!was || !now) return was ? 'removed' : 'added';
  if (isOtherFile) return 'replaced';
  if (JSON.stringify(was.crop) !== JSON.stringify(now.crop)) return 'recropped';
  return JSON.stringify(boxOf(was)) === JSON.stringify(boxOf(now)) ? null : 'moved';
};

const photos = (older: ProofSide, newer: ProofSide): ProofDifference[] => {
  const [was, now] = [slotsOf(older), slotsOf(newer)];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((itemId): ProofDifference[] => {
    const [before, after] = [was.get(itemId), now.get(itemId)];
    const change = photoChange(before, after, older.photos[itemId] !== newer.photos[itemId]);
    const title = [...newer.pieces, ...older.pieces].find((piece) => piece.itemId === itemId)?.title ?? '';
    return change === null ? [] : [{ kind: 'photo', change, where: { itemId, title, part: null, paragraph: null, older: before ? [boxOf(before)] : [], newer: after ? [boxOf(after)] : [] }, before: '', after: '', around: NOWHERE, mark: null }];
  });
};

/** Frames, tints and rules by block, wherever they stand: a block that moved is told as moved. */
const linesOf = ({ displayList }: ProofSide): Map<string, string> => {
  const byBlock = new Map<string, string[]>();
  for (const item of displayList.items) {
    const line = item.kind === 'rule' ? `rule ${item.width} ${item.ink}` : item.kind === 'box' ? `box ${item.rule} ${item.fill} ${item.ink}` : null;
    if (line !== null) byBlock.set(item.block, [...(byBlock.get(item.block) ?? []), line]);
  }
  return new Map([...byBlock].map(([block, lines]) => [block, JSON.stringify([...new Set(lines)].sort())]));
};

const linesBoxes = ({ displayList }: ProofSide, block: string): Box[] => displayList.items.flatMap((item) => (item.block === block && item.kind === 'box' ? [boxOf({ ...item, kind: 'image', photoId: '', crop: null })] : []));

const ruled = (older: ProofSide, newer: ProofSide): ProofDifference[] => {
  const [was, now] = [linesOf(older), linesOf(newer)];
  const blocks = new Set([...older.displayList.items, ...newer.displayList.items].map(({ block }) => block));
  const inBoth = [...blocks].filter((block) => [older, newer].every(({ displayList }) => displayList.items.some((item) => item.block === block)));
  return inBoth.filter((block) => was.get(block) !== now.get(block)).map((block) => ({
    kind: 'layout', change: 'restyled', where: { itemId: block, title: '', part: null, paragraph: null, older: linesBoxes(older, block), newer: linesBoxes(newer, block) }, before: '', after: '', around: NOWHERE, mark: null,
  }));
};

const touches = (a: Box, b: Box): boolean => a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** The mark a difference answers: one whose place on the earlier proof it touches. */
const answered = (difference: ProofDifference, marks: readonly ComparedMark[]): string | null => marks.find(({ place }) => {
  if (place.kind === 'text' && (place.itemId !== difference.where.itemId || (difference.where.part !== null && place.part !== difference.where.part))) return false;
  const boxes = place.kind === 'text' ? place.boxes : [place];
  return boxes.some((box) => difference.where.older.some((other) => touches(box, other)));
})?.id ?? null;

/**
 * Holds a later proof of a page against an earlier one: every change of words, place, photo and furniture, each with the mark it
 * answers, and what became of every mark. Words that merely run on to another line are no difference.
 */
export const compareProofs = (older: ProofSide, newer: ProofSide, marks: readonly ComparedMark[]): ProofComparison => {
  const [was, now] = [strandsOf(older.pieces), strandsOf(newer.pieces)];
  const differences = [...words(was, now), ...placed(older, newer), ...photos(older, newer), ...ruled(older, newer)];
  return {
    differences: differences.map((difference) => ({ ...difference, mark: answered(difference, marks) })),
    marks: marks.map((mark) => outcomeOf(mark, { ...older, strands: was }, { ...newer, strands: now })),
  };
};
