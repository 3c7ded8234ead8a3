import { overlaps } from './invariants';
import { isFurniture, isTextBlock, type LayoutBlock, type PageLayout, placedItems, type StoryPlace } from './page-layout';

/** A story's place without its story: how it is ruled and how its headline is set stay, words and pictures go. */
const slotOf = ({ pieceId: _, photos: __, cuts: ___, jumpTo: ____, continuedFrom: _____, headline, ...slot }: StoryPlace): StoryPlace => {
  if (!headline) return slot;
  const { text: _words, ...main } = headline.main;
  const [kicker, deck] = [headline.kicker, headline.deck].map((level) => level && { pt: level.pt, face: level.face, ...(level.align && { align: level.align }) });
  return { ...slot, headline: { ...headline, main, ...(kicker && { kicker }), ...(deck && { deck }) } };
};

/** The layout as a template for other pages: its furniture and empty places. Pictures standing alone are left out, as a place without a picture is none. */
export const templateOf = ({ spec, blocks }: PageLayout): PageLayout => ({
  spec, blocks: blocks.flatMap((block): LayoutBlock[] => (isTextBlock(block) ? [slotOf(block)] : isFurniture(block) ? [block] : [])),
});

/** Whether a place holds nothing yet. */
const isEmptySlot = (block: LayoutBlock): block is StoryPlace => isTextBlock(block) && block.pieceId === undefined;

/**
 * The page set up by a template: the page keeps its own ruling and furniture, the template's places take the stories in
 * their order, the largest place first; a place its own furniture stands on is left out. What finds no place goes back to
 * the tray; nothing of a story is changed.
 */
export const byTemplate = (page: PageLayout, template: PageLayout, stories: readonly { id: string; kind: 'story' | 'notice' }[]): PageLayout => {
  const own = page.blocks.filter(isFurniture);
  const slots = template.blocks.filter(isEmptySlot).filter((slot) => !own.some((block) => overlaps(block, slot)));
  const bySize = [...slots].sort((a, b) => b.w * b.h - a.w * a.h);
  const taken = new Map(bySize.slice(0, stories.length).map((slot, index) => [slot.id, stories[index]]));
  return {
    spec: page.spec,
    blocks: [...own, ...slots.map((slot) => {
      const story = taken.get(slot.id);
      return story ? { ...slot, kind: story.kind, pieceId: story.id } : slot;
    })],
  };
};

/** What stands on the page as stories and notices, for a template to take over, in the order it stands in. */
export const storiesOf = (page: PageLayout): { id: string; kind: 'story' | 'notice' }[] =>
  placedItems(page).flatMap(({ kind, itemId }) => (kind === 'photo' ? [] : [{ id: itemId, kind: kind === 'notice' ? 'notice' as const : 'story' as const }]));
