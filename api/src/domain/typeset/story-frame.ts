import { ownColumnRules } from './column-rules';
import { point, type DisplayItem } from './display-list';
import { blockRect, textFrame, type Rect, type TextFrame } from './grid';
import { composeHeadline, type SetHeadline } from './headline';
import type { HeadlineLevel, PageSpec, PhotoPlacement, Piece, StoryBlock } from './page-model';
import { composePhoto } from './photo';
import { slotsOf, type Slot } from './slots';

/** A text block with its headline set and its photos placed: what is left are the slots for text. */
export interface StoryFrame { block: StoryBlock; headline: SetHeadline | null; headlineArea: Rect | null; photos: readonly { photo: PhotoPlacement; rect: Rect }[]; slots: readonly Slot[] }

const spanRect = (frame: TextFrame, from: number, count: number, bodyPt: number): { x: number; w: number } => {
  const [first, last] = [frame.columns[from], frame.columns[Math.min(frame.columns.length, from + count) - 1]];
  if (!first || !last) return { x: frame.inner.x, w: frame.inner.w };
  return { x: first.x, w: last.x + last.chars * bodyPt - first.x };
};

/** A headline over all columns may use the block's whole inner width; over some, theirs. */
const headlineSpan = (frame: TextFrame, block: StoryBlock, bodyPt: number): { x: number; w: number } => {
  const span = Math.round(block.headline?.span ?? (block.headline?.direction === 'v' ? 1 : frame.columns.length));
  if (span >= frame.columns.length) return { x: frame.inner.x, w: frame.inner.w };
  return spanRect(frame, block.headline?.side === 'right' ? frame.columns.length - span : 0, Math.max(1, span), bodyPt);
};

export type HeadlineRoom = Record<'kicker' | 'headline' | 'deck', number | null>;

/** How many characters each level of a block's headline has room for as it stands, none condensed or shrunk; null for a level it does not have. */
export const headlineRoom = (spec: PageSpec, block: StoryBlock): HeadlineRoom => {
  const inside = textFrame(spec, block);
  const { headline } = block;
  const length = headline?.direction === 'v' ? inside.inner.h : headlineSpan(inside, block, spec.grid.bodyPt).w;
  const room = (level: HeadlineLevel | undefined): number | null => (level ? Math.floor(length / level.pt) * (level.lines ?? 1) : null);
  return { kicker: room(headline?.kicker), headline: room(headline?.main), deck: room(headline?.deck) };
};

const photoRect = (frame: TextFrame, photo: PhotoPlacement, { bodyPt, leadingPt }: PageSpec['grid']): Rect => {
  const pitch = (frame.columns[0]?.chars ?? 0) * bodyPt + frame.gap;
  const left = frame.columns[0]?.x ?? frame.inner.x;
  return { x: left + photo.x * pitch, y: frame.inner.y + photo.y * leadingPt, w: photo.w * pitch - frame.gap, h: photo.h * leadingPt };
};

/** What text keeps clear of: a photo's rectangle, or every column it touches. */
const obstacleOf = (frame: TextFrame, { wrap }: PhotoPlacement, rect: Rect, bodyPt: number): Rect => {
  if (wrap === 'rect') return rect;
  const touched = frame.columns.filter(({ x, chars }) => x < rect.x + rect.w - 0.01 && x + chars * bodyPt > rect.x + 0.01);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { ...rect, x: first.x, w: last.x + last.chars * bodyPt - first.x } : rect;
};

/** Lays out a text block but for its text. `frame` is its number in the chain. */
export const storyFrame = (spec: PageSpec, block: StoryBlock, piece: Piece | undefined, frame: number): StoryFrame => {
  const { bodyPt, leadingPt } = spec.grid;
  const inside = textFrame(spec, block);
  const span = headlineSpan(inside, block, bodyPt);
  const headline = block.headline ? composeHeadline(block.headline, piece ?? { headline: '' }, span.w, leadingPt) : null;
  const headlineArea = headline && headline.rows > 0 ? { ...span, y: inside.inner.y, h: headline.rows * leadingPt } : null;
  const photos = (block.photos ?? []).map((photo) => ({ photo, rect: photoRect(inside, photo, spec.grid) }));
  const obstacles = [...(headlineArea ? [headlineArea] : []), ...photos.map(({ photo, rect }) => obstacleOf(inside, photo, rect, bodyPt))];
  return { block, headline, headlineArea, photos, slots: slotsOf(inside, frame, obstacles, leadingPt, bodyPt) };
};

/** A frame keeps clear of the text above and below the block, in points; its inset lies inside. */
const CLEAR_OF_NEIGHBOURS = 4;

const drawBox = (spec: PageSpec, { box, ...block }: StoryBlock): DisplayItem[] => {
  if (!box) return [];
  const { x, y, w, h } = blockRect(spec, block);
  return [{ kind: 'box', block: block.id, x: point(x), y: point(y + CLEAR_OF_NEIGHBOURS), w: point(w), h: point(h - 2 * CLEAR_OF_NEIGHBOURS), fill: box.tint ? 'tint' : null, rule: box.rule, ink: 'black' }];
};

/** Everything of a text block but its text: box, rules between its columns, headline, photos with captions. */
export const drawFrame = (spec: PageSpec, { block, headline, headlineArea, photos, slots }: StoryFrame): DisplayItem[] => [
  ...drawBox(spec, block),
  ...ownColumnRules(spec, block, slots),
  ...(headline && headlineArea ? headline.draw(headlineArea, block.id) : []),
  ...photos.flatMap(({ photo, rect }) => composePhoto(photo, rect, block.id)),
];
