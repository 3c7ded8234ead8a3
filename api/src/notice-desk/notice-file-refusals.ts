import { AppError } from '../common/app-error';
import type { MessageCode } from '../common/messages/zh';

type Wording = Partial<Record<MessageCode, MessageCode>>;

/** What a newsroom tells its own people to do with the file of a story is no help to a client. */
export const IN_CLIENTS_WORDS: Wording = {
  'intake.pdf': 'notice.filePdf', 'intake.picture': 'notice.filePicture', 'intake.sheet': 'notice.fileKind', 'intake.rtf': 'notice.fileKind', 'intake.unknown': 'notice.fileKind', 'intake.tooLarge': 'notice.tooLong',
};

/** Nor to the clerk: a notice has a client to ask and papers to keep, and no author. */
export const IN_CLERKS_WORDS: Wording = { 'intake.pdf': 'notice.deskPdf', 'intake.picture': 'notice.deskPicture', 'intake.tooLarge': 'notice.tooLong' };

/** A file's refusal again, in the words that fit its reader; whatever has none is passed on as it is. */
export const refusedAs = (wording: Wording) => (error: unknown): never => {
  const code = error instanceof AppError ? wording[error.summary.code] : undefined;
  throw error instanceof AppError && code ? new AppError(error.kind, { code }, { file: { code } }) : error;
};
