import { type DisplayItem, type DisplayList, point } from '../typeset/display-list';
import type { HotArea } from '../typeset/page-model';

/** A notice cut from its page: what is drawn of it, in points from the top left of the cut. */
export interface Clipping { width: number; height: number; items: DisplayItem[] }

/** Moves what is drawn by a distance and makes it so many times as large, lines and letters alike. */
export const movedItem = (item: DisplayItem, dx: number, dy: number, times = 1): DisplayItem => {
  const x = (value: number): number => point(value * times + dx);
  const y = (value: number): number => point(value * times + dy);
  switch (item.kind) {
    case 'text': return { ...item, y: y(item.y), size: point(item.size * times), runs: item.runs.map((run) => ({ ...run, x: run.x.map(x), ...(run.y && { y: run.y.map(y) }) })) };
    case 'rule': return { ...item, x1: x(item.x1), x2: x(item.x2), y1: y(item.y1), y2: y(item.y2), width: item.width * times };
    case 'box': return { ...item, x: x(item.x), y: y(item.y), w: point(item.w * times), h: point(item.h * times), rule: item.rule * times };
    case 'image': return { ...item, x: x(item.x), y: y(item.y), w: point(item.w * times), h: point(item.h * times) };
  }
};

/** Cuts a piece out of a composed page along its blocks; null for one that was not drawn there. */
export const clippingOf = ({ width, height, items }: DisplayList, areas: readonly HotArea[], blocks: ReadonlySet<string>, pieceId: string): Clipping | null => {
  const rects = areas.filter((area) => area.pieceId === pieceId).flatMap((area) => area.rects);
  const drawn = items.filter((item) => blocks.has(item.block));
  if (rects.length === 0 || drawn.length === 0) return null;
  const [left, top] = [Math.min(...rects.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...rects.map(({ x, w }) => x + w)), Math.max(...rects.map(({ y, h }) => y + h))];
  const [dx, dy] = [(-left * width) / 100, (-top * height) / 100];
  return { width: point(((right - left) * width) / 100), height: point(((bottom - top) * height) / 100), items: drawn.map((item) => movedItem(item, dx, dy)) };
};
