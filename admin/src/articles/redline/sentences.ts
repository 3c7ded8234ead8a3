import type { Span } from '@domain/copy/redline/spans';
import { characterCount } from '@domain/copy/character-count';

/** Where a sentence ends within a text: after its mark and the quotation marks that close it. */
const END = /[。！？!?…]+[”’」』）)]*/gu;

/** A text's spans parted into sentences; what was cut stands with the sentence it was cut from. */
export const sentencesOf = (spans: readonly Span[]): Span[][] => {
  const live = spans.filter(({ deletedBy }) => deletedBy === null).map(({ text }) => text).join('');
  const ends = [...live.matchAll(END)].map((match) => match.index + match[0].length);
  const sentences: Span[][] = [[]];
  let at = 0;
  for (const span of spans) {
    if (span.deletedBy !== null) {
      sentences[sentences.length - 1].push(span);
      continue;
    }
    for (let rest = span.text; rest !== '';) {
      const end = ends.find((place) => place > at) ?? Infinity;
      const piece = rest.slice(0, end - at);
      sentences[sentences.length - 1].push({ ...span, text: piece });
      at += piece.length;
      rest = rest.slice(piece.length);
      if (at === end) sentences.push([]);
    }
  }
  const whole = sentences.filter((sentence) => sentence.length > 0);
  // Nothing but cuts behind the last sentence belongs to it.
  if (whole.length > 1 && whole[whole.length - 1].every(({ deletedBy }) => deletedBy !== null)) whole[whole.length - 2].push(...(whole.pop() ?? []));
  return whole;
};

/** Who had a hand in a sentence, by numbers of hands: characters each wrote, and each cut with its words. */
export interface Touched { wrote: { hand: number; characters: number }[]; cut: { hand: number; text: string; wroteBy: number }[] }

export const touchedBy = (spans: readonly Span[]): Touched => {
  const wrote = new Map<number, number>();
  for (const { text, wroteBy, deletedBy } of spans) if (deletedBy === null) wrote.set(wroteBy, (wrote.get(wroteBy) ?? 0) + characterCount(text));
  return {
    wrote: [...wrote].sort(([one], [other]) => one - other).map(([hand, characters]) => ({ hand, characters })),
    cut: spans.flatMap(({ text, wroteBy, deletedBy }) => (deletedBy === null ? [] : [{ hand: deletedBy, text, wroteBy }])),
  };
};
