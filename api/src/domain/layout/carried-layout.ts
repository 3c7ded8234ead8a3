import { furnitureFor, type PagePlace } from './blank-page';
import { layoutProblem } from './invariants';
import { isFurniture, isTextBlock, type LayoutBlock, type PageLayout } from './page-layout';

/** A layout after its page has been given other copy or another number; `isKept` is false where only furniture could stay. */
export interface CarriedLayout { layout: PageLayout; isKept: boolean }

const isHeaded = ({ number }: PagePlace): boolean => number === 1;
const bare = (layout: PageLayout, place: PagePlace): CarriedLayout => ({ layout: { ...layout, blocks: furnitureFor(layout.spec, place) }, isKept: false });

/** The copy of one layout between the furniture of another; where that makes no page that can stand, the furniture alone. */
const between = (furniture: PageLayout, copy: readonly LayoutBlock[], place: PagePlace): CarriedLayout => {
  const layout = { ...furniture, blocks: [...furniture.blocks.filter(isFurniture), ...copy] };
  return layoutProblem(layout) ? bare(furniture, place) : { layout, isKept: true };
};

/** What a page looks like with the copy of another, each keeping its own furniture: nothing fits under the nameplate that stood under a folio line. */
export const withCopyOf = (own: PageLayout, other: PageLayout, place: PagePlace, otherPlace: PagePlace): CarriedLayout =>
  isHeaded(place) !== isHeaded(otherPlace) ? bare(own, place) : between(own, other.blocks.filter((block) => !isFurniture(block)), place);

/** What a page looks like under another number: the colophon comes and goes with the last page, and a front page is laid out anew. */
export const underNumber = (layout: PageLayout, from: PagePlace, to: PagePlace): CarriedLayout => {
  if (isHeaded(from) !== isHeaded(to)) return bare(layout, to);
  if (from.isLast === to.isLast) return { layout, isKept: true };
  const colophon = furnitureFor(layout.spec, to).filter(({ kind }) => kind === 'colophon');
  return between({ ...layout, blocks: [...layout.blocks.filter((block) => isFurniture(block) && block.kind !== 'colophon'), ...colophon] }, layout.blocks.filter((block) => !isFurniture(block)), to);
};

/** Jumps that follow the copy: every page number in them read through a table of old to new. */
export const withJumpsTo = (layout: PageLayout, numbers: ReadonlyMap<number, number>): PageLayout => {
  const read = (page: number): number => numbers.get(page) ?? page;
  const blocks = layout.blocks.map((block) => (isTextBlock(block) && (block.jumpTo || block.continuedFrom) ? {
    ...block, ...(block.jumpTo && { jumpTo: { ...block.jumpTo, page: read(block.jumpTo.page) } }), ...(block.continuedFrom && { continuedFrom: { page: read(block.continuedFrom.page) } }),
  } : block));
  return { ...layout, blocks };
};
