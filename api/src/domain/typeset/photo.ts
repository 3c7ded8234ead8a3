import { prepareParagraph } from './cells';
import { point, type DisplayItem } from './display-list';
import { EM, EM_ASCENT } from './faces';
import type { Rect } from './grid';
import { breakPrepared, type Line } from './line-breaking';
import type { PhotoPlacement } from './page-model';
import { drawSolid, setSolid, textLine } from './set-text';

const CAPTION_PT = 8;
const CAPTION_LEADING = 10.5;
/** Air between picture and caption, and between the caption and the text below, in points. */
const ABOVE_CAPTION = 3;
const BELOW = 4;

type Captioned = Pick<PhotoPlacement, 'photoId' | 'crop' | 'caption' | 'credit'>;

const captionLines = (caption: string, measure: number): Line[] =>
  (caption === '' ? [] : breakPrepared(prepareParagraph([{ text: caption, face: 'kai' }]), measure));

/** A picture in its rectangle (points) with caption and credit beneath it; the credit ends the last caption line if it goes in. */
export const composePhoto = (photo: Captioned, rect: Rect, block: string): DisplayItem[] => {
  const measure = Math.floor((rect.w / CAPTION_PT) * EM);
  const lines = captionLines(photo.caption ?? '', measure);
  const credit = photo.credit ? setSolid(photo.credit, 'kai').width : 0;
  const last = lines.at(-1);
  const ownLine = credit > 0 && (!last || last.width + EM + credit > measure);
  const count = lines.length + (ownLine ? 1 : 0);
  const captionHeight = count === 0 ? 0 : ABOVE_CAPTION + count * CAPTION_LEADING;
  const height = Math.max(0, rect.h - captionHeight - BELOW);
  const top = rect.y + height + ABOVE_CAPTION + 1;
  const baseline = (index: number): number => top + index * CAPTION_LEADING + (CAPTION_PT * EM_ASCENT) / EM;
  const isShort = lines.length === 1 && credit === 0;
  return [
    { kind: 'image', block, photoId: photo.photoId, x: point(rect.x), y: point(rect.y + 1), w: point(rect.w), h: point(height), crop: photo.crop ?? null },
    ...lines.map((line, index) => {
      const x = rect.x + (isShort ? ((measure - line.width) * CAPTION_PT) / EM / 2 : 0);
      return textLine(line.cells, { block, x, y: baseline(index), size: CAPTION_PT });
    }),
    ...(photo.credit ? [drawSolid(photo.credit, 'kai', { block, x: rect.x + rect.w, y: baseline(count - 1), size: CAPTION_PT, align: 'right' })] : []),
  ];
};
