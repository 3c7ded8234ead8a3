import { ok, refuse, type Result } from '../../result';
import { type Body, bodyText, type BodyBlock, checkBody, MAX_BODY_CHARACTERS, type TextBlock, textOf } from '../body';
import type { CopyNode } from './node';
import { CopyReader, type ReadBlock, Unreadable } from './read-copy';
import { type CleaningReport, emptyReport, noteChanged } from './report';
import { pointsOf } from './points';

/** A text cleaned, with the heading level each block stood in (0 for none) and what was done to it. */
export interface Cleaned { body: Body; levels: number[]; report: CleaningReport }
/** `tooDeep`: elements within each other beyond 256; `tooLarge`: beyond 250,000 of them, or more text than a body holds. */
export type CleaningProblem = 'tooDeep' | 'tooLarge';

const LONGEST_SUBHEAD = 20;

const isBold = (block: BodyBlock | undefined): boolean =>
  block?.type === 'paragraph' && (block.content ?? []).length > 0 && (block.content ?? []).every(({ marks }) => marks?.some(({ type }) => type === 'bold'));

const runsOn = (block: BodyBlock | undefined): boolean => block?.type === 'paragraph' && textOf(block).length > LONGEST_SUBHEAD;

/** A short bold line between paragraphs is a subhead in all but name (handbook of the trade: up to 20 characters, no full stop). */
const asSubheads = (blocks: readonly ReadBlock[], report: CleaningReport): ReadBlock[] => blocks.map(({ block, level }, at) => {
  if (block.type !== 'paragraph' || !isBold(block) || !runsOn(blocks[at - 1]?.block) || !blocks[at + 1]) return { block, level };
  const text = textOf(block);
  if (text.length > LONGEST_SUBHEAD || /[。！？；，：]$/u.test(text)) return { block, level };
  noteChanged(report, 'subhead');
  const subhead: TextBlock = { type: 'subhead', content: [{ type: 'text', text }] };
  return { block: subhead, level };
});

/**
 * Makes a story's body of whatever another program hands over: paragraphs, subheads and tables with bold and italic, and
 * nothing that could run, track or hide. No visible character but white space is lost, save what the report quotes;
 * refuses trees made to do harm.
 */
export const cleanCopy = (nodes: readonly CopyNode[], report: CleaningReport = emptyReport()): Result<Cleaned, CleaningProblem> => {
  try {
    const read = asSubheads(new CopyReader(report).read(nodes), report);
    const body: Body = { type: 'doc', content: read.map(({ block }) => block) };
    if (bodyText(body).length > MAX_BODY_CHARACTERS || !checkBody(body).ok) return refuse('tooLarge');
    report.look.push(...pointsOf(body));
    return ok({ body, levels: read.map(({ level }) => level), report });
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.why);
    throw error;
  }
};
