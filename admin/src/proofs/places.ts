import type { Box } from '@domain/proofs/frozen-text';
import type { MarkPlace } from '@domain/proofs/places';

/** Where a mark stands on the page it was made on: a box for each line of its words, or the one that was drawn. */
export const boxesOfPlace = (place: MarkPlace): readonly Box[] => (place.kind === 'box' ? [place] : place.boxes);
