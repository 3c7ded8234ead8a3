import type { Crop, DisplayList } from '../typeset/display-list';
import { POINTS_PER_MM } from '../typeset/display-list';
import { isTextBlock, type PageLayout } from './page-layout';

/** A photo as a page prints it: in which block, with which story, how large (mm), and which part of it (null: what fills its place). */
export interface PhotoPrinted { photoId: string; slot: string; articleId: string | null; widthMm: number; heightMm: number; crop: Crop | null }

const tenths = (points: number): number => Math.round((points / POINTS_PER_MM) * 10) / 10;

/** Every photo of a composed page that shows, once a block; one whose place came out empty is not printed. */
export const photosPrinted = ({ blocks }: Pick<PageLayout, 'blocks'>, { items }: DisplayList): PhotoPrinted[] => items.flatMap((item) => {
  if (item.kind !== 'image' || item.w <= 0 || item.h <= 0) return [];
  const block = blocks.find(({ id }) => id === item.block);
  const articleId = block && isTextBlock(block) && block.kind === 'story' ? block.pieceId ?? null : null;
  return [{ photoId: item.photoId, slot: item.block, articleId, widthMm: tenths(item.w), heightMm: tenths(item.h), crop: item.crop }];
});
