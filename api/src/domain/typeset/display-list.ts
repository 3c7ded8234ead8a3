import type { Face } from './faces';

/** What is printed: text in K only, the nameplate in red; `tint` is black at ten per cent. */
export const PRINT_INKS = ['black', 'red', 'grey', 'tint', 'white'] as const;
/** Blue, green and violet are for what is written on a proof, and never reach the paper. */
export const INKS = [...PRINT_INKS, 'blue', 'green', 'violet'] as const;
export type Ink = (typeof INKS)[number];

/** CMYK in parts of one, and the screen's nearest, for each ink. */
export const INK_VALUES: Record<Ink, { cmyk: readonly [number, number, number, number]; rgb: string }> = {
  black: { cmyk: [0, 0, 0, 1], rgb: '#000000' },
  red: { cmyk: [0, 1, 0.9, 0], rgb: '#d7141e' },
  grey: { cmyk: [0, 0, 0, 0.5], rgb: '#808080' },
  tint: { cmyk: [0, 0, 0, 0.1], rgb: '#e6e6e6' },
  white: { cmyk: [0, 0, 0, 0], rgb: '#ffffff' },
  blue: { cmyk: [1, 0.6, 0, 0.1], rgb: '#1a52a8' },
  green: { cmyk: [0.85, 0.1, 1, 0.2], rgb: '#1d7a34' },
  violet: { cmyk: [0.7, 0.9, 0, 0], rgb: '#6a2c9c' },
};

/** Text in one face. Places in points from the top left of the trim, one for each UTF-16 unit; `y` only in vertical setting. */
export interface GlyphRun { face: Face; text: string; x: readonly number[]; y?: readonly number[] }

/** Where a line's text comes from: the piece's item (block of its body) and the stretch of it, in UTF-16 units; in a table, of one cell of it. */
export interface TextSource { pieceId: string; item: number; from: number; to: number; cell?: { row: number; column: number } }

/** What a line is that is no running text of a piece. */
export const LINE_PARTS = ['kicker', 'headline', 'deck', 'caption', 'credit', 'byline', 'jump', 'furniture'] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** One line of text; `y` is its baseline and `size` its em in points, `scale` its horizontal scale (长体), `plain` the text as written. `photoId`: the picture its words belong to. */
export interface TextLine {
  kind: 'text'; block: string; y: number; size: number; scale: number; ink: Ink; runs: readonly GlyphRun[]; plain: string;
  source?: TextSource; part?: LinePart; photoId?: string;
}
export interface RuleLine { kind: 'rule'; block: string; x1: number; y1: number; x2: number; y2: number; width: number; ink: Ink }
export interface BoxShape { kind: 'box'; block: string; x: number; y: number; w: number; h: number; fill: Ink | null; rule: number; ink: Ink }
/** A picture's place; the crop is in parts of one of the picture. */
export interface ImageSlot { kind: 'image'; block: string; photoId: string; x: number; y: number; w: number; h: number; crop: Crop | null }
export interface Crop { x: number; y: number; w: number; h: number }
export type DisplayItem = TextLine | RuleLine | BoxShape | ImageSlot;

/** A page ready to draw: trim size and items in points, the origin at the top left of the trim. */
export interface DisplayList { width: number; height: number; items: readonly DisplayItem[] }

/** Points to a thousandth: what is stored, drawn and compared. */
export const point = (value: number): number => Math.round(value * 1000) / 1000;

export const POINTS_PER_MM = 72 / 25.4;
