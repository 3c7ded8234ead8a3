import type { GridRect } from '@domain/layout/invariants';
import { POINTS_PER_MM } from '@domain/typeset/display-list';
import type { PageSpec } from '@domain/typeset/page-model';

export interface Point { x: number; y: number }

/** Width of a base column with its gutter and height of a body line, in points: the steps a block moves in. */
export const stepOf = ({ grid }: PageSpec): Point => ({ x: (grid.columnChars + grid.gutterChars) * grid.bodyPt, y: grid.leadingPt });

/** The column and line under a place of the page in points; parts of a column or line stay parts. */
export const onGrid = (spec: PageSpec, { x, y }: Point): Point => {
  const step = stepOf(spec);
  return { x: (x - spec.margins.left * POINTS_PER_MM) / step.x, y: (y - spec.margins.top * POINTS_PER_MM) / step.y };
};

/** The edges of a block that are being dragged: none moves the whole. */
export type Edges = readonly ('n' | 's' | 'e' | 'w')[];

/** Where a block comes to stand when dragged so far, in whole columns and lines. */
export const draggedRect = (from: GridRect, edges: Edges, by: Point): GridRect => {
  const [dx, dy] = [Math.round(by.x), Math.round(by.y)];
  if (edges.length === 0) return { ...from, x: from.x + dx, y: from.y + dy };
  const left = edges.includes('w') ? Math.min(from.x + dx, from.x + from.w - 1) : from.x;
  const top = edges.includes('n') ? Math.min(from.y + dy, from.y + from.h - 1) : from.y;
  const right = edges.includes('e') ? Math.max(from.x + from.w + dx, left + 1) : from.x + from.w;
  const bottom = edges.includes('s') ? Math.max(from.y + from.h + dy, top + 1) : from.y + from.h;
  return { x: left, y: top, w: right - left, h: bottom - top };
};

/** The same place as far as it stays within the room: what is moved keeps its size, what is drawn larger ends at the edge. */
export const keptInside = (place: GridRect, room: GridRect, edges: Edges): GridRect => {
  const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
  if (edges.length === 0) return { ...place, x: within(place.x, room.x, room.x + room.w - place.w), y: within(place.y, room.y, room.y + room.h - place.h) };
  const [left, top] = [Math.max(place.x, room.x), Math.max(place.y, room.y)];
  const [right, bottom] = [Math.min(place.x + place.w, room.x + room.w), Math.min(place.y + place.h, room.y + room.h)];
  return { x: left, y: top, w: right - left, h: bottom - top };
};

export const sameRect = (a: GridRect, b: GridRect): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
