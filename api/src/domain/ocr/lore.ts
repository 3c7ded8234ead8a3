import type { Knowledge, PageSource } from './page-reading';
import { LONGEST_PAGE } from './source-lines';
import { WORDS } from './lexicon';

/** What the reader knows before it reads: names of papers and places, and how the delivery itself spells things. */
export interface Lore {
  names: string[];
  places: string[];
  /** All text of the delivery, for counting how words are written elsewhere on it. */
  text: string;
  /** How often each run of three Chinese characters is printed. */
  triples: ReadonlyMap<string, number>;
  /** Every two characters that stand side by side in it. */
  pairs: ReadonlySet<string>;
  /** How often a word is printed in the delivery, counted up to four. */
  count: (word: string) => number;
  /** Whether a character is in everyday use. */
  isCommon: (char: string) => boolean;
  /** Whether a word stands before the kind of a place somewhere in the delivery: 港闸区. */
  isPlace: (word: string) => boolean;
}

const EVERYDAY: ReadonlySet<string> = new Set([...WORDS].flatMap((word) => [...word]));
const PLACE_KIND = /^(?:区|县|市|镇|乡|街道|村|社区|开发区|新区|人)/u;

function countUpToFour(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 4; at = text.indexOf(word, at + 1)) count++;
  return count;
}

/** Remembers the answers to a question about a word. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

function countTriples(text: string): Map<string, number> {
  const triples = new Map<string, number>();
  for (const run of text.matchAll(/\p{Script=Han}{3,}/gu))
    for (let at = 0; at + 3 <= run[0].length; at++) {
      const triple = run[0].slice(at, at + 3);
      triples.set(triple, (triples.get(triple) ?? 0) + 1);
    }
  return triples;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Gathers names and places from the archivist's knowledge and the spelling of the delivery. */
export function learnFrom(sources: PageSource[], knowledge: Knowledge): Lore {
  const names = knowledge.publications.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  const places = knowledge.publications.flatMap(({ places: known }) => known ?? []);
  const text = sources.filter((source) => source.text.length <= LONGEST_PAGE).map((source) => source.text).join('\n');
  const known = new Set(places);
  const isPlace = (word: string): boolean => {
    if (known.has(word) || places.some((place) => place.startsWith(word) && PLACE_KIND.test(place.slice(word.length)))) return true;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (PLACE_KIND.test(text.slice(at + word.length, at + word.length + 3))) return true;
    return false;
  };
  return {
    names, places, text, triples: countTriples(text), pairs: pairsOf(text), isCommon: (char) => EVERYDAY.has(char), isPlace: remembered(isPlace),
    count: remembered((word) => countUpToFour(text, word)),
  };
}
