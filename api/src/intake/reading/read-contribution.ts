import { cleanCopy } from '../../domain/copy/cleaning/clean';
import { nodesOfText } from '../../domain/copy/cleaning/node';
import { takeApart } from '../../domain/copy/cleaning/take-apart';
import { decodeSource } from '../../domain/ocr/decode';
import type { ContributionCopy } from './contribution-copy';
import type { CopyKind } from './file-kind';
import { readMail } from './read-mail';
import { readWord } from './read-word';
import { ReadingError, type ReadingProblem } from './reading-error';

const TEXT_PROBLEMS: Record<string, ReadingProblem> = { empty: 'empty', binary: 'unknown', tooLarge: 'tooLarge', unknownEncoding: 'encoding' };

const readText = (file: Buffer): ContributionCopy => {
  const decoded = decodeSource(file);
  if (!decoded.ok) throw new ReadingError(TEXT_PROBLEMS[decoded.reason] ?? 'unknown');
  const cleaned = cleanCopy(nodesOfText(decoded.text));
  if (!cleaned.ok) throw new ReadingError(cleaned.problem);
  return { copy: takeApart(cleaned.value), files: [], letter: null, note: '' };
};

/** Reads a file handed in; whatever it holds, the answer is copy or the reason there is none. */
export const readContribution = async (kind: CopyKind, file: Buffer): Promise<ContributionCopy> => {
  if (kind === 'mail') return readMail(file);
  if (kind === 'text') return readText(file);
  const { cleaned, pictures } = await readWord(file);
  const copy = takeApart(cleaned);
  if (copy.body.content.length === 0 && copy.headline === '' && pictures.length === 0) throw new ReadingError('noText');
  return { copy, files: pictures, letter: null, note: '' };
};
