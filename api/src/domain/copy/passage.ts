import type { Body, BodyBlock, TextBlock, TextRun } from './body';

/** Where something stands among several texts: which text, and from where to where in it (UTF-16 units). */
export interface Passage { text: number; start: number; end: number }
/** Words to be found again after the text round them may have been edited. */
export interface Quotation { before: string; quoted: string; after: string }

/** Marks that recognition and typing write in either width count as the same. */
const FOLDED: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '？': '?', '！': '!', '（': '(', '）': ')', '％': '%' };

interface Folded { letters: string; at: number[] }

/** A text without white space and widths, with the place each remaining unit came from. */
const fold = (text: string): Folded => {
  const at: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/u.test(text[index])) continue;
    letters += FOLDED[text[index]] ?? text[index];
    at.push(index);
  }
  return { letters, at };
};

const CONTEXTS = [12, 6, 3, 1, 0] as const;

/**
 * Finds a quotation among texts, first with all of its surroundings and then with ever less of them; null when it is not
 * there any more, or when what is left of the surroundings fits several places.
 */
export const findPassage = (texts: readonly string[], { before, quoted, after }: Quotation): Passage | null => {
  const folded = texts.map(fold);
  const words = fold(quoted).letters;
  if (words === '') return null;
  const [left, right] = [fold(before).letters, fold(after).letters];
  for (const width of CONTEXTS) {
    const sides = [[left.slice(-width || left.length), right.slice(0, width)], [left.slice(-width || left.length), ''], ['', right.slice(0, width)]] as const;
    for (const [head, tail] of width === 0 ? [['', ''] as const] : sides) {
      const found = occurrences(folded, head, words, tail);
      if (found.length === 1) return found[0];
    }
  }
  return null;
};

const occurrences = (texts: readonly Folded[], head: string, words: string, tail: string): Passage[] =>
  texts.flatMap(({ letters, at }, text) => {
    const places: Passage[] = [];
    for (let from = letters.indexOf(head + words + tail); from >= 0; from = letters.indexOf(head + words + tail, from + 1)) {
      const start = from + head.length;
      places.push({ text, start: at[start], end: at[start + words.length - 1] + 1 });
    }
    return places;
  });

/** Every stretch of running text of a body in reading order: paragraphs, subheads and table cells. */
export const textBlocksOf = (body: Body): TextBlock[] => body.content.flatMap((block: BodyBlock) =>
  (block.type === 'table' ? block.content.flatMap((row) => row.content.flatMap((cell) => cell.content)) : [block]));

/** The runs of a block with the units from `start` to `end` replaced; the new words take the emphasis of the first they replace. */
export const replaceInRuns = (runs: readonly TextRun[], start: number, end: number, words: string): TextRun[] => {
  let offset = 0;
  let isPlaced = false;
  return runs.flatMap((run) => {
    const [from, to] = [start - offset, end - offset];
    offset += run.text.length;
    if (to <= 0 || from >= run.text.length) return [run];
    const inserted = isPlaced ? '' : words;
    isPlaced = true;
    const text = run.text.slice(0, Math.max(0, from)) + inserted + run.text.slice(Math.min(run.text.length, to));
    return text === '' ? [] : [{ ...run, text }];
  });
};

/** The body with one of its text blocks (counted as in textBlocksOf) reworded; the rest is the same objects. */
export const replaceInBody = (body: Body, index: number, start: number, end: number, words: string): Body => {
  const target = textBlocksOf(body)[index];
  const reword = (block: TextBlock): TextBlock => (block === target ? { ...block, content: replaceInRuns(block.content ?? [], start, end, words) } : block);
  return {
    ...body,
    content: body.content.map((block) => (block.type !== 'table' ? reword(block) : {
      ...block, content: block.content.map((row) => ({ ...row, content: row.content.map((cell) => ({ ...cell, content: cell.content.map(reword) })) })),
    })),
  };
};
