import { lookalikesOf } from './confusables';
import type { Suspicion } from './findings';
import { WORDS } from './lexicon';
import type { Lore } from './lore';
import type { SourceLine } from './source-lines';

interface Misread { right: string; at: number }

/** Every string that a common word becomes by one lookalike, unless that is a word as well. */
const MISREAD: ReadonlyMap<string, Misread> = (() => {
  const index = new Map<string, Misread>();
  for (const right of WORDS) {
    [...right].forEach((char, at) => {
      for (const other of lookalikesOf(char)) {
        const wrong = right.slice(0, at) + other + right.slice(at + 1);
        if (!WORDS.has(wrong) && !index.has(wrong)) index.set(wrong, { right, at });
      }
    });
  }
  return index;
})();

/** Characters so free that a chance neighbour makes any pair; their misreadings need a longer word as proof. */
const FREE = new Set('的了在是和与及不也都就还又很更最将把被让给向从对为以于而或并且其必之这那此该各每某本有无要能会可应当已曾正再才只但虽若如因所我你他她它们自谁什怎一二三四五六七八九十百千万亿两几多少个名位家座条项件次年月日时分元里地上下中外内前后左右东西南北大小高新旧好老来去到说看着过得');

/** Characters bound to a handful of words: wherever else they stand they are suspect by themselves. */
const BOUND = new Set('末己曰侯戊戌戍迸暧猾忖囚燥睛祟徙冼阋迖汩兔鸟冶剌羸藉贷哄坏犬夭舂昜');

let segmenter: Intl.Segmenter | null = null;

/** Whether the dictionary of the platform takes the character for part of another word: 引进|人才 holds no 进入. */
export function belongsElsewhere(text: string, from: number, to: number, at: number): boolean {
  if (typeof Intl === 'undefined' || typeof Intl.Segmenter !== 'function') return false;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const start = Math.max(0, from - 6);
  const part = text.slice(start, to + 6);
  for (const { segment, index } of segmenter.segment(part)) {
    const begins = start + index;
    const ends = begins + segment.length;
    if (at >= begins && at < ends) return segment.length > 1 && (begins < from || ends > to);
  }
  return false;
}

/** Whether a neighbour outside the string makes a common word with the suspected character. */
export function wordAcross(text: string, from: number, to: number, at: number): boolean {
  for (let size = 2; size <= 4; size++)
    for (let start = Math.max(0, at - size + 1); start <= at; start++)
      if ((start < from || start + size > to) && WORDS.has(text.slice(start, start + size))) return true;
  return false;
}

/** Finds common words spoilt by one lookalike: 列人 for 列入, 关健 for 关键. */
export function confusedWords(line: SourceLine, lore: Lore): Suspicion[] {
  const { text } = line;
  const found: Suspicion[] = [];
  for (let from = 0; from < text.length - 1; from++) {
    for (let size = 5; size >= 2; size--) {
      const wrong = text.slice(from, from + size);
      const misread = wrong.length === size ? MISREAD.get(wrong) : undefined;
      if (!misread) continue;
      const suspicion = weigh(text, from, wrong, misread, lore);
      if (suspicion) found.push(suspicion);
    }
  }
  return found;
}

function weigh(text: string, from: number, wrong: string, { right, at }: Misread, lore: Lore): Suspicion | null {
  const to = from + wrong.length;
  const spot = from + at;
  if (wordAcross(text, from, to, spot) || belongsElsewhere(text, from, to, spot)) return null;
  if (wrong.length === 2 && !BOUND.has(text[spot] ?? '')) {
    const other = at === 0 ? spot + 1 : from;
    if (FREE.has(text[spot] ?? '') || wordAcross(text, from, to, other) || belongsElsewhere(text, from, to, other)) return null;
    if (FREE.has(text[other] ?? '') && lore.isCommon(text[spot] ?? '')) return null;
  }
  const printed = lore.count(wrong);
  if (printed >= 3 && lore.count(right) < printed) return null;
  const sure = wrong.length > 2 || !lore.isCommon(text[spot] ?? '');
  return { at: from, as: wrong, should: right, rule: 'confusable', confidence: sure ? 0.85 : 0.7 };
}
