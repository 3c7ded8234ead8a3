const BEFORE = 24;
const LENGTH = 120;

/** A piece of a text round the first of the words found in it, cut at `LENGTH` characters; its beginning when none is. */
export const excerptAround = (text: string, words: readonly string[]): string => {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  const start = Math.max(0, (places.length ? Math.min(...places) : 0) - BEFORE);
  const piece = [...text.slice(start, start + LENGTH * 2)].slice(0, LENGTH).join('').replace(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${piece}${start + piece.length < text.length ? '…' : ''}`;
};
