import { isForbiddenAtStart } from './character-class';
import type { Cell } from './cells';

/** A web or e-mail address, or the name of a file or host: what stands before a dot and letters, or has a scheme or an @. */
const ADDRESS = /:\/\/|[\w.+-]@[\w-]+\.|[\w-]\.[a-z]{2,}(?:[/:?#]|\W*$)/iu;
/** An address goes over after one of these, and without a hyphen, which a reader would type with it. */
const GOES_OVER_AFTER = '/.-_@?&=';

/** The cells of a paragraph after which an address may go over to the next line. */
export const addressBreaks = (cells: readonly Cell[]): ReadonlySet<number> => {
  const breaks = new Set<number>();
  for (let from = 0; from < cells.length;) {
    let to = from;
    while (cells[to]?.name === 'word') to += 1;
    const word = cells.slice(from, to);
    if (word.length > 0 && ADDRESS.test(word.map(({ source }) => source).join(''))) {
      word.slice(0, -1).forEach(({ source }, index) => {
        const next = word[index + 1];
        if (GOES_OVER_AFTER.includes(source) && next && !isForbiddenAtStart('word', next.source)) breaks.add(from + index);
      });
    }
    from = Math.max(to, from + 1);
  }
  return breaks;
};
