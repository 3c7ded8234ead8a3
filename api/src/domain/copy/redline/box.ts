import { MARK_TYPES, type MarkType, type TextBlock, type TextRun } from '../body';

/** Stands between the paragraphs of one box. No text that can be stored holds it, so it is never mistaken for a word. */
export const BREAK = '\u0000';

export type BlockType = TextBlock['type'];
export interface BoxRun { end: number; marks: readonly MarkType[]; isBreak: boolean }

/** Running text to be compared as one: a paragraph, paragraphs that were joined or split, or what stands in a table cell. */
export interface Box { text: string; runs: readonly BoxRun[]; types: readonly BlockType[] }

/** Emphasis in a settled order and without repeats, so that the same emphasis is always the same list. */
export const marksOf = (run: TextRun): readonly MarkType[] => MARK_TYPES.filter((type) => run.marks?.some((mark) => mark.type === type));

export const isSameEmphasis = (one: readonly MarkType[], other: readonly MarkType[]): boolean => one.join() === other.join();

/** Lays text blocks end to end; neighbouring runs of the same emphasis become one. */
export const boxOf = (blocks: readonly TextBlock[]): Box => {
  const runs: BoxRun[] = [];
  let text = '';
  const add = (words: string, marks: readonly MarkType[], isBreak: boolean): void => {
    if (words === '') return;
    text += words;
    const last = runs.at(-1);
    if (last && !isBreak && !last.isBreak && isSameEmphasis(last.marks, marks)) last.end = text.length;
    else runs.push({ end: text.length, marks, isBreak });
  };
  blocks.forEach((block, index) => {
    if (index > 0) add(BREAK, [], true);
    for (const run of block.content ?? []) add(run.text, marksOf(run), false);
  });
  return { text, runs, types: blocks.map((block) => block.type) };
};

/** A stretch of text in one emphasis, or the end of a paragraph. */
export interface Piece { text: string; marks: readonly MarkType[]; isBreak: boolean }

const textRun = ({ text, marks }: Piece): TextRun => (marks.length ? { type: 'text', text, marks: marks.map((type) => ({ type })) } : { type: 'text', text });

const blockOf = (type: BlockType, pieces: readonly Piece[]): TextBlock => {
  const content: TextRun[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if (last && isSameEmphasis(last.marks, piece.marks)) {
      last = { ...last, text: last.text + piece.text };
      content[content.length - 1] = textRun(last);
    } else {
      last = piece;
      content.push(textRun(piece));
    }
  }
  return content.length ? { type, content } : { type };
};

/** The text blocks that pieces of text spell, one for each of the types. */
export const blocksOf = (types: readonly BlockType[], pieces: readonly Piece[]): TextBlock[] => {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.isBreak) paragraphs.push([]);
    else paragraphs[paragraphs.length - 1].push(piece);
  }
  return types.map((type, index) => blockOf(type, paragraphs[index] ?? []));
};
