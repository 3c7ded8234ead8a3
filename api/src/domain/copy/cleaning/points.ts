import { type Body, type TextBlock, textOf } from '../body';
import { parseCredit } from '../byline';
import { characterCount } from '../character-count';
import type { Point } from './report';

/** A paragraph a reader of a newspaper gives up on; unit: characters. */
const LONG_PARAGRAPH = 500;
/** Shorter lines may well stand twice: an interviewer's name, a subhead. */
const SHORTEST_DOUBLE = 15;
/** One right after the other they were pasted twice, unless they are as short as a call. */
const SHORTEST_TWICE_RUNNING = 6;
const LONGEST_CREDIT = 40;
const SURE_CREDIT = 0.8;
const MOST_POINTS = 100;

const folded = (block: TextBlock): string => textOf(block).replace(/[\s\p{P}]/gu, '');

/** The credit a line is, when it is surely one; its brackets may be there or not. */
export const creditOf = (text: string): ReturnType<typeof parseCredit> => {
  if (text.length > LONGEST_CREDIT) return null;
  const credit = parseCredit(text);
  return credit && credit.confidence >= SURE_CREDIT ? credit : null;
};

/** A credit in brackets at the very end of a paragraph: …。（许应田）. */
export const creditAtEnd = (text: string): string | null => {
  const found = /[。！？”][（(]([^（()）]{2,30})[)）]$/u.exec(text)?.[1];
  return found && creditOf(found) ? found : null;
};

/** What a person should look at: paragraphs that stand twice, that are too long, that hold a credit or signs nobody could read. */
export const pointsOf = ({ content }: Body): Point[] => {
  const points: Point[] = [];
  const seen = new Map<string, number>();
  for (const [at, block] of content.entries()) {
    if (block.type === 'table') continue;
    const text = textOf(block);
    const words = folded(block);
    const first = seen.get(words);
    if (first !== undefined && words.length >= (at === first + 1 ? SHORTEST_TWICE_RUNNING : SHORTEST_DOUBLE)) points.push({ kind: 'doubled', at, first });
    else seen.set(words, at);
    const characters = characterCount(text);
    if (characters > LONG_PARAGRAPH) points.push({ kind: 'long', at, characters });
    const credit = creditOf(text) ? text : creditAtEnd(text);
    if (credit !== null) points.push({ kind: 'credit', at, text: credit });
    if (text.includes('\ufffd')) points.push({ kind: 'garbled', at });
  }
  return points.slice(0, MOST_POINTS);
};
