import { restorePunctuation } from '../../ocr/punctuation';
import { type CleaningReport, noteChanged } from './report';
import type { Emphasis } from './styles';

export interface Run extends Emphasis { text: string }
/** A line as it was read: its words with their emphasis, and the heading level it stood in (0 for none). */
export interface Line { runs: Run[]; level: number; isCell: boolean; isQuotation: boolean }

const WIDE = '\\p{Script=Han}〇，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕…—·';
const SPACE = /[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const SPACES = new RegExp(SPACE.source, 'gu');
/** Marks that take no room on paper: zero-width spaces and joiners, directions, soft hyphens, controls. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}])[ \\u3000]+(?=[${WIDE}])`, 'gu');
/** Shorter lines without a comma may be headlines or names, in which a space is meant. */
const RUNNING_LENGTH = 16;

const isRunning = (text: string, isCell: boolean): boolean => !isCell && (/[。；]/u.test(text) || (text.length > RUNNING_LENGTH && /[，！？、：]/u.test(text)));

/** A character with its emphasis; a text is tidied as one, however many runs another program cut it into. */
interface Letter extends Emphasis { text: string }

const lettersOf = (runs: readonly Run[], report: CleaningReport): Letter[] => runs.flatMap(({ text, bold, italic }) => {
  const storable = text.replace(LONE_SURROGATE, '\ufffd');
  noteChanged(report, 'unstorable', storable === text ? 0 : [...text].filter((letter) => /\p{Surrogate}/u.test(letter)).length);
  return [...storable].map((letter) => ({ text: letter, bold, italic }));
});

const withoutInvisible = (letters: readonly Letter[], report: CleaningReport): Letter[] => {
  const seen = letters.filter(({ text }) => !INVISIBLE.test(text));
  noteChanged(report, 'invisible', letters.length - seen.length);
  return seen;
};

/** Spaces at both ends go, and runs of them become one: an ideographic one stays what it is. */
const spaced = (letters: readonly Letter[], report: CleaningReport): Letter[] => {
  const isSpace = ({ text }: Letter): boolean => SPACE.test(text);
  const first = letters.findIndex((letter) => !isSpace(letter));
  const last = letters.findLastIndex((letter) => !isSpace(letter));
  if (first < 0) return [];
  const lead = letters.slice(0, first).filter(({ text }) => text === '\u3000' || text === '\u00a0').length;
  noteChanged(report, 'indent', lead > 0 ? 1 : 0);
  return letters.slice(first, last + 1).flatMap((letter, at, all) => {
    if (!isSpace(letter)) return [letter];
    if (at > 0 && isSpace(all[at - 1] ?? letter)) return [];
    return [letter.text === '\u3000' ? letter : { ...letter, text: ' ' }];
  });
};

/** A mark restored may show that its neighbour is Chinese too. */
const restoredWhole = (text: string): string => {
  const restored = restorePunctuation(text);
  return restored === text ? text : restoredWhole(restored);
};

/** Half-width marks among Chinese become full-width; the text keeps its length, so emphasis stays where it was. */
const punctuated = (letters: readonly Letter[], report: CleaningReport): Letter[] => {
  const text = letters.map((letter) => letter.text).join('');
  const restored = restoredWhole(text);
  if (restored === text) return [...letters];
  const marks = [...restored];
  noteChanged(report, 'punctuation', letters.filter((letter, at) => letter.text !== marks[at]).length);
  return letters.map((letter, at) => ({ ...letter, text: marks[at] ?? letter.text }));
};

/** In running text a space between two Chinese characters is a typist's or a line's end, not part of the text. */
const closedUp = (letters: readonly Letter[], isCell: boolean, report: CleaningReport): Letter[] => {
  const text = letters.map((letter) => letter.text).join('');
  if (!isRunning(text, isCell)) return [...letters];
  const gone = new Set<number>();
  for (const { index, 0: { length } } of text.matchAll(BETWEEN_WIDE)) for (let at = index; at < index + length; at += 1) gone.add(at);
  if (gone.size === 0) return [...letters];
  noteChanged(report, 'space', gone.size);
  let offset = 0;
  return letters.filter((letter) => {
    const at = offset;
    offset += letter.text.length;
    return !gone.has(at);
  });
};

const runsOf = (letters: readonly Letter[]): Run[] => {
  const runs: Run[] = [];
  for (const { text, bold, italic } of letters) {
    const last = runs.at(-1);
    if (last && last.bold === bold && last.italic === italic) last.text += text;
    else runs.push({ text, bold, italic });
  }
  return runs;
};

/** One line as a newspaper sets it; an empty one has no runs. What was changed goes into the report. */
export const tidyLine = ({ runs, isCell }: Line, report: CleaningReport): Run[] => {
  const seen = spaced(withoutInvisible(lettersOf(runs, report), report), report);
  return runsOf(closedUp(punctuated(seen, report), isCell, report));
};

export const hasWords = (text: string): boolean => text.replace(SPACES, '') !== '';
