import { characterCount } from '../character-count';
import { type Attribution, type AttributedText, attributedTexts } from './redline-through';
import { isLive, liveText, type Span } from './spans';
import type { HeadlinePart } from './words';

/** A place in the last version: in a headline part, or in a running text counted as in `textBlocksOf`; the offset is in UTF-16 units. */
export interface Place { in: HeadlinePart | number; offset: number }

/** Who had a hand in a stretch of text: who wrote how many of its characters, and what was cut from it, by whom. */
export interface Hands {
  wrote: { by: Attribution; characters: number }[];
  cut: { text: string; wroteBy: Attribution; cutBy: Attribution }[];
}

const spansIn = (attributed: AttributedText, where: Place['in']): readonly Span[] =>
  (typeof where === 'number' ? attributedTexts(attributed)[where] ?? [] : attributed[where]);

/** Who wrote the character at a place, at which stage and when; null where there is none. */
export const whoWrote = (attributed: AttributedText, { in: where, offset }: Place): Attribution | null => {
  let at = 0;
  for (const span of spansIn(attributed, where).filter(isLive)) {
    at += span.text.length;
    if (offset >= 0 && offset < at) return attributed.revisions[span.wroteBy];
  }
  return null;
};

const SENTENCE = /[^。！？!?…]*[。！？!?…]*[”’」』）)]*/uy;

/** The sentence that holds a place of a text, as [start, end) in UTF-16 units. */
export const sentenceAt = (text: string, offset: number): [number, number] => {
  for (let start = 0; start < text.length;) {
    SENTENCE.lastIndex = start;
    SENTENCE.test(text);
    const end = Math.max(start + 1, SENTENCE.lastIndex);
    if (offset < end) return [start, end];
    start = end;
  }
  return [text.length, text.length];
};

/** Everyone who had a hand in the sentence at a place; what was cut at its very edges counts as cut from it. */
export const whoTouchedSentence = (attributed: AttributedText, { in: where, offset }: Place): Hands => {
  const spans = spansIn(attributed, where);
  const [start, end] = sentenceAt(liveText(spans), offset);
  const wrote = new Map<number, number>();
  const cut: Hands['cut'] = [];
  let at = 0;
  for (const span of spans) {
    if (span.deletedBy === null) {
      const words = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
      at += span.text.length;
      if (words !== '') wrote.set(span.wroteBy, (wrote.get(span.wroteBy) ?? 0) + characterCount(words));
    } else if (at >= start && at <= end) {
      cut.push({ text: span.text, wroteBy: attributed.revisions[span.wroteBy], cutBy: attributed.revisions[span.deletedBy] });
    }
  }
  return { wrote: [...wrote].map(([by, characters]) => ({ by: attributed.revisions[by], characters })), cut };
};

/** What a person did to a story, in characters by the trade's rule: of its first version, added since, and cut since. */
export interface Share { author: Attribution['author']; original: number; added: number; cut: number }

const everySpan = (attributed: AttributedText): Span[] => [...attributed.kicker, ...attributed.headline, ...attributed.deck,
  ...attributed.blocks.flatMap((block) => (block.shape === 'text' ? block.spans : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.spans))))];

/** What each person did, in the order of their first revision; words added and cut again count on both sides. */
export const sharesByPerson = (attributed: AttributedText): Share[] => {
  const shares = new Map<string, Share>();
  for (const { author } of attributed.revisions) if (!shares.has(author.id)) shares.set(author.id, { author, original: 0, added: 0, cut: 0 });
  const count = (revision: number, kind: 'original' | 'added' | 'cut', text: string): void => {
    const share = shares.get(attributed.revisions[revision].author.id);
    if (share) share[kind] += characterCount(text);
  };
  for (const { text, wroteBy, deletedBy, restoredBy } of everySpan(attributed)) {
    const by = restoredBy ?? wroteBy;
    count(by, by === 0 ? 'original' : 'added', text);
    if (deletedBy !== null) count(deletedBy, 'cut', text);
  }
  return [...shares.values()];
};
