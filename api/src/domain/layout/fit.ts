import { textOf } from '../copy/body';
import type { BlockReport } from '../typeset/page-model';
import { composeLayout, type NumberedLayout } from './compose-layout';
import { LEAST_ROWS } from './invariants';
import { setBlock, setPlace } from './operations';
import type { PageFacts } from './page-facts';
import { isTextBlock, type PageLayout, type StoryPlace, type TextCut } from './page-layout';

/** A page with what it is composed with, as every fit is tried out on the real composition. */
export interface Fitted { own: NumberedLayout; others: readonly NumberedLayout[]; facts: PageFacts }
/** One way to shorten a story on this page alone: what goes, and how the block stands afterwards. */
export interface CutOffer { cut: TextCut; characters: number; over: number; free: number }

const MOST_OFFERS = 6;
/** The last so many sentences of a paragraph are offered; more would be another story. */
const MOST_SENTENCES = 3;
const SENTENCE_END = /(?<=[。！？；…][”’》）]*)(?![”’》）])/u;

const reportOf = ({ own, others, facts }: Fitted, layout: PageLayout, block: string): BlockReport | undefined =>
  composeLayout({ ...own, layout }, others, facts).reports.find((report) => report.block === block);

/** The least height, in body lines, at which nothing of the block's text is over; null where the page has no room for it. */
export const heightToFit = (page: Fitted, id: string): PageLayout | null => {
  const block = page.own.layout.blocks.find((one) => one.id === id);
  if (!block || !isTextBlock(block)) return null;
  const at = (h: number): PageLayout | null => {
    const done = setPlace(page.own.layout, id, { x: block.x, y: block.y, w: block.w, h });
    return done.ok ? done.value : null;
  };
  const fits = (layout: PageLayout): boolean => (reportOf(page, layout, id)?.over.lines ?? 0) === 0;
  let [low, high] = [LEAST_ROWS[block.kind], page.own.layout.spec.grid.rows];
  let best: PageLayout | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const layout = at(middle);
    if (layout && !fits(layout)) low = middle + 1;
    else {
      if (layout) best = layout;
      high = middle - 1;
    }
  }
  return best;
};

const endingsOf = (text: string): { from: number; text: string }[] => {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence !== '');
  return Array.from({ length: Math.min(MOST_SENTENCES, sentences.length) }, (_, index) => {
    const ending = sentences.slice(sentences.length - 1 - index).join('');
    return { from: text.length - ending.length, text: ending };
  });
};

/** Every ending of every paragraph but the lead's first sentence: what stands first is why the story is printed. */
const candidates = (page: Fitted, block: StoryPlace): TextCut[] => {
  const piece = page.facts.pieces.find(({ id }) => id === block.pieceId);
  const taken = new Set((block.cuts ?? []).map(({ item }) => item));
  return (piece?.body.content ?? []).flatMap((part, item) => {
    if (part.type === 'table' || part.type === 'jumpMark' || taken.has(item)) return [];
    const text = textOf(part);
    return endingsOf(text).filter(({ from }) => item > 0 || from > 0).map((ending) => ({ item, from: ending.from, to: text.length, text: ending.text }));
  });
};

/**
 * 删行建议: the ends of paragraphs that free just what is over, the closest fit and the shortest cut first. Tried on the
 * composition itself, so that what is offered is what will happen. A story that may not be cut has no offers.
 */
export const cutOffers = (page: Fitted, id: string): CutOffer[] => {
  const block = page.own.layout.blocks.find((one) => one.id === id);
  if (!block || !isTextBlock(block) || page.facts.pieces.some((piece) => piece.id === block.pieceId && piece.noCut)) return [];
  const offers = candidates(page, block).flatMap((cut): CutOffer[] => {
    const done = setBlock<StoryPlace>(page.own.layout, id, (one) => ({ ...one, cuts: [...(one.cuts ?? []), cut] }));
    const report = done.ok ? reportOf(page, done.value, id) : undefined;
    return report ? [{ cut, characters: [...cut.text].length, over: report.over.lines, free: report.free }] : [];
  });
  return offers.sort((a, b) => a.over - b.over || a.free - b.free || a.characters - b.characters).slice(0, MOST_OFFERS);
};
