import { similarTo, type Lookalike } from './confusables';
import { ALONE, FREE } from './confused-words';
import { wordsOf, type Word } from './dictionary';
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

/** How much a look-alike in place of the printed character explains: the word it makes and how near its shape is. */
function weighed(clause: string, at: number, words: readonly Word[], { char, distance }: Lookalike, lore: Lore): Rescue | null {
  const from = Math.max(0, at - REACH);
  const spot = at - from;
  const part = clause.slice(from, at + REACH + 1);
  const changed = wordsOf(part.slice(0, spot) + char + part.slice(spot + 1));
  const word = changed.find(({ segment, index }) => index <= spot && spot < index + segment.length);
  if (!word || word.segment.length < 2) return null;
  const start = from + word.index;
  const end = start + word.segment.length;
  if (words.some(({ segment, index }) => segment.length > 1 && index < end && start < index + segment.length && (index < start || index + segment.length > end))) return null;
  if (lore.count(clause.slice(start, end)) > 1) return null;
  const gained = words.filter(({ index }) => index >= start && index < end).length - 1;
  if (gained < 1) return null;
  const seen = lore.count(word.segment);
  const score = (WORDS.has(word.segment) ? 1.5 : 0.5) + Math.min(seen, 2) * 0.75 + (word.segment.length > 2 ? 1 : 0) + (gained - 1) * 0.5 + (3 - distance) * 0.5;
  return { at: start, word: word.segment, score };
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
      const rescues = similarTo(char).flatMap((other) => weighed(clause, at, words, other, lore) ?? []).sort((a, b) => b.score - a.score);
      const [best, next] = rescues;
      const needed = ENOUGH + ease(char, lore);
      if (!best || best.score < needed || (next && next.score > best.score - CLEARLY && next.word !== best.word)) continue;
      found.push({ at: begin + best.at, as: clause.slice(best.at, best.at + best.word.length), should: best.word, rule: 'confusable', confidence: Math.min(0.8, 0.5 + (best.score - needed) * 0.1) });
    }
  }
  return found;
}
