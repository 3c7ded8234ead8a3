import type { Body } from '../copy/body';
import type { PageGeometry } from '../layout/page-geometry';
import type { Crop, DisplayList, Ink } from './display-list';
import type { Face } from './faces';

/** A page's ruling: trim, margins and bleed in millimetres, the base grid in characters and body lines. */
export type PageSpec = PageGeometry;

/** Place of a block on the grid: x and w in base columns, y and h in body lines; lines above 0 and below the last are the margins. */
interface Placed { id: string; x: number; y: number; w: number; h: number; pieceId?: string; readingOrder?: number }

export const FITS = ['none', 'condense', 'shrink'] as const;
export type Fit = (typeof FITS)[number];
export type Align = 'left' | 'centre';

/** One level of a headline. `text` is this page's own wording, line by line; without it the story's is set, turned into at most `lines` lines (one). Sizes in points. */
export interface HeadlineLevel { pt: number; face: Face; align?: Align; text?: readonly string[]; lines?: number }
export interface MainLevel extends HeadlineLevel { lines: number; fit: Fit }
/** `rows`: body lines the headline takes at least (never fewer than it needs); `span`: sub-columns it stands over (else all); `side` places a vertical one. */
export interface HeadlineSpec { kicker?: HeadlineLevel; main: MainLevel; deck?: HeadlineLevel; rows?: number; span?: number; direction: 'h' | 'v'; side?: 'left' | 'right' }

/** A photo inside a story: x and w in sub-columns (parts allowed for a rectangle), y and h in body lines, from the block's inner top left; the caption is part of h. */
/** The proportion of a picture (width to height) and the point of it to be kept in sight. */
export interface PhotoAim { proportion: number; x: number; y: number }
export interface PhotoPlacement { photoId: string; x: number; y: number; w: number; h: number; crop?: Crop; caption?: string; credit?: string; wrap: 'columns' | 'rect'; /** Which part shows where no crop says so: the largest of the place's shape round this point. */ aim?: PhotoAim }

/** A frame round a block: rule in points, inset in characters (whole lines above and below). */
export interface BoxSpec { rule: number; tint: boolean; inset: number }

/** 栏线 otherwise than between a text and its neighbours: `none` leaves them out on both sides, `columns` parts the block's own columns too. */
export const COLUMN_RULES = ['none', 'columns'] as const;
export type ColumnRules = (typeof COLUMN_RULES)[number];

/** A block of running text. `measure`: how many sub-columns its width is cut into (破栏); none is the base grid. */
export interface StoryBlock extends Placed {
  kind: 'story' | 'notice' | 'filler';
  measure?: number;
  headline?: HeadlineSpec;
  photos?: readonly PhotoPlacement[];
  fill: 'balance' | 'top';
  jumpTo?: { page: number; block: string };
  continuedFrom?: { page: number };
  box?: BoxSpec;
  columnRules?: ColumnRules;
}
export interface PhotoBlock extends Placed { kind: 'photo'; photo: Pick<PhotoPlacement, 'photoId' | 'crop' | 'caption' | 'credit'>; headline?: HeadlineSpec; title?: string }
/** Nameplate: the paper's name, and the lines of the ear (date, numbers, hotline). */
export interface MastheadBlock extends Placed { kind: 'masthead'; name: string; ear: readonly string[]; ink?: Ink }
/** 报眉: page number and name, date, editors, in three places over a rule. */
export interface FolioBlock extends Placed { kind: 'folio'; left: string; centre: string; right: string }
export interface ColophonBlock extends Placed { kind: 'colophon'; text: string }
export interface AdBlock extends Placed { kind: 'ad'; photoId?: string; label?: string }
export type Block = StoryBlock | PhotoBlock | MastheadBlock | FolioBlock | ColophonBlock | AdBlock;

/** What is set: a story or notice as written. The byline is printed at the end; signature lines stand right. */
export interface Piece { id: string; kicker?: string; headline: string; deck?: string; body: Body; byline?: string; note?: string; signature?: readonly string[] }

/** One story's text through its blocks, in this order. */
export interface Chain { pieceId: string; frames: readonly { page: number; block: string }[] }

export interface PageLayout { number: number; spec: PageSpec; blocks: readonly Block[] }

/** Where in a piece: the item (block of its body) and the UTF-16 offset in it. */
export interface TextPlace { item: number; offset: number }

/** How a block came out: lines it holds and lines set, what is over (only in the last frame of a text), what is free, what to look at. */
export interface BlockReport {
  block: string;
  pieceId: string | null;
  capacity: number;
  lines: number;
  over: { lines: number; characters: number; at: TextPlace | null };
  free: number;
  /** Characters the widest headline line is too wide by, after all that its fit allows. */
  headlineOver: number;
  /** Lines with gaps over a quarter em. */
  loose: number;
  /** Lines of a paragraph left alone at a column head or foot. */
  strays: number;
  missing: readonly string[];
  jump: { to: number | null; from: number | null };
}

/** A clickable area of the page picture: the rectangles of one piece, in per cent of the trim. */
export interface HotArea { pieceId: string; rects: readonly { x: number; y: number; w: number; h: number }[] }

export interface Composition { page: number; displayList: DisplayList; reports: readonly BlockReport[]; areas: readonly HotArea[] }
