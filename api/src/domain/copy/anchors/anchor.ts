import { type Body, textOf } from '../body';
import { type Passage, type Quotation, textBlocksOf } from '../passage';
import { ok, refuse, type Result } from '../../result';

/**
 * What a comment is about: a passage of the body (its running text counted as in `textBlocksOf`, offsets in UTF-16 units), with
 * the words it quotes and some of those round it, by which it is found again.
 */
export type Anchor = Passage & Quotation;

/** Words round a passage that are kept with it, in UTF-16 units a side. */
const SURROUNDINGS = 24;

/** The passage with its words as they stand in a text. */
export const anchorIn = (text: string, { text: index, start, end }: Passage): Anchor => ({
  text: index, start, end, quoted: text.slice(start, end), before: text.slice(Math.max(0, start - SURROUNDINGS), start), after: text.slice(end, end + SURROUNDINGS),
});

const splitsCharacter = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/**
 * Anchors a comment to a passage. Refuses a passage that is not in the body (`notThere`) and one without words (`noWords`); one
 * that begins or ends inside a character is widened to the whole of it.
 */
export const anchorAt = (body: Body, passage: Passage): Result<Anchor, 'notThere' | 'noWords'> => {
  const block = textBlocksOf(body).at(passage.text);
  const { start, end } = passage;
  if (!block || passage.text < 0 || ![passage.text, start, end].every(Number.isInteger)) return refuse('notThere');
  const text = textOf(block);
  if (start < 0 || end > text.length || start > end) return refuse('notThere');
  if (text.slice(start, end).trim() === '') return refuse('noWords');
  return ok(anchorIn(text, { text: passage.text, start: splitsCharacter(text, start) ? start - 1 : start, end: splitsCharacter(text, end) ? end + 1 : end }));
};
