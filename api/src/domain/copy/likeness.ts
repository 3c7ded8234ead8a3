/** Something filed before that a text resembles; `share` from 0 to 1 is how much of the shorter text both have. */
export interface Likeness { kind: 'article' | 'contribution'; id: string; title: string; share: number }

/** From here on two texts are pointed out as one contribution sent twice. */
export const ALIKE = 0.5;
const SHINGLE = 5;
const PROBE = 12;

/** What of a text is compared: its letters and digits, so that neither layout nor punctuation parts two copies of one story. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const shinglesOf = (letters: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) found.add(letters.slice(at, at + SHINGLE));
  return found;
};

/** How much of the shorter of two texts stands in the other, from 0 to 1, by pieces of five letters. A text under five letters resembles none. */
export const shareOf = (one: string, other: string): number => {
  const [a, b] = [shinglesOf(lettersOf(one)), shinglesOf(lettersOf(other))];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  let both = 0;
  for (const shingle of fewer) if (more.has(shingle)) both += 1;
  return both / fewer.size;
};

/** Pieces of a text to look for it by: of Chinese characters without a mark between them, spread over its length. Unit: at most `most` pieces of up to twelve. */
export const probesOf = (text: string, most = 8): string[] => {
  const pieces = [...text.matchAll(/[\p{Script=Han}]{8,}/gu)].map(([piece]) => piece.slice(0, PROBE));
  const step = Math.max(1, pieces.length / most);
  return [...new Set(Array.from({ length: Math.min(most, pieces.length) }, (_, at) => pieces[Math.floor(at * step)] ?? ''))].filter((piece) => piece !== '');
};
