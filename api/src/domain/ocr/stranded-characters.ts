import { similarTo, type Lookalike } from './confusables';
import { ALONE, FREE } from './confused-words';
import { wordAt, wordsOf, type Word } from './dictionary';
import type { Suspicion } from './findings';
import { WORDS } from './lexicon';
import type { Lore } from './lore';
import type { SourceLine } from './source-lines';

const SURNAME = /[王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施柳葛欧阳司徒尉迟公冶]/u;

/** A quarter of a place (城东, 港西) and the organs shortened to two characters (城管) stand in no dictionary and are right. */
const QUARTER = /^(?:[城区镇村路街桥江河湖山港门][东西南北中]|城[管建投])/u;

/** Characters looked at on each side of a stranded one. */
const REACH = 5;
/** Evidence a rescue must have, and how much more than the next best. */
const ENOUGH = 1.5;
const CLEARLY = 0.5;

interface Rescue { at: number; word: string; score: number }

/** How readily a character stands alone as a word: what does so often needs stronger evidence. */
function ease(char: string, lore: Lore): number {
  if (FREE.has(char)) return 3;
  if (ALONE.has(char)) return 2;
  return lore.isCommon(char) ? 1 : 0;
}

/** A stretch round a character that could be one word: it cuts no word of the dictionary. `gained` words would become one. */
interface Stretch { start: number; end: number; gained: number }

function stretchesRound(words: readonly Word[], at: number): Stretch[] {
  const lone = words.findIndex(({ index }) => index === at);
  const stretches: Stretch[] = [];
  for (let first = lone; first >= 0 && at - (words[first]?.index ?? 0) <= REACH; first--) {
    const start = words[first]?.index ?? 0;
    for (let last = lone; last < words.length; last++) {
      const end = (words[last]?.index ?? 0) + (words[last]?.segment.length ?? 0);
      if (end - at > REACH + 1) break;
      if (last > first) stretches.push({ start, end, gained: last - first });
    }
  }
  return stretches;
}

/** Pairs of characters that stand side by side within the words of the list. */
const PAIRS: ReadonlySet<string> = new Set([...WORDS].flatMap((word) => [...word].slice(1).map((char, at) => (word[at] ?? '') + char)));

/** Whether a character beside its neighbours makes a pair that some common word holds, or that the delivery prints: without one it makes no known word. */
function isKnownBeside(clause: string, at: number, char: string, lore: Lore): boolean {
  const [before, after] = [(clause[at - 1] ?? '') + char, char + (clause[at + 1] ?? '')];
  return (before.length === 2 && (PAIRS.has(before) || lore.pairs.has(before))) || (after.length === 2 && (PAIRS.has(after) || lore.pairs.has(after)));
}

/** How much a common word, an unknown one and each printing elsewhere weigh. */
const [COMMON, UNKNOWN, PRINTED] = [1.5, 0.5, 0.75];

const weightOf = (length: number, gained: number, distance: number): number => (length > 2 ? 1 : 0) + (gained - 1) * 0.5 + (3 - distance) * 0.5;

/** What speaks for a word: that it is common, that the delivery prints it elsewhere, its length, what it joins, and the likeness. */
function scoreOf(word: string, gained: number, distance: number, lore: Lore): number {
  return (WORDS.has(word) ? COMMON : UNKNOWN) + Math.min(lore.count(word), 2) * PRINTED + weightOf(word.length, gained, distance);
}

/** How much a look-alike in place of the printed character explains: the word it makes and how near its shape is. */
function weighed(clause: string, at: number, stretches: readonly Stretch[], { char, distance }: Lookalike, lore: Lore, least: number): Rescue | null {
  const spelt = (start: number, end: number): string => clause.slice(start, at) + char + clause.slice(at + 1, end);
  // Parting a text into words costs the most: what could not be enough, were it a word, is not asked about.
  const isKnown = isKnownBeside(clause, at, char, lore);
  const isWorthIt = stretches.some(({ start, end, gained }) => {
    if (!isKnown) return weightOf(end - start, gained, distance) + UNKNOWN >= least;
    const word = spelt(start, end);
    return scoreOf(word, gained, distance, lore) >= least;
  });
  if (!isWorthIt) return null;
  const from = Math.max(0, at - REACH);
  const word = wordAt(spelt(from, at + REACH + 1), at - from);
  const stretch = stretches.find(({ start, end }) => word && start === from + word.index && end === start + word.segment.length);
  if (!word || !stretch || lore.count(clause.slice(stretch.start, stretch.end)) > 1) return null;
  return { at: stretch.start, word: word.segment, score: scoreOf(word.segment, stretch.gained, distance, lore) };
}

/**
 * A character left alone between words of the dictionary, while one that looks like it would make a word with its
 * neighbours: 全部迖标 beside 达标.
 */
export function strandedCharacters({ text }: SourceLine, lore: Lore): Suspicion[] {
  const found: Suspicion[] = [];
  for (const { 0: clause, index: begin } of text.matchAll(/\p{Script=Han}{2,80}/gu)) {
    const words = wordsOf(clause);
    for (const { segment: char, index: at } of words) {
      if (char.length > 1 || SURNAME.test(clause.slice(Math.max(0, at - 2), at)) || QUARTER.test(clause.slice(at, at + 2))) continue;
      const needed = ENOUGH + ease(char, lore);
      const stretches = stretchesRound(words, at);
      const rescues = similarTo(char).flatMap((other) => weighed(clause, at, stretches, other, lore, needed - CLEARLY) ?? []).sort((a, b) => b.score - a.score);
      const [best, next] = rescues;
      if (!best || best.score < needed || (next && next.score > best.score - CLEARLY && next.word !== best.word)) continue;
      found.push({ at: begin + best.at, as: clause.slice(best.at, best.at + best.word.length), should: best.word, rule: 'confusable', confidence: Math.min(0.8, 0.5 + (best.score - needed) * 0.1) });
    }
  }
  return found;
}
