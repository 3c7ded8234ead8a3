/** A part of a picture, in shares of its width and height. */
export interface PicturePart { x: number; y: number; w: number; h: number }
/** The point of a picture that must stay in sight, in shares of its width and height. */
export interface FocalPoint { x: number; y: number }
interface Pixels { width: number; height: number }

/** The shapes pictures are commonly cut to, width to height; a slot of a page adds its own. */
export const CROP_RATIOS = [{ name: '3:2', ratio: 3 / 2 }, { name: '4:3', ratio: 4 / 3 }, { name: '16:9', ratio: 16 / 9 }, { name: '1:1', ratio: 1 }, { name: '2:3', ratio: 2 / 3 }, { name: '3:4', ratio: 3 / 4 }] as const;

export const WHOLE: PicturePart = { x: 0, y: 0, w: 1, h: 1 };
const MIDDLE: FocalPoint = { x: 0.5, y: 0.5 };
const INCH_MM = 25.4;
/** What newsprint wants, and what it bears at the least, in pixels an inch. */
export const PRINT_DPI = { good: 300, least: 150 } as const;

const within = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));

/** The largest part of this shape (width to height) with the focal point as near its middle as the edges allow. */
export const cropAround = (picture: Pixels, ratio: number, focus: FocalPoint | null = null): PicturePart => {
  const whole = picture.width / picture.height;
  const [w, h] = whole > ratio ? [ratio / whole, 1] : [1, whole / ratio];
  const { x, y } = focus ?? MIDDLE;
  return { x: within(x - w / 2, 1 - w), y: within(y - h / 2, 1 - h), w, h };
};

/** Pixels an inch when a part of a picture is printed this wide (mm), rounded down. */
export const printedDpi = (picture: Pixels, part: PicturePart, widthMm: number): number => (widthMm > 0 ? Math.floor((picture.width * part.w * INCH_MM) / widthMm) : 0);

/** The widest a part of a picture can be printed (mm) with so many pixels an inch. */
export const widestPrint = (picture: Pixels, part: PicturePart, dpi: number): number => (picture.width * part.w * INCH_MM) / dpi;

/** Whether a picture lies, stands or is square, within a twentieth. */
export const ORIENTATIONS = ['landscape', 'portrait', 'square'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];
