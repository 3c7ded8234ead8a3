/** What is seen of a sheet: millimetres are drawn `scale` pixels long, and the window stands so many pixels from the sheet's top left. */
export interface View { scale: number; left: number; top: number }
export interface Size { width: number; height: number }

export const STEP = 1.25;
/** What one is led to is drawn at least this large: body type some 11 pixels high. */
export const LEGIBLE = 3.4;
/** The paper's body type is drawn from under 4 to over 60 pixels high. */
const SMALLEST = 0.5;
const LARGEST = 20;

export const kept = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

/** Zooms by a factor so that the point under the hand (pixels from the window's top left) stays under it. */
export const zoomedAbout = ({ scale, left, top }: View, factor: number, hand: { x: number; y: number }): View => {
  const next = kept(scale * factor);
  const by = next / scale;
  return { scale: next, left: Math.max(0, (left + hand.x) * by - hand.x), top: Math.max(0, (top + hand.y) * by - hand.y) };
};

export const FITS = ['width', 'page'] as const;
export type Fit = (typeof FITS)[number];

/** The scale at which a sheet fills a window in width, or goes into it whole. */
export const fitting = (fit: Fit, sheet: Size, room: Size): number => {
  const inWidth = room.width / sheet.width;
  return kept(fit === 'width' ? inWidth : Math.min(inWidth, room.height / sheet.height));
};

/** Where the window has to stand so that a box of the sheet (millimetres from its top left) is in its middle. */
export const centredOn = (box: { x: number; y: number; width: number; height: number }, scale: number, room: Size): Pick<View, 'left' | 'top'> => ({
  left: Math.max(0, (box.x + box.width / 2) * scale - room.width / 2), top: Math.max(0, (box.y + box.height / 2) * scale - room.height / 2),
});
