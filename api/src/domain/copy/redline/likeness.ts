/** What a block is recognised by: how often each pair of neighbouring characters stands in it. */
export interface Features { readonly counts: ReadonlyMap<number, number>; readonly total: number }

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000;

/** Characters without white space. */
export const charactersIn = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isBlank(code) && (code & 0xfc00) !== 0xdc00) count += 1;
  }
  return count;
};

/** A small number for a pair of characters; two pairs in a thousand million share one, which no likeness notices. */
const pairOf = (left: number, right: number): number => (Math.imul(left, 0x9e3779b1) ^ right) & 0x3fffffff;

/** Pairs of neighbouring characters without white space; a single character stands for itself. */
export const featuresOf = (text: string): Features => {
  const counts = new Map<number, number>();
  let characters = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    if (isBlank(code)) continue;
    characters += 1;
    if (characters > 1) {
      const pair = pairOf(previous, code);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    previous = code;
  }
  if (characters === 1) counts.set(previous, 1);
  return { counts, total: Math.min(characters, Math.max(1, characters - 1)) };
};

/** How many features two blocks share. */
export const sharedFeatures = (one: Features, other: Features): number => {
  const [small, large] = one.counts.size <= other.counts.size ? [one.counts, other.counts] : [other.counts, one.counts];
  let shared = 0;
  for (const [feature, count] of small) shared += Math.min(count, large.get(feature) ?? 0);
  return shared;
};

/** What is left of a block when the features of another are taken out of it. */
export const withoutFeatures = (block: Features, gone: Features): Features => {
  const counts = new Map<number, number>();
  let total = 0;
  for (const [feature, count] of block.counts) {
    const left = count - (gone.counts.get(feature) ?? 0);
    if (left <= 0) continue;
    counts.set(feature, left);
    total += left;
  }
  return { counts, total };
};

/** The share of a block's features found in another, 0 to 1. */
export const containment = (part: Features, whole: Features): number => (part.total === 0 ? 0 : sharedFeatures(part, whole) / part.total);

const ENOUGH_TO_JUDGE = 10;

/**
 * How alike two blocks are, 0 to 1: the Dice coefficient of their features. A block cut down to a part of itself, or grown round
 * what it was, counts as alike although most of it differs, and the more the more is left to judge by.
 */
export const likeness = (one: Features, other: Features, shared = sharedFeatures(one, other)): number => {
  if (one.total + other.total === 0) return 1;
  const dice = (2 * shared) / (one.total + other.total);
  const smaller = Math.max(1, Math.min(one.total, other.total));
  return Math.max(dice, ((smaller < ENOUGH_TO_JUDGE ? 0.4 : 0.6) * shared) / smaller);
};
