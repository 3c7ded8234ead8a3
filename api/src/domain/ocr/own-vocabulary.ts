import { lookalikesOf, misreadings } from './confusables';
import { belongsElsewhere, wordAcross } from './confused-words';
import type { Suspicion } from './findings';
import { WORDS } from './lexicon';
import type { Lore } from './lore';
import { placeOf } from './publications';
import type { SourceLine } from './source-lines';

/** Finds the paper's own name and the places it reports on, spelt with a lookalike: 港闻 where the district is 港闸. */
export function namesAtOdds(line: SourceLine, publication: string | null, lore: Lore): Suspicion[] {
  const names = [...new Set([...(publication === null ? [] : [publication, placeOf(publication)]), ...lore.places])].filter((name) => name.length >= 2 && name.length <= 12);
  const found: Suspicion[] = [];
  const { text } = line;
  for (const name of names) {
    for (let from = 0; from + name.length <= text.length; from++) {
      const printed = text.slice(from, from + name.length);
      if (printed === name || misreadings(name, printed) !== 1 || (name.length === 2 && WORDS.has(printed))) continue;
      if (name.length === 2 && !lore.isPlace(name)) continue;
      found.push({ at: from, as: printed, should: name, rule: name === publication ? 'nameplate' : 'placeName', confidence: 0.9 });
    }
    found.push(...slashed(line, name));
  }
  return found;
}

/** A slogan set as 百/年/港/闸 spells the place between strokes. */
export function slashed({ text }: SourceLine, name: string): Suspicion[] {
  if (!/[/／]/u.test(text) || text.length > 60) return [];
  const letters = [...text].map((char, at) => ({ char, at })).filter(({ char }) => !/[/／\s]/u.test(char));
  const bare = letters.map(({ char }) => char).join('');
  const found: Suspicion[] = [];
  for (let from = 0; from + name.length <= bare.length; from++) {
    if (misreadings(name, bare.slice(from, from + name.length)) !== 1) continue;
    const [start, end] = [letters[from]?.at ?? 0, (letters[from + name.length - 1]?.at ?? 0) + 1];
    const as = text.slice(start, end);
    if (!/[/／]/u.test(as)) continue;
    let next = 0;
    found.push({ at: start, as, should: [...as].map((char) => (/[/／\s]/u.test(char) ? char : (name[next++] ?? char))).join(''), rule: 'placeName', confidence: 0.85 });
  }
  return found;
}

/** A surname after a place or office begins a name and is not misread. */
const PERSON = /^[王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗]/u;

/** Finds a string of three characters printed once whose lookalike twin the delivery prints again and again: 望闻镇 beside 望闸镇. */
export function ownWordsAtOdds(line: SourceLine, lore: Lore): Suspicion[] {
  const { text } = line;
  const found: Suspicion[] = [];
  for (let from = 0; from + 3 <= text.length; from++) {
    const printed = text.slice(from, from + 3);
    const seen = lore.triples.get(printed);
    if (seen === undefined || seen > 2) continue;
    for (let at = 0; at < 3; at++) {
      for (const other of lookalikesOf(printed[at] ?? '')) {
        const twin = printed.slice(0, at) + other + printed.slice(at + 1);
        if ((lore.triples.get(twin) ?? 0) < Math.max(3, seen * 3)) continue;
        if (PERSON.test(text.slice(from + at, from + at + 2)) && at === 2) continue;
        if (wordAcross(text, from + at, from + at + 1, from + at) || belongsElsewhere(text, from, from + 3, from + at)) continue;
        found.push({ at: from, as: printed, should: twin, rule: 'ownVocabulary', confidence: 0.8 });
      }
    }
  }
  return found;
}
