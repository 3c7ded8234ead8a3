import { firstSize } from '@domain/layout/operations';
import type { GridRect } from '@domain/layout/invariants';
import type { LayoutBlock, PageLayout } from '@domain/layout/page-layout';
import type { PlacedPhoto } from '@domain/layout/page-facts';
import { type Crop, POINTS_PER_MM } from '@domain/typeset/display-list';
import type { HeadlineSpec } from '@domain/typeset/page-model';
import { stepOf } from './grid-places';

/** What is put on a page from the tray. */
export interface TrayItem { kind: 'article' | 'photo' | 'notice'; itemId: string; title: string; characters: number; hasKicker: boolean; hasDeck: boolean; photo?: PlacedPhoto; /** What keeps a picture off the page. */ obstacles?: readonly string[]; /** The part of a picture that is placed. */ crop?: Crop }

/** Headline sizes by width in base columns, in points: 主题 by how wide it stands, 引题 and 副题 a third of it and more. */
const MAIN_PT = [16, 18, 22, 28, 34, 40, 44] as const;
const SECOND_PT = 13;

/** The headline a story begins with at this width. */
export const startingHeadline = (w: number, { hasKicker, hasDeck }: Pick<TrayItem, 'hasKicker' | 'hasDeck'>): HeadlineSpec => ({
  direction: 'h',
  main: { lines: w <= 2 ? 2 : 1, pt: MAIN_PT[Math.min(w, MAIN_PT.length - 1)] ?? 22, face: 'songBlack', align: 'centre', fit: 'shrink' },
  ...(hasKicker && { kicker: { pt: SECOND_PT, face: 'kai', align: 'centre' } }),
  ...(hasDeck && { deck: { pt: SECOND_PT, face: 'kai', align: 'centre' } }),
});

const CAPTION_ROWS = 2;
const PHOTO_COLUMNS = 3;

/** Lines a picture takes at this width with its caption under it; 3 : 2 where its own proportion is not known. */
export const photoRows = ({ spec }: Pick<PageLayout, 'spec'>, w: number, photo: Pick<PlacedPhoto, 'width' | 'height'> | undefined, crop?: Crop): number => {
  const step = stepOf(spec);
  const width = w * step.x - spec.grid.gutterChars * spec.grid.bodyPt;
  const proportion = photo?.width && photo.height ? (photo.height * (crop?.h ?? 1)) / (photo.width * (crop?.w ?? 1)) : 2 / 3;
  const tallest = (spec.trim.height * POINTS_PER_MM) / 2;
  return Math.ceil(Math.min(width * proportion, tallest) / step.y) + CAPTION_ROWS;
};

/** The room a thing asks for when it comes to the page. */
export const wantedSize = (layout: PageLayout, item: TrayItem): { w: number; h: number } =>
  item.kind === 'photo' ? { w: PHOTO_COLUMNS, h: photoRows(layout, PHOTO_COLUMNS, item.photo, item.crop) } : firstSize(layout, item.characters);

/** The block a thing begins as, in this place. */
export const startingBlock = (item: TrayItem, id: string, place: GridRect): LayoutBlock => {
  if (item.kind === 'photo') return { id, kind: 'photo', ...place, pieceId: item.itemId, photo: { photoId: item.itemId, ...(item.crop && { crop: item.crop }) } };
  return { id, kind: item.kind === 'notice' ? 'notice' : 'story', ...place, pieceId: item.itemId, fill: 'balance', headline: startingHeadline(place.w, item), ...(item.kind === 'notice' && { box: { rule: 0.5, tint: false, inset: 1 } }) };
};

/** A name no block of the page has yet, told by what it is and how many there were: the same acts give the same page. */
export const newBlockId = ({ blocks }: PageLayout, kind: string): string => {
  for (let number = blocks.length + 1; ; number += 1) {
    const id = `${kind}-${number}`;
    if (!blocks.some((block) => block.id === id)) return id;
  }
};
