/** Something filed before that a text resembles; `share` from 0 to 1 is how much of the shorter text both have. */
export interface Likeness { kind: 'article' | 'contribution'; id: string; title: string; share: number }

/** From here on two texts are pointed out as one story, sent or printed twice. */
export const ALIKE = 0.5;
/** Letters and digits a piece of a text spans, and how many of the least pieces stand for a text that is kept to be compared. */
const SPAN = 8;
const KEPT = 128;
/** Shorter texts are alike by chance. */
const SHORTEST_KEPT = 60;
const PROBE = 12;

/** What of a text is compared: its letters and digits, so that neither layout nor punctuation parts two copies of one story. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const hashOf = (letters: string, from: number): number => {
  let hash = 2166136261;
  for (let at = from; at < from + SPAN; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** A text as the hashes of its overlapping pieces of eight letters. */
const piecesOf = (letters: string): Set<number> => {
  const pieces = new Set<number>();
  for (let at = 0; at + SPAN <= letters.length; at += 1) pieces.add(hashOf(letters, at));
  return pieces;
};

const commonShare = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const piece of fewer) if (more.has(piece)) both += 1;
  return fewer.size === 0 ? 0 : both / fewer.size;
};

/** How much of the shorter of two texts stands in the other, from 0 to 1, by pieces of eight letters. A text under eight letters resembles none. */
export const shareOf = (one: string, other: string): number => commonShare(piecesOf(lettersOf(one)), piecesOf(lettersOf(other)));

/** A text's likeness as it is kept: the 128 least of its pieces, least first; none of a text under 60 letters. */
export const sketchOf = (text: string): number[] => {
  const letters = lettersOf(text);
  return letters.length < SHORTEST_KEPT ? [] : [...piecesOf(letters)].sort((a, b) => a - b).slice(0, KEPT);
};

/** `shareOf` estimated from two sketches. */
export const resemblance = (one: readonly number[], other: readonly number[]): number => {
  // Below the lesser of the two greatest kept pieces both samples are whole, and only there may they be compared.
  const end = (sketch: readonly number[]): number => (sketch.length < KEPT ? Infinity : sketch[sketch.length - 1]);
  const limit = Math.min(end(one), end(other));
  const below = (sketch: readonly number[]): Set<number> => new Set(sketch.filter((piece) => piece <= limit));
  return commonShare(below(one), below(other));
};

/** Pieces of a text to look for it by: of Chinese characters without a mark between them, spread over its length. Unit: at most `most` pieces of up to twelve. */
export const probesOf = (text: string, most = 8): string[] => {
  const pieces = [...text.matchAll(/[\p{Script=Han}]{8,}/gu)].map(([piece]) => piece.slice(0, PROBE));
  const step = Math.max(1, pieces.length / most);
  return [...new Set(Array.from({ length: Math.min(most, pieces.length) }, (_, at) => pieces[Math.floor(at * step)] ?? ''))].filter((piece) => piece !== '');
};
