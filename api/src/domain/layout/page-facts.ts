import type { FocalPoint } from '../photo/crops';
import type { PhotoObstacle } from '../photo/rights';
import type { OwnFaceMetrics } from '../typeset/faces';
import type { ColophonPost, PageNames, PaperFacts } from './furniture-words';
import type { Piece } from '../typeset/page-model';

/** What is set, with what a page check asks of it. */
export interface PlacedPiece extends Piece {
  kind: 'article' | 'notice';
  /** Whether it may be printed: released or published copy, an approved notice. */
  isReleased: boolean;
  /** Until when an embargo keeps it out of this issue, where one does: 2020-02-20 08:00 on the newsroom's clock. */
  heldUntil?: string;
  mustRun: boolean;
  noCut: boolean;
  /** 上接 and 下转 as the copy itself says: the printed page numbers of a partner that may not be here. */
  continuedFromPage: string | null;
  continuedToPage: string | null;
}

/** A photo as a page needs it; without a file (of an old one often only the caption is left) width and height are null. */
export interface PlacedPhoto {
  id: string; caption: string; credit: string; headline: string; width: number | null; height: number | null; fileHash: string | null;
  /** The point to be kept in sight where the page does not say which part shows. */
  focus: FocalPoint | null;
  /** What keeps it out of this issue and nobody has answered for. */
  obstacles: readonly PhotoObstacle[];
}

/** What stands in the page's list, whether or not it has a block yet. */
export interface PlannedItem { kind: 'article' | 'notice' | 'photo'; itemId: string }

/** A face the paper brought itself, by its name; one taken off the list is not offered any more. */
export interface PaperFace extends OwnFaceMetrics { name: string; isRemoved: boolean }

/** Everything a layout is composed and judged with. */
export interface PageFacts {
  paper: PaperFacts;
  page: PageNames;
  staff: readonly ColophonPost[];
  planned: readonly PlannedItem[];
  pieces: readonly PlacedPiece[];
  photos: readonly PlacedPhoto[];
  faces: readonly PaperFace[];
}
