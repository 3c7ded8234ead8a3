import { type PageLayout, placedItems, type PlacedItem } from '../layout/page-layout';
import { POINTS_PER_MM } from '../typeset/display-list';
import type { Composition } from '../typeset/page-model';

/** In millimetres on the trimmed page, from its top left. */
export interface PrintedArea { x: number; y: number; width: number; height: number }
export interface PrintedPosition { kind: PlacedItem['kind']; itemId: string; /** From 1, in reading order. */ position: number; area: PrintedArea | null }

interface Box { x: number; y: number; w: number; h: number }
const tenth = (value: number): number => Math.round(value * 10) / 10;

const around = (boxes: readonly Box[]): Box | null => {
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y };
};

/** Where a text or a picture came out, in points; null for what is listed but was not drawn. */
const boxOf = ({ displayList, areas }: Composition, { kind, itemId }: PlacedItem): Box | null => {
  if (kind === 'photo') return around(displayList.items.flatMap((item) => (item.kind === 'image' && item.photoId === itemId ? [item] : [])));
  const { width, height } = displayList;
  const parts = areas.filter(({ pieceId }) => pieceId === itemId).flatMap(({ rects }) => rects);
  return around(parts.map(({ x, y, w, h }) => ({ x: (x * width) / 100, y: (y * height) / 100, w: (w * width) / 100, h: (h * height) / 100 })));
};

const inMillimetres = ({ x, y, w, h }: Box): PrintedArea => ({ x: tenth(x / POINTS_PER_MM), y: tenth(y / POINTS_PER_MM), width: tenth(w / POINTS_PER_MM), height: tenth(h / POINTS_PER_MM) });

/** What a composed page prints and where: top before bottom, left before right (区序), what was not drawn last. */
export const printedPositions = (layout: PageLayout, composition: Composition): PrintedPosition[] => {
  const boxed = placedItems(layout).map((item) => ({ item, box: boxOf(composition, item) }));
  const rank = (box: Box | null): [number, number] => (box ? [Math.round(box.y), Math.round(box.x)] : [Infinity, Infinity]);
  const sorted = boxed.map((one, index) => ({ ...one, index, rank: rank(one.box) }))
    .sort((one, other) => (one.rank[0] === other.rank[0] ? 0 : one.rank[0] - other.rank[0]) || (one.rank[1] === other.rank[1] ? 0 : one.rank[1] - other.rank[1]) || one.index - other.index);
  return sorted.map(({ item: { kind, itemId }, box }, index) => ({ kind, itemId, position: index + 1, area: box && inMillimetres(box) }));
};
