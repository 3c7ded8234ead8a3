import { POINTS_PER_MM } from '../typeset/display-list';
import type { PageSpec } from '../typeset/page-model';
import { type BlockKind, isFurniture, type LayoutBlock, type PageLayout } from './page-layout';

/** A rectangle of the grid: columns across, body lines down. */
export interface GridRect { x: number; y: number; w: number; h: number }

/** What no page may ever be: two blocks in one place, a block off the page or too small to set, an id twice. */
export const LAYOUT_RULES = ['overlap', 'offPage', 'tooSmall', 'doubleId', 'cropOutside'] as const;
export type LayoutRule = (typeof LAYOUT_RULES)[number];
export interface LayoutProblem { rule: LayoutRule; block: string; other?: string }

/** The fewest body lines a block of each kind makes sense in: a headline over a line of text, a picture over its caption. */
export const LEAST_ROWS: Record<BlockKind, number> = { masthead: 4, story: 2, notice: 2, filler: 1, photo: 4, ad: 2, folio: 1, colophon: 1 };

/** Body lines that go into the margins above the first and below the last line of the grid. */
export const marginRows = ({ trim, margins, grid }: PageSpec): { above: number; below: number } => {
  const below = trim.height - margins.top - (grid.rows * grid.leadingPt) / POINTS_PER_MM;
  const inRows = (millimetres: number): number => Math.max(0, Math.floor((millimetres * POINTS_PER_MM) / grid.leadingPt + 0.001));
  return { above: inRows(margins.top), below: inRows(below) };
};

/** Where a block of this kind may stand: text and pictures on the grid, furniture in the head and foot margins too. */
export const roomFor = (spec: PageSpec, block: Pick<LayoutBlock, 'kind'>): GridRect => {
  const { columns, rows } = spec.grid;
  const { above, below } = isFurniture(block as LayoutBlock) ? marginRows(spec) : { above: 0, below: 0 };
  return { x: 0, y: -above, w: columns, h: rows + above + below };
};

export const overlaps = (a: GridRect, b: GridRect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const isInside = (inner: GridRect, outer: GridRect): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;

const cropsOf = (block: LayoutBlock): GridRect[] => {
  const photos = block.kind === 'photo' ? [block.photo] : 'photos' in block ? block.photos ?? [] : [];
  return photos.flatMap(({ crop }) => crop ?? []);
};

const ROUNDING = 1e-9;

const blockProblem = (spec: PageSpec, block: LayoutBlock): LayoutRule | null => {
  if (block.h < LEAST_ROWS[block.kind] || block.w < 1) return 'tooSmall';
  if (!isInside(block, roomFor(spec, block))) return 'offPage';
  return cropsOf(block).some(({ x, y, w, h }) => x + w > 1 + ROUNDING || y + h > 1 + ROUNDING) ? 'cropOutside' : null;
};

/** The first rule a layout breaks, with the block it breaks it by; null when the page can stand. */
export const layoutProblem = ({ spec, blocks }: PageLayout): LayoutProblem | null => {
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (seen.has(block.id)) return { rule: 'doubleId', block: block.id };
    seen.add(block.id);
    const rule = blockProblem(spec, block);
    if (rule) return { rule, block: block.id };
    const other = blocks.slice(0, index).find((before) => overlaps(before, block));
    if (other) return { rule: 'overlap', block: block.id, other: other.id };
  }
  return null;
};
