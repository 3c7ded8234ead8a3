import type { PageSpec } from '../typeset/page-model';
import { POINTS_PER_MM } from '../typeset/display-list';
import { blockRect } from '../typeset/grid';

/** The space a notice takes on a page: width and height over all its blocks in millimetres to a tenth, and what the blocks cover in square millimetres. */
export interface NoticeSpace { width: number; height: number; area: number }
export interface NoticeBlocks { spec: PageSpec; blocks: readonly { id: string; x: number; y: number; w: number; h: number }[] }

/** To a tenth of a millimetre, as a certificate states a printed size. */
export const millimetres = (points: number): number => Math.round((points / POINTS_PER_MM) * 10) / 10;

/** The space of a notice's blocks as they stand in a layout; null while it has none. What is charged is what whoever measures the page with a rule finds. */
export const noticeSpace = ({ spec, blocks }: NoticeBlocks): NoticeSpace | null => {
  if (blocks.length === 0) return null;
  const rects = blocks.map((block) => blockRect(spec, block));
  const over = (from: 'x' | 'y', size: 'w' | 'h'): number => millimetres(Math.max(...rects.map((rect) => rect[from] + rect[size])) - Math.min(...rects.map((rect) => rect[from])));
  const area = rects.reduce((sum, { w, h }) => sum + millimetres(w) * millimetres(h), 0);
  return { width: over('x', 'w'), height: over('y', 'h'), area: Math.round(area * 100) / 100 };
};
