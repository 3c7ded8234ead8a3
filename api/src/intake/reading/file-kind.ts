import { HEAD_LENGTH, isAccepted, pictureKind } from '../../domain/photo/picture-kind';
import { type ReadingProblem } from './reading-error';

export const COPY_KINDS = ['word', 'text', 'mail'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** As many bytes as a kind is told by. */
export const KIND_LENGTH = HEAD_LENGTH;
const MAIL_HEADER = /^(?:return-path|received|delivered-to|x-[\w-]+|message-id|date|from|to|subject|mime-version|content-type|dkim-signature|authentication-results|arc-[\w-]+|reply-to|sender|importance|thread-[\w-]+|references|in-reply-to|cc|bcc)\s*:/iu;

const startsWith = (head: Buffer, hex: string): boolean => head.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

/** What a file is by its first bytes, its name only helping where the bytes leave it open; or why it is not taken. */
export const copyKind = (head: Buffer, fileName: string): { kind: CopyKind } | { problem: ReadingProblem } => {
  const extension = /\.(\w{1,8})$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (head.length === 0) return { problem: 'empty' };
  if (startsWith(head, '504b0304')) return ['xlsx', 'pptx', 'et', 'dps'].includes(extension) ? { problem: 'sheet' } : { kind: 'word' };
  // A compound file: Word before 2007, WPS's own form, and a .docx with a password.
  if (startsWith(head, 'd0cf11e0a1b11ae1')) return { problem: extension === 'docx' ? 'locked' : 'oldWord' };
  if (head.subarray(0, 5).toString('latin1') === '{\\rtf') return { problem: 'rtf' };
  const picture = pictureKind(head);
  if (picture === 'pdf') return { problem: 'pdf' };
  if (isAccepted(picture) || ['gif', 'heic', 'avif', 'bmp', 'psd', 'cameraRaw'].includes(picture)) return { problem: 'picture' };
  if (extension === 'eml' || looksLikeMail(head)) return { kind: 'mail' };
  if (extension === 'docx') return { problem: 'damaged' };
  if (['doc', 'wps'].includes(extension)) return { problem: 'oldWord' };
  return extension === 'txt' || extension === '' || extension === 'md' || extension === 'text' ? { kind: 'text' } : { problem: 'unknown' };
};

/** A letter begins with its headers, at least three of which are known ones. */
const looksLikeMail = (head: Buffer): boolean => {
  const lines = head.toString('latin1', 0, 16_384).split(/\r?\n/u);
  const headers = lines.slice(0, lines.indexOf('') < 0 ? lines.length : lines.indexOf(''));
  return MAIL_HEADER.test(headers[0] ?? '') && headers.filter((line) => MAIL_HEADER.test(line)).length >= 3;
};

export const isWordFile = (content: Buffer, fileName: string): boolean => {
  const found = copyKind(content.subarray(0, KIND_LENGTH), fileName);
  return 'kind' in found && found.kind === 'word';
};
