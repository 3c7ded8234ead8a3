import { ok, refuse, type Result } from '../result';
import { type GridRect, isInside, type LayoutProblem, layoutProblem, LEAST_ROWS, overlaps, roomFor } from './invariants';
import { isTextBlock, type LayoutBlock, type PageLayout } from './page-layout';

/** Why an act cannot be done: a rule of the page, a block that is locked or gone, or an act that makes no sense for it. */
export type ActProblem = LayoutProblem | { rule: 'locked' | 'noBlock' | 'notText' | 'noRoom'; block: string };
export type Act = Result<PageLayout, ActProblem>;

const settled = (layout: PageLayout): Act => {
  const problem = layoutProblem(layout);
  return problem ? refuse(problem) : ok(layout);
};

const found = (layout: PageLayout, id: string): Result<LayoutBlock, ActProblem> => {
  const block = layout.blocks.find((one) => one.id === id);
  if (!block) return refuse({ rule: 'noBlock', block: id });
  return block.locked ? refuse({ rule: 'locked', block: id }) : ok(block);
};

const changed = (layout: PageLayout, id: string, change: (block: LayoutBlock) => LayoutBlock): Act => {
  const block = found(layout, id);
  return block.ok ? settled({ ...layout, blocks: layout.blocks.map((one) => (one === block.value ? change(one) : one)) }) : block;
};

const onPlace = (block: LayoutBlock, { x, y, w, h }: GridRect): LayoutBlock => ({ ...block, x, y, w, h });

/** Puts a new block on the page; refused where it does not fit. */
export const placeBlock = (layout: PageLayout, block: LayoutBlock): Act => settled({ ...layout, blocks: [...layout.blocks, block] });

/** Moves a block or changes its size, in whole columns and lines; a locked one stays. */
export const setPlace = (layout: PageLayout, id: string, place: GridRect): Act => changed(layout, id, (block) => onPlace(block, place));

/** Two blocks change places, each taking the other's measure. */
export const swapBlocks = (layout: PageLayout, one: string, other: string): Act => {
  const [a, b] = [found(layout, one), found(layout, other)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  return settled({ ...layout, blocks: layout.blocks.map((block) => (block === a.value ? onPlace(block, b.value) : block === b.value ? onPlace(block, a.value) : block)) });
};

/** Takes a block off the page; what it showed stays in the page's list. */
export const removeBlock = (layout: PageLayout, id: string): Act => {
  const block = found(layout, id);
  return block.ok ? ok({ ...layout, blocks: layout.blocks.filter((one) => one !== block.value) }) : block;
};

/** Changes how a block is set (its headline, columns, frame, photos, cuts), not where it stands or what it is. */
export const setBlock = <Block extends LayoutBlock>(layout: PageLayout, id: string, change: (block: Block) => Block): Act =>
  changed(layout, id, (block) => ({ ...change(block as Block), id: block.id, kind: block.kind, x: block.x, y: block.y, w: block.w, h: block.h }) as LayoutBlock);

/** Locks a block to its place, or lets it go. */
export const setLocked = (layout: PageLayout, id: string, locked: boolean): Act => {
  if (!layout.blocks.some((block) => block.id === id)) return refuse({ rule: 'noBlock', block: id });
  return ok({ ...layout, blocks: layout.blocks.map((block) => (block.id === id ? { ...block, locked } : block)) });
};

/** Cuts a text block in two, side by side after `columns` columns or above each other after `rows` lines; the text runs on in the second. */
export const splitBlock = (layout: PageLayout, id: string, at: { columns: number } | { rows: number }, newId: string): Act => {
  const block = found(layout, id);
  if (!block.ok) return block;
  if (!isTextBlock(block.value)) return refuse({ rule: 'notText', block: id });
  const { x, y, w, h } = block.value;
  const [first, second] = 'columns' in at
    ? [{ x, y, w: at.columns, h }, { x: x + at.columns, y, w: w - at.columns, h }]
    : [{ x, y, w, h: at.rows }, { x, y: y + at.rows, w, h: h - at.rows }];
  const { kind, pieceId, fill, box, columnRules } = block.value;
  const rest = { id: newId, kind, pieceId, fill, ...(box && { box }), ...(columnRules && { columnRules }), ...second } as LayoutBlock;
  return settled({ ...layout, blocks: layout.blocks.flatMap((one) => (one === block.value ? [onPlace(one, first), rest] : [one])) });
};

/** The first place from the top, left to right, where so many columns and lines are free; null when the page has none. */
export const freePlace = ({ spec, blocks }: PageLayout, kind: LayoutBlock['kind'], size: { w: number; h: number }): GridRect | null => {
  const room = roomFor(spec, { kind });
  for (let y = room.y; y + size.h <= room.y + room.h; y += 1) {
    for (let x = room.x; x + size.w <= room.x + room.w; x += 1) {
      const place = { x, y, ...size };
      if (!blocks.some((block) => overlaps(block, place))) return place;
    }
  }
  return null;
};

/** The largest piece of the free room that begins at a place and is no more than asked for; null where something stands. */
export const roomAt = ({ spec, blocks }: PageLayout, kind: LayoutBlock['kind'], { x, y, w, h }: GridRect): GridRect | null => {
  const room = roomFor(spec, { kind });
  const isFree = (place: GridRect): boolean => isInside(place, room) && !blocks.some((block) => overlaps(block, place));
  let place = { x, y, w: 1, h: LEAST_ROWS[kind] };
  if (!isFree(place)) return null;
  while (place.w < w && isFree({ ...place, w: place.w + 1 })) place = { ...place, w: place.w + 1 };
  while (place.h < h && isFree({ ...place, h: place.h + 1 })) place = { ...place, h: place.h + 1 };
  return place;
};

/** A size for the first time a thing stands on the page: about as many lines as its text needs at this width, with room for its headline. */
export const firstSize = ({ spec }: PageLayout, characters: number): { w: number; h: number } => {
  const { columns, columnChars, rows } = spec.grid;
  const w = Math.min(columns, characters > 1200 ? 4 : characters > 500 ? 3 : 2);
  const lines = Math.ceil((characters * 1.08) / (w * columnChars));
  return { w, h: Math.min(rows, Math.max(6, lines + 7)) };
};
