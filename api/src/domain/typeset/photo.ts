import { prepareParagraph } from './cells';
import { cropAround } from '../photo/crops';
import { type Crop, point, type DisplayItem } from './display-list';
import { EM, EM_ASCENT } from './faces';
import type { Rect } from './grid';
import { breakPrepared, type Line } from './line-breaking';
import type { PhotoPlacement } from './page-model';
import { drawSolid, setSolid, textLine } from './set-text';

const CAPTION_PT = 8;
const CAPTION_LEADING = 10.5;
/** Air above a picture, clear of the text over it, in points. */
const ABOVE = 4;
/** Air between picture and caption, and between the caption and the text below, in points. */
const ABOVE_CAPTION = 3;
const BELOW = 4;

type Captioned = Pick<PhotoPlacement, 'photoId' | 'crop' | 'caption' | 'credit' | 'aim'>;
type Words = Pick<PhotoPlacement, 'caption' | 'credit'>;

const captionLines = (caption: string, measure: number): Line[] =>
  (caption === '' ? [] : breakPrepared(prepareParagraph([{ text: caption, face: 'kai' }]), measure));

interface Caption { lines: readonly Line[]; measure: number; count: number; height: number }

/** The caption under a picture `width` points wide; the credit ends its last line if it goes in, else has one of its own. */
const captionOf = ({ caption = '', credit = '' }: Words, width: number): Caption => {
  const measure = Math.floor((width / CAPTION_PT) * EM);
  const lines = captionLines(caption, measure);
  const last = lines.at(-1);
  const wide = credit === '' ? 0 : setSolid(credit, 'kai').width;
  const ownLine = wide > 0 && (!last || last.width + EM + wide > measure);
  const count = lines.length + (ownLine ? 1 : 0);
  return { lines, measure, count, height: count === 0 ? 0 : ABOVE_CAPTION + count * CAPTION_LEADING };
};

/** Whole body lines that caption, credit and air take beside the picture itself, which is `width` points wide. */
export const captionRows = (photo: Words, width: number, leading: number): number =>
  Math.ceil((ABOVE + captionOf(photo, width).height + BELOW) / leading);

/** The part that fills a place round the point to be kept in sight; null leaves it to the middle. */
const aimed = ({ aim }: Captioned, width: number, height: number): Crop | null =>
  (aim && width > 0 && height > 0 ? cropAround({ width: aim.proportion, height: 1 }, width / height, aim) : null);

/** A picture in its rectangle (points) with caption and credit beneath it; the credit ends the last caption line if it goes in. */
export const composePhoto = (photo: Captioned, rect: Rect, block: string): DisplayItem[] => {
  const { lines, measure, count, height: captionHeight } = captionOf(photo, rect.w);
  const height = Math.max(0, rect.h - ABOVE - captionHeight - BELOW);
  const top = rect.y + ABOVE + height + ABOVE_CAPTION;
  const baseline = (index: number): number => top + index * CAPTION_LEADING + (CAPTION_PT * EM_ASCENT) / EM;
  const isShort = lines.length === 1 && !photo.credit;
  return [
    { kind: 'image', block, photoId: photo.photoId, x: point(rect.x), y: point(rect.y + ABOVE), w: point(rect.w), h: point(height), crop: photo.crop ?? aimed(photo, rect.w, height) },
    ...lines.map((line, index) => {
      const x = rect.x + (isShort ? ((measure - line.width) * CAPTION_PT) / EM / 2 : 0);
      return textLine(line.cells, { block, x, y: baseline(index), size: CAPTION_PT, part: 'caption', photoId: photo.photoId });
    }),
    ...(photo.credit ? [drawSolid(photo.credit, 'kai', { block, x: rect.x + rect.w, y: baseline(count - 1), size: CAPTION_PT, align: 'right', part: 'credit', photoId: photo.photoId })] : []),
  ];
};
