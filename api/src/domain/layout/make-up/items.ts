import type { PageFacts, PlacedPhoto, PlacedPiece } from '../page-facts';

/** A story or notice to be placed; the photos that go with it stand inside it. Rank 0 is the lead. */
export interface TextToPlace { kind: 'text'; piece: PlacedPiece; rank: number; photos: readonly PlacedPhoto[] }
/** A photo by itself. */
export interface PhotoToPlace { kind: 'photo'; photo: PlacedPhoto; rank: number }
export type ItemToPlace = TextToPlace | PhotoToPlace;

export const idOf = (item: ItemToPlace): string => (item.kind === 'text' ? item.piece.id : item.photo.id);

/** Which photos belong to which story, by id. */
export type Pairs = Readonly<Record<string, readonly string[]>>;

/**
 * What a page has to hold, in order of weight: its list as planned, the lead first. A photo paired with a story goes
 * with it; every other stands by itself.
 */
export const itemsToPlace = ({ planned, pieces, photos }: PageFacts, pairs: Pairs = {}): ItemToPlace[] => {
  const paired = new Set(Object.values(pairs).flat());
  const photoOf = (id: string): PlacedPhoto[] => photos.filter((photo) => photo.id === id);
  let rank = 0;
  return planned.flatMap(({ itemId }): ItemToPlace[] => {
    const piece = pieces.find(({ id }) => id === itemId);
    if (piece) {
      rank += 1;
      return [{ kind: 'text', piece, rank: rank - 1, photos: (pairs[itemId] ?? []).flatMap(photoOf) }];
    }
    return paired.has(itemId) ? [] : photoOf(itemId).map((photo) => ({ kind: 'photo', photo, rank }));
  });
};
