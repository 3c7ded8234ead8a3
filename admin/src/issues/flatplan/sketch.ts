import type { FlatplanPage } from '../../api/types';

/** A rectangle of a page drawn in outline, in hundredths of its width and height. */
export interface Outline { id: string; kind: FlatplanPage['items'][number]['kind']; title: string; x: number; y: number; w: number; h: number }

const MARGIN = 5;
const HEAD = 15;
const FOOT = 4;
/** What a picture takes beside text of so many characters. */
const PHOTO_WEIGHT = 700;
const LEAST_WEIGHT = 250;
const GAP = 1.5;

const weightOf = ({ kind, characters }: FlatplanPage['items'][number]): number => (kind === 'photo' ? PHOTO_WEIGHT : Math.max(LEAST_WEIGHT, characters));

/** A page that nobody has laid out yet, in outline: what is on it one below the other, each as high as it is long. Nothing of it is a layout. */
export const sketchOf = ({ items, capacity }: Pick<FlatplanPage, 'items' | 'capacity'>): Outline[] => {
  const head = items.find(({ kind }) => kind === 'masthead');
  const foot = items.find(({ kind }) => kind === 'colophon');
  const copy = items.filter((item) => item !== head && item !== foot);
  const top = MARGIN + (head ? HEAD + GAP : 0);
  const room = 100 - MARGIN - (foot ? FOOT + GAP : 0) - top;
  const whole = Math.max(capacity, copy.reduce((sum, item) => sum + weightOf(item), 0), 1);
  const outline = (item: FlatplanPage['items'][number], y: number, h: number): Outline => ({ id: item.id, kind: item.kind, title: item.title, x: MARGIN, y, w: 100 - 2 * MARGIN, h });
  let y = top;
  const blocks = copy.map((item) => {
    const h = (room * weightOf(item)) / whole;
    const block = outline(item, y, Math.max(0.5, h - GAP));
    y += h;
    return block;
  });
  return [...(head ? [outline(head, MARGIN, HEAD)] : []), ...blocks, ...(foot ? [outline(foot, 100 - MARGIN - FOOT, FOOT)] : [])];
};
