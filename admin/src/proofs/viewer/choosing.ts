import type { Box, FrozenLine, FrozenPassage, FrozenPiece } from '@domain/proofs/frozen-text';
import { boxesOf, type GivenPlace, passageAt, type TextRange } from '@domain/proofs/places';
import type { MarkSign } from '@domain/proofs/signs';

/** What is chosen on a page: words with the gap the caret stands in, or a rectangle. */
export type Chosen = { kind: 'text'; range: TextRange; anchor: number; caret: number } | { kind: 'box'; box: Box };
export interface Spot { x: number; y: number }
export interface Found { piece: FrozenPiece; passage: FrozenPassage; offset: number; unit: number }

/** A finger and a mouse need not hit the ink: this much round a line counts as the line, in millimetres. */
const REACH = 1.2;

const distanceTo = ({ x, y, width, height }: Box, spot: Spot): number =>
  Math.hypot(Math.max(x - spot.x, 0, spot.x - x - width), Math.max(y - spot.y, 0, spot.y - y - height));

/** The unit of a line a spot stands on, and the gap between two units nearest to it. */
const unitsAt = ({ edges, isVertical, start }: FrozenLine, spot: Spot): { unit: number; offset: number } => {
  const at = isVertical ? spot.y : spot.x;
  const last = Math.max(0, edges.length - 2);
  const under = edges.findLastIndex((edge, index) => index <= last && edge <= at);
  const unit = Math.max(0, under);
  const middle = ((edges[unit] ?? 0) + (edges[unit + 1] ?? 0)) / 2;
  return { unit: start + unit, offset: start + unit + (at > middle ? 1 : 0) };
};

const nearestLine = ({ lines }: FrozenPassage, spot: Spot): { line: FrozenLine; distance: number } | null => {
  let nearest: { line: FrozenLine; distance: number } | null = null;
  for (const line of lines) {
    const distance = distanceTo(line, spot);
    if (!nearest || distance < nearest.distance) nearest = { line, distance };
  }
  return nearest;
};

/** The words at a spot of the page (millimetres), or null where none are near. */
export const wordsAt = (pieces: readonly FrozenPiece[], spot: Spot): Found | null => {
  let best: (Found & { distance: number }) | null = null;
  for (const piece of pieces) {
    for (const passage of piece.passages) {
      const near = nearestLine(passage, spot);
      if (near && near.distance <= REACH && (!best || near.distance < best.distance)) best = { piece, passage, ...unitsAt(near.line, spot), distance: near.distance };
    }
  }
  return best;
};

/** Beside a column one means the line one is level with, under or over it the nearest line of that column. */
const levelDistance = ({ x, y, width, height }: FrozenLine, spot: Spot): number => {
  const [aside, above] = [Math.max(x - spot.x, 0, spot.x - x - width), Math.max(y - spot.y, 0, spot.y - y - height)];
  return aside <= REACH ? above / 1000 : aside + 4 * above;
};

/** The gap of one passage that a hand means which drags from it, however far it leaves the lines. */
export const offsetNear = ({ lines }: FrozenPassage, spot: Spot): number => {
  const [first] = lines;
  if (!first) return 0;
  return unitsAt(lines.reduce((best, line) => (levelDistance(line, spot) < levelDistance(best, spot) ? line : best), first), spot).offset;
};

const isLow = (text: string, unit: number): boolean => /[\udc00-\udfff]/u.test(text[unit] ?? '');
const widened = (text: string, start: number, end: number): { start: number; end: number } =>
  ({ start: start > 0 && isLow(text, start) ? start - 1 : start, end: isLow(text, end) ? end + 1 : end });

const rangeOf = (found: Pick<Found, 'piece' | 'passage'>, from: number, to: number): TextRange => ({
  itemId: found.piece.itemId, part: found.passage.part, paragraph: found.passage.paragraph, ...widened(found.passage.text, Math.min(from, to), Math.max(from, to)),
});

/** A touch of one character: it is chosen, with the caret in the gap beside it. */
export const oneCharacter = (found: Found): Chosen => ({ kind: 'text', range: rangeOf(found, found.unit, found.unit + 1), anchor: found.unit, caret: found.offset });

/** From where a drag began to where the hand is now, within one passage. */
export const draggedTo = (begun: Found, spot: Spot): Chosen => {
  const caret = offsetNear(begun.passage, spot);
  return { kind: 'text', range: rangeOf(begun, begun.offset, caret), anchor: begun.offset, caret };
};

