import { bodyText } from '../copy/body';
import type { NoticeWords } from './notice-words';

/** How a place left open begins, as a pattern that the database reads alike; nobody prints 【待填. */
export const BLANK_MARK = '【\\s*待填';

/** A place left open in a text, saying what belongs there: 【待填：见报的原文】. */
export const blankFor = (what: string): string => `【待填：${what}】`;

/** What is still to be filled in of what is printed, in reading order; a text with such a place is neither accepted nor put on a page. */
export const blanksIn = ({ title, documentNumber, body, signatureLines }: NoticeWords): string[] =>
  [title, documentNumber, bodyText(body), ...signatureLines].flatMap((text) => [...text.matchAll(new RegExp(`${BLANK_MARK}\\s*[：:]?([^】\\n]*)`, 'gu'))].map(([, what = '']) => what.trim()));
