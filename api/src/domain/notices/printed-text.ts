import { type Body, textOf } from '../copy/body';
import type { DisplayList } from '../typeset/display-list';
import type { BlockReport } from '../typeset/page-model';
import type { NoticeWords } from './notice-words';

/** What was printed differs from what was approved, first here: the words on both sides, a few letters long. */
export interface PrintedDifference { at: number; approved: string; printed: string }

const SHOWN = 12;
/** Where lines break, and how far apart letters stand, is the setter's; every other sign is the client's. */
const letters = (text: string): string => text.replace(/\s+/gu, '');

const bodyLetters = ({ content }: Body): string =>
  content.filter(({ type }) => type !== 'jumpMark')
    .map((block) => (block.type === 'table' ? block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.map(textOf))).join('') : textOf(block))).join('');

/** Every sign of a notice in the order it is printed: title, number of the document under it, text, signature. */
export const approvedLetters = ({ title, documentNumber, body, signatureLines }: NoticeWords): string =>
  letters(title + documentNumber + bodyLetters(body) + signatureLines.join(''));

/** The blocks of a composed page that hold a piece. */
export const blocksOf = (reports: readonly Pick<BlockReport, 'block' | 'pieceId'>[], pieceId: string): Set<string> =>
  new Set(reports.filter((report) => report.pieceId === pieceId).map(({ block }) => block));

/** Every sign that stands in some blocks of a page, in the order it is drawn. */
export const printedLetters = ({ items }: DisplayList, blocks: ReadonlySet<string>): string =>
  letters(items.flatMap((item) => (item.kind === 'text' && blocks.has(item.block) ? [item.plain] : [])).join(''));

/** Where the printed text first departs from the approved one; null when they are the same to the last sign. */
export const printedDifference = (approved: string, printed: string): PrintedDifference | null => {
  if (approved === printed) return null;
  let at = 0;
  while (at < approved.length && approved[at] === printed[at]) at += 1;
  return { at, approved: approved.slice(at, at + SHOWN), printed: printed.slice(at, at + SHOWN) };
};
