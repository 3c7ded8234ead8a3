import { composePage, type ComposeInput } from '../typeset/compose-page';
import type { Block, Composition, PageLayout as SetPage } from '../typeset/page-model';
import { cutBody } from './cuts';
import { colophonWords, earLines, folioWords, nameplateOf } from './furniture-words';
import type { PageFacts, PlacedPhoto, PlacedPiece } from './page-facts';
import { isTextBlock, type LayoutBlock, type PageLayout, type TextCut } from './page-layout';

/** A page of an issue that shares texts with the one composed. */
export interface NumberedLayout { number: number; layout: PageLayout }

/** The number a page is composed under while its own is not known. */
export const UNNUMBERED = 0;

type Captioned = { photoId: string; caption?: string; credit?: string };

const captioned = <Photo extends Captioned>(photo: Photo, photos: ReadonlyMap<string, PlacedPhoto>): Photo => {
  const known = photos.get(photo.photoId);
  const aim = known?.focus && known.width && known.height ? { aim: { proportion: known.width / known.height, ...known.focus } } : {};
  return { ...photo, caption: photo.caption ?? known?.caption ?? '', credit: photo.credit ?? known?.credit ?? '', ...aim };
};

const blockToSet = (block: LayoutBlock, { paper, page, staff }: PageFacts, photos: ReadonlyMap<string, PlacedPhoto>): Block => {
  switch (block.kind) {
    case 'masthead': return { ...block, name: block.name ?? nameplateOf(paper), ear: block.ear ?? earLines(paper, page) };
    case 'folio': return { ...folioWords(paper, page), ...block };
    case 'colophon': return { ...block, text: block.text ?? colophonWords(paper, staff) };
    case 'photo': return { ...block, pieceId: block.pieceId ?? block.photo.photoId, photo: captioned(block.photo, photos), title: block.title ?? photos.get(block.photo.photoId)?.headline };
    case 'ad': return block;
    default: return block.photos ? { ...block, photos: block.photos.map((photo) => captioned(photo, photos)) } : block;
  }
};

/** The page as it is to be set: furniture worded from the facts, captions and credits from the photos, where the page has none of its own. */
export const pageToSet = ({ number, layout }: NumberedLayout, facts: PageFacts): SetPage => {
  const photos = new Map(facts.photos.map((photo) => [photo.id, photo]));
  return { number, spec: layout.spec, blocks: layout.blocks.map((block) => blockToSet(block, facts, photos)) };
};

/** Every cut the pages make in a piece. */
export const cutsOf = (layouts: readonly PageLayout[], pieceId: string): TextCut[] =>
  layouts.flatMap(({ blocks }) => blocks.filter(isTextBlock).filter((block) => block.pieceId === pieceId).flatMap(({ cuts }) => cuts ?? []));

const cutPieces = new WeakMap<PlacedPiece, { key: string; piece: PlacedPiece }>();

/** The piece as cut; the same object for the same cuts, so that a page composed again breaks no line anew. */
export const cutPiece = (piece: PlacedPiece, cuts: readonly TextCut[]): PlacedPiece => {
  if (cuts.length === 0) return piece;
  const key = JSON.stringify(cuts);
  const known = cutPieces.get(piece);
  if (known?.key === key) return known.piece;
  const made = { ...piece, body: cutBody(piece.body, cuts).body };
  cutPieces.set(piece, { key, piece: made });
  return made;
};

/** What `composePage` needs for one page: itself, the other pages of the issue its texts run through, the pieces as cut there. */
export const composeInput = (own: NumberedLayout, others: readonly NumberedLayout[], facts: PageFacts): ComposeInput => {
  const pages = [own, ...others.filter(({ number }) => number !== own.number)];
  const layouts = pages.map(({ layout }) => layout);
  return { pages: pages.map((page) => pageToSet(page, facts)), pieces: facts.pieces.map((piece) => cutPiece(piece, cutsOf(layouts, piece.id))), faces: facts.faces };
};

/** Composes one page of an issue from its layout and facts. */
export const composeLayout = (own: NumberedLayout, others: readonly NumberedLayout[], facts: PageFacts): Composition => {
  const composition = composePage(composeInput(own, others, facts), own.number);
  return composition ?? { page: own.number, displayList: { width: 0, height: 0, items: [] }, reports: [], areas: [] };
};
