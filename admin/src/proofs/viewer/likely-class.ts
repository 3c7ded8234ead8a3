import { characterCount } from '@domain/copy/character-count';
import { type MarkSign, groupOf } from '@domain/proofs/signs';
import { characterClass } from '@domain/quality/error-classes';
import type { ErrorClassId } from '../proof';

const PUNCTUATION = /^[\p{P}\p{S}\s]+$/u;
const FIGURES = /^[\d.,%％〇一二三四五六七八九十百千万亿两]+$/u;

/** The class an error most often is of, by its sign and words: what the reader is offered first, and may change. */
export const likelyClass = (sign: MarkSign, from: string, to: string): ErrorClassId | null => {
  if (sign === 'note' || sign === 'stet') return null;
  if (sign === 'transpose') return 'transposed';
  if (sign === 'damaged' || sign === 'script') return 'font';
  if (groupOf(sign) === 'move' || groupOf(sign) === 'space') return 'format';
  const words = [from, to].filter((one) => one !== '');
  if (words.length > 0 && words.every((one) => PUNCTUATION.test(one))) return 'punctuation';
  if (words.length > 0 && words.every((one) => FIGURES.test(one))) return 'number';
  return characterClass(Math.max(...[from, to].map((one) => characterCount(one))));
};
