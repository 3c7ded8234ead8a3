import { POINTS_PER_MM } from './display-list';
import { blockRect } from './grid';
import type { Block, HotArea, PageSpec } from './page-model';

/** Per cent to a hundredth: a hundredth of a per cent of a tabloid's height is 0.04 mm. */
const perCent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

/** The clickable areas of a page, in per cent of the trim: one for each piece, with a rectangle for each of its blocks. */
export const hotAreas = (spec: PageSpec, blocks: readonly Block[]): HotArea[] => {
  const [width, height] = [spec.trim.width * POINTS_PER_MM, spec.trim.height * POINTS_PER_MM];
  const areas = new Map<string, HotArea['rects'][number][]>();
  for (const block of blocks) {
    if (!block.pieceId) continue;
    const { x, y, w, h } = blockRect(spec, block);
    const rect = { x: perCent(x, width), y: perCent(y, height), w: perCent(w, width), h: perCent(h, height) };
    areas.set(block.pieceId, [...(areas.get(block.pieceId) ?? []), rect]);
  }
  return [...areas].map(([pieceId, rects]) => ({ pieceId, rects }));
};
