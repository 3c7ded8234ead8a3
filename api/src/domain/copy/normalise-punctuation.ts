import { restorePunctuation } from '../ocr/punctuation';

/** One place of a line to be set otherwise: the characters from `from` up to `to` become `text`. Offsets in UTF-16 units. */
export interface PunctuationEdit { from: number; to: number; text: string }

const HAN = '[\\p{Script=Han}〇]';
const ELLIPSIS = /\.{3,}|。{2,}|(?<!…)…(?!…)/gu;
const DASH = new RegExp(`(?<=${HAN}|[”’》）。！？])-{2,}|-{2,}(?=${HAN}|[“‘《（])`, 'gu');
const FULL_STOP = new RegExp(`(?<=${HAN}["”’》）)]?)\\.(?![.\\w])`, 'gu');
const STRAIGHT = /"/gu;

const found = (text: string, pattern: RegExp, mark: string): PunctuationEdit[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, text: mark }));

const touchesHan = (text: string, from: number, to: number): boolean => new RegExp(HAN, 'u').test(text.slice(Math.max(0, from - 1), to + 1));

/** Straight quotation marks in pairs round Chinese words; an odd one out says that the pairs cannot be told, and all stay. */
const quotes = (text: string): PunctuationEdit[] => {
  const places = [...text.matchAll(STRAIGHT)].map((match) => match.index);
  if (places.length % 2 === 1) return [];
  return places.flatMap((open, at) => {
    const close = places[at + 1];
    if (at % 2 === 1 || close === undefined || !touchesHan(text, open, close + 1)) return [];
    return [{ from: open, to: open + 1, text: '“' }, { from: close, to: close + 1, text: '”' }];
  });
};

const widened = (text: string): PunctuationEdit[] => {
  const full = restorePunctuation(text);
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => full[at] !== text[at]).map((at) => ({ from: at, to: at + 1, text: full[at] ?? '' }));
};

/**
 * What a line's punctuation has to become to stand in Chinese text (GB/T 15834): half-width marks between Chinese
 * characters full, …… and —— whole, straight quotation marks curved in pairs. Figures, model numbers, web and e-mail
 * addresses stay, and no character but punctuation is ever touched. The edits come in order and never overlap.
 */
export const punctuationEdits = (text: string): PunctuationEdit[] => {
  const edits: PunctuationEdit[] = [];
  const offered = [...found(text, ELLIPSIS, '……').filter(({ from, to }) => touchesHan(text, from, to)), ...found(text, DASH, '——'), ...found(text, FULL_STOP, '。'), ...quotes(text), ...widened(text)];
  for (const edit of offered) if (!edits.some(({ from, to }) => edit.from < to && from < edit.to)) edits.push(edit);
  return edits.sort((a, b) => a.from - b.from);
};

/** The line with all its punctuation edits made. */
export const normalisePunctuation = (text: string): string =>
  punctuationEdits(text).reduceRight((line, { from, to, text: mark }) => line.slice(0, from) + mark + line.slice(to), text);
