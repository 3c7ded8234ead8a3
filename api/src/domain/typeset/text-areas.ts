import { framesOf, type ComposeInput } from './compose-page';
import { EM } from './faces';
import type { Rect } from './grid';
import type { PageSpec } from './page-model';
import { storyFrame } from './story-frame';
import type { Slot } from './slots';

/** A rectangle that text of one piece runs through, in points from the top left of the trim of its page. */
export interface TextArea extends Rect { page: number; block: string }

const continues = (above: Slot, below: Slot): boolean =>
  above.column === below.column && above.row + 1 === below.row && Math.abs(above.x - below.x) < 0.01 && above.measure === below.measure;

const stretches = (slots: readonly Slot[]): Slot[][] => {
  const found: Slot[][] = [];
  for (const slot of slots) {
    const last = found.at(-1);
    const above = last?.at(-1);
    if (last && above && continues(above, slot)) last.push(slot);
    else found.push([slot]);
  }
  return found;
};

const rectOf = (slots: readonly Slot[], { grid }: PageSpec): Rect => {
  const [first] = slots;
  return { x: first?.x ?? 0, y: first?.y ?? 0, w: ((first?.measure ?? 0) / EM) * grid.bodyPt, h: slots.length * grid.leadingPt };
};

/** The areas a piece's text runs through, in order over all pages: a column's lines of one measure each, clear of headlines and pictures. */
export const textAreas = (input: ComposeInput, pieceId: string): TextArea[] => {
  const piece = input.pieces.find(({ id }) => id === pieceId);
  return framesOf(input, pieceId).flatMap(({ page, block }, index) =>
    stretches(storyFrame(page.spec, block, piece, index).slots).map((slots) => ({ page: page.number, block: block.id, ...rectOf(slots, page.spec) })));
};
