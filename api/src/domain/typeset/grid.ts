import { POINTS_PER_MM } from './display-list';
import { EM, EM_ASCENT } from './faces';
import type { PageSpec, StoryBlock } from './page-model';

/** A rectangle in points from the top left of the trim. */
export interface Rect { x: number; y: number; w: number; h: number }

interface OnGrid { x: number; y: number; w: number; h: number }

/** The rectangle of a block of base columns and body lines, in points. */
export const blockRect = ({ trim: _, margins, grid }: PageSpec, block: OnGrid): Rect => {
  const pitch = (grid.columnChars + grid.gutterChars) * grid.bodyPt;
  return {
    x: margins.left * POINTS_PER_MM + block.x * pitch,
    y: margins.top * POINTS_PER_MM + block.y * grid.leadingPt,
    w: block.w * pitch - grid.gutterChars * grid.bodyPt,
    h: block.h * grid.leadingPt,
  };
};

/** How far a body baseline stands below the top of its line, in points: the em box is centred in the line. */
export const baselineIn = (leading: number, size: number): number => (leading - size) / 2 + (size * EM_ASCENT) / EM;

/** The inside of a text block and its sub-columns. Places in points, measures in whole characters. */
export interface TextFrame {
  inner: Rect;
  rows: number;
  columns: readonly { x: number; chars: number }[];
  gap: number;
}

/** Cuts a text block into its sub-columns: whole characters, what is left over widens the gutters (破栏). */
export const textFrame = (spec: PageSpec, block: StoryBlock): TextFrame => {
  const { bodyPt, leadingPt, gutterChars } = spec.grid;
  const outer = blockRect(spec, block);
  const inset = block.box?.inset ?? 0;
  const insetRows = Math.ceil((inset * bodyPt) / leadingPt);
  const inner = { x: outer.x + inset * bodyPt, y: outer.y + insetRows * leadingPt, w: outer.w - 2 * inset * bodyPt, h: outer.h - 2 * insetRows * leadingPt };
  const room = Math.round((inner.w / bodyPt) * 1000) / 1000;
  const count = Math.max(1, Math.round(block.measure ?? block.w));
  const chars = Math.max(2, Math.floor((room - (count - 1) * gutterChars) / count));
  const gap = count > 1 ? (room - count * chars) / (count - 1) : 0;
  const left = count > 1 ? inner.x : inner.x + ((room - chars) * bodyPt) / 2;
  return {
    inner, rows: Math.max(0, block.h - 2 * insetRows), gap: gap * bodyPt,
    columns: Array.from({ length: count }, (_, index) => ({ x: left + index * (chars + gap) * bodyPt, chars })),
  };
};
