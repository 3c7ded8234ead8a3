import type { Box } from '@domain/proofs/frozen-text';
import { type PointerEvent, type RefObject, useRef } from 'react';
import { boxBetween, type Chosen, draggedTo, type Found, oneCharacter, type Spot, wordsAt } from './choosing';
import type { FrozenPiece } from '@domain/proofs/frozen-text';

export const TOOLS = ['words', 'box', 'hand'] as const;
export type Tool = (typeof TOOLS)[number];

/** A hand trembles: less than this many millimetres is no drag. */
const STILL = 1;

interface Begun { spot: Spot; words: Found | null; client: { x: number; y: number }; hasMoved: boolean }
interface Choosing { sheet: RefObject<SVGSVGElement | null>; scroller: RefObject<HTMLElement | null>; bounds: Box; pieces: readonly FrozenPiece[]; tool: Tool; onChoose: (chosen: Chosen | null) => void }

/** Words by drag, a character by touch, a rectangle with the box or from where there are no words; with the hand the sheet is pushed. */
export const useChoosing = ({ sheet, scroller, bounds, pieces, tool, onChoose }: Choosing) => {
  const begun = useRef<Begun | null>(null);
  const spotOf = (event: PointerEvent): Spot => {
    const { left, top, width, height } = sheet.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: bounds.x + ((event.clientX - left) / (width || 1)) * bounds.width, y: bounds.y + ((event.clientY - top) / (height || 1)) * bounds.height };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const spot = spotOf(event);
    begun.current = { spot, words: tool === 'box' ? null : wordsAt(pieces, spot), client: { x: event.clientX, y: event.clientY }, hasMoved: false };
    if (tool !== 'hand') sheet.current?.setPointerCapture?.(event.pointerId);
  };
  const push = (event: PointerEvent, from: Begun): void => {
    if (event.pointerType === 'touch') return;
    scroller.current?.scrollBy({ left: from.client.x - event.clientX, top: from.client.y - event.clientY });
    from.client = { x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent): void => {
    const from = begun.current;
    if (!from) return;
    const spot = spotOf(event);
    from.hasMoved ||= Math.hypot(spot.x - from.spot.x, spot.y - from.spot.y) > STILL;
    if (!from.hasMoved) return;
    if (tool === 'hand') push(event, from);
    else onChoose(from.words ? draggedTo(from.words, spot) : { kind: 'box', box: boxBetween(from.spot, spot) });
  };
  const up = (): void => {
    const from = begun.current;
    begun.current = null;
    if (from && !from.hasMoved) onChoose(from.words ? oneCharacter(from.words) : null);
  };
  return { down, move, up, cancel: () => void (begun.current = null) };
};
