import { bodyText, type Body } from '../copy/body';
import { WORDS } from '../ocr/lexicon';

/** How closely two neighbouring characters belong together: how often a story says them in a row, and more for a common word. */
export type Bond = (left: string, right: string) => number;

const A_WORD = 3;
const common: Bond = (left, right) => (WORDS.has(`${left}${right}`) ? A_WORD : 0);

const known = new WeakMap<Body, Map<string, number>>();

const countPairs = (body: Body): Map<string, number> => {
  const counts = new Map<string, number>();
  const characters = [...bodyText(body)];
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1]}${characters[at]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** The bonds of the language and of a story's own words: a headline is turned neither inside 员工 nor inside a name the story repeats. */
export const bondsOf = (body: Body | undefined): Bond => {
  if (!body) return common;
  const counts = known.get(body) ?? countPairs(body);
  known.set(body, counts);
  return (left, right) => (counts.get(`${left}${right}`) ?? 0) + common(left, right);
};
