import { isOwnFace, type OwnFace } from '../typeset/faces';
import type { AdBlock, ColophonBlock, FolioBlock, MastheadBlock, PageSpec, PhotoBlock, StoryBlock } from '../typeset/page-model';

/**
 * A stretch of a story left out on this page alone (删节): the block of its body, the UTF-16 offsets in it, and the words
 * themselves, so that a cut whose story has since been rewritten is told instead of taking out other words.
 */
export interface TextCut { item: number; from: number; to: number; text: string }

/** What every block carries beside its place: a locked one stays where it is in automatic make-up and under other people's hands. */
interface Kept { locked?: boolean }

/** Running text on the page; `cuts` shorten it here and nowhere else. */
export type StoryPlace = StoryBlock & Kept & { cuts?: readonly TextCut[] };
/** A photo standing by itself; its caption and credit are the photo's own unless reworded here. `title` is its headline. */
export type PhotoPlace = PhotoBlock & Kept;
/** Nameplate; the words follow from paper and issue unless the page has its own. */
export type MastheadPlace = Omit<MastheadBlock, 'name' | 'ear'> & Partial<Pick<MastheadBlock, 'name' | 'ear'>> & Kept;
export type FolioPlace = Omit<FolioBlock, 'left' | 'centre' | 'right'> & Partial<Pick<FolioBlock, 'left' | 'centre' | 'right'>> & Kept;
export type ColophonPlace = Omit<ColophonBlock, 'text'> & Partial<Pick<ColophonBlock, 'text'>> & Kept;
export type AdPlace = AdBlock & Kept;

export type LayoutBlock = StoryPlace | PhotoPlace | MastheadPlace | FolioPlace | ColophonPlace | AdPlace;
export type BlockKind = LayoutBlock['kind'];

/** A page as it is stored: its ruling and its blocks. Geometry and ids only; no line break is ever kept. */
export interface PageLayout { spec: PageSpec; blocks: readonly LayoutBlock[] }

export const TEXT_KINDS = ['story', 'notice', 'filler'] as const;
export const FURNITURE_KINDS = ['masthead', 'folio', 'colophon'] as const;
export const BLOCK_KINDS = [...TEXT_KINDS, 'photo', ...FURNITURE_KINDS, 'ad'] as const;

export const isTextBlock = (block: LayoutBlock): block is StoryPlace => (TEXT_KINDS as readonly string[]).includes(block.kind);
export const isFurniture = (block: LayoutBlock): block is MastheadPlace | FolioPlace | ColophonPlace => (FURNITURE_KINDS as readonly string[]).includes(block.kind);

/** The photos a block shows, from its top. */
export const photosOf = (block: LayoutBlock): string[] => {
  if (block.kind === 'photo') return [block.photo.photoId];
  if (block.kind === 'ad') return block.photoId ? [block.photoId] : [];
  return isTextBlock(block) ? (block.photos ?? []).map(({ photoId }) => photoId) : [];
};

/** What stands on a page, each once, in the order of its blocks: stories, notices and photos. */
export interface PlacedItem { kind: 'article' | 'notice' | 'photo'; itemId: string; block: string }
export const placedItems = ({ blocks }: PageLayout): PlacedItem[] => {
  const placed = new Map<string, PlacedItem>();
  const place = (kind: PlacedItem['kind'], itemId: string, block: string): void => {
    if (!placed.has(itemId)) placed.set(itemId, { kind, itemId, block });
  };
  for (const block of blocks) {
    if (isTextBlock(block) && block.pieceId) place(block.kind === 'notice' ? 'notice' : 'article', block.pieceId, block.id);
    for (const photoId of photosOf(block)) place('photo', photoId, block.id);
  }
  return [...placed.values()];
};

/** The paper's own faces a layout's headlines are set in, each where it is named first (`blocks.3.headline.main.face`). */
export const ownFacesOf = ({ blocks }: PageLayout): { face: OwnFace; field: string }[] => {
  const named = new Map<OwnFace, string>();
  for (const [index, block] of blocks.entries()) {
    const headline = 'headline' in block ? block.headline : undefined;
    for (const level of ['kicker', 'main', 'deck'] as const) {
      const face = headline?.[level]?.face;
      if (face && isOwnFace(face) && !named.has(face)) named.set(face, `blocks.${index}.headline.${level}.face`);
    }
  }
  return [...named].map(([face, field]) => ({ face, field }));
};
