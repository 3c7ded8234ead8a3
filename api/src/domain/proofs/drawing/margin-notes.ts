import type { MarkSign } from '../signs';

/** What a note in the margin says: the correction first and large, what explains it below. */
export interface NoteWords { sign: MarkSign; signName: string; from: string; to: string; comment: string; amount: string | null }
export interface NoteLine { text: string; x: number; y: number; size: number; isStrong: boolean }

/** Type sizes in millimetres: a correction is read at arm's length. */
const STRONG = 4.2;
const SMALL = 3;
const LEADING = 1.35;
const ASCENT = 0.88;

const emsOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.56 : 1);
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + emsOf(character), 0);

/** What may not begin a line: it hangs over the end of the one before. */
const CLOSING = /^[，。、；：？！）〕”’》…—]$/u;

/** Breaks a note's text to a width counted in ems; all of it, however long. */
export const wrapNote = (text: string, ems: number): string[] => {
  const lines: string[] = [];
  for (const stretch of text.split('\n').filter((part) => part.trim() !== '')) {
    let line = '';
    let used = 0;
    for (const character of stretch.trim()) {
      if (line !== '' && used + emsOf(character) > ems && !CLOSING.test(character)) {
        lines.push(line);
        [line, used] = ['', 0];
      }
      line += character;
      used += emsOf(character);
    }
    if (line !== '') lines.push(line);
  }
  return lines;
};

/** These are told by what is to stand there; the others by their name. */
const TOLD_BY_WORDING: readonly MarkSign[] = ['correct', 'insert', 'script', 'transpose', 'upright'];

const strongWords = ({ sign, signName, from, to, amount }: NoteWords): string => {
  if (sign === 'substitute') return `○＝${to}`;
  if (TOLD_BY_WORDING.includes(sign) && to !== '') return to;
  return [signName, amount, sign === 'delete' && from.length <= 4 ? from : ''].filter(Boolean).join(' ');
};

/** A note set in lines, its width and height in millimetres; places from its own top left, `indent` kept free for its number at the left. */
export const setNote = (words: NoteWords, width: number, indent: number): { lines: NoteLine[]; width: number; height: number } => {
  /** How many characters of a size go in, and one more that may hang over the end. */
  const ems = (size: number): number => (width - indent) / size - 1;
  const explained = [TOLD_BY_WORDING.includes(words.sign) ? '' : words.sign === 'substitute' ? '' : words.to, words.comment].filter((part) => part !== '').join('\n');
  const parts = [
    ...wrapNote(strongWords(words), ems(STRONG)).map((text) => ({ text, size: STRONG, isStrong: true })),
    ...wrapNote(explained, ems(SMALL)).map((text) => ({ text, size: SMALL, isStrong: false })),
  ];
  let top = 0;
  const lines = parts.map(({ text, size, isStrong }) => {
    const line = { text, x: indent, y: top + size * ASCENT, size, isStrong };
    top += size * LEADING;
    return line;
  });
  return { lines, width: indent + Math.max(0, ...lines.map(({ text, size }) => widthOf(text) * size)), height: Math.max(top, STRONG * LEADING) };
};