export const boxBetween = (from: Spot, to: Spot): Box => ({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) });

const whereIs = (pieces: readonly FrozenPiece[], range: TextRange): Pick<Found, 'piece' | 'passage'> | null => {
  const passage = passageAt(pieces, range);
  const piece = pieces.find(({ itemId }) => itemId === range.itemId);
  return passage && piece ? { piece, passage } : null;
};

const everyPassage = (pieces: readonly FrozenPiece[]): Pick<Found, 'piece' | 'passage'>[] =>
  pieces.flatMap((piece) => piece.passages.filter(({ text }) => text !== '').map((passage) => ({ piece, passage })));

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof ARROWS)[number];
export const isArrow = (key: string): key is Arrow => (ARROWS as readonly string[]).includes(key);

const verticalStep = (passage: FrozenPassage, caret: number, arrow: Arrow): number | null => {
  const at = passage.lines.findIndex(({ start, end }) => caret >= start && caret < end);
  const index = at < 0 ? passage.lines.length - 1 : at;
  const next = passage.lines[index + (arrow === 'ArrowDown' ? 1 : -1)];
  if (!next) return null;
  const within = caret - (passage.lines[index]?.start ?? 0);
  return Math.min(next.end, next.start + within);
};

const step = (passage: FrozenPassage, caret: number, arrow: Arrow): number | null => {
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') return verticalStep(passage, caret, arrow);
  const next = caret + (arrow === 'ArrowRight' ? 1 : -1);
  return next < 0 || next > passage.text.length ? null : next;
};

const neighbour = (pieces: readonly FrozenPiece[], { passage }: Pick<Found, 'passage'>, arrow: Arrow): Pick<Found, 'piece' | 'passage'> | undefined => {
  const all = everyPassage(pieces);
  const at = all.findIndex((one) => one.passage === passage);
  return all[at + (arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1)];
};

/** The arrow keys walk from character to character and line to line over the whole page; with Shift they take more of the passage. */
export const walked = (pieces: readonly FrozenPiece[], chosen: Chosen | null, arrow: Arrow, extends_: boolean): Chosen | null => {
  const [first] = everyPassage(pieces);
  if (!chosen || chosen.kind === 'box') return first ? oneCharacter({ ...first, offset: 0, unit: 0 }) : null;
  const here = whereIs(pieces, chosen.range);
  if (!here) return null;
  if (extends_) {
    const caret = step(here.passage, chosen.caret, arrow);
    return caret === null ? chosen : { ...chosen, caret, range: rangeOf(here, chosen.anchor, caret) };
  }
  const unit = step(here.passage, chosen.anchor, arrow);
  if (unit !== null && unit < here.passage.text.length) return oneCharacter({ ...here, offset: unit, unit });
  const next = neighbour(pieces, here, arrow);
  if (!next) return chosen;
  const begin = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 0 : Math.max(0, next.passage.text.length - 1);
  return oneCharacter({ ...next, offset: begin, unit: begin });
};

/** These stand in a gap, not on characters. */
const IN_A_GAP: readonly MarkSign[] = ['insert', 'addSpace', 'reduceSpace', 'space', 'separate', 'newParagraph'];

/** Where a sign is put for what is chosen: on it, or in the gap the caret stands in. */
export const placeFor = (chosen: Chosen, sign: MarkSign): GivenPlace => {
  if (chosen.kind === 'box') return { kind: 'box', ...chosen.box };
  const { range, caret } = chosen;
  return { kind: 'text', ...range, ...(IN_A_GAP.includes(sign) && { start: caret, end: caret }) };
};

/** The words that are chosen; none for a rectangle. */
export const wordsOf = (pieces: readonly FrozenPiece[], chosen: Chosen): string => {
  if (chosen.kind === 'box') return '';
  return passageAt(pieces, chosen.range)?.text.slice(chosen.range.start, chosen.range.end) ?? '';
};

/** What is chosen, as rectangles on the page in millimetres. */
export const boxesOfChosen = (pieces: readonly FrozenPiece[], chosen: Chosen): Box[] => {
  if (chosen.kind === 'box') return [chosen.box];
  const passage = passageAt(pieces, chosen.range);
  return passage ? boxesOf(passage, chosen.range.start, chosen.range.end) : [];
};
