import { type AddressObject, type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { type CleaningProblem, type Cleaned, cleanCopy } from '../../domain/copy/cleaning/clean';
import { nodesOfText } from '../../domain/copy/cleaning/node';
import { emptyReport, type Point } from '../../domain/copy/cleaning/report';
import { takeApart } from '../../domain/copy/cleaning/take-apart';
import { refuse } from '../../domain/result';
import { pictureType } from './contribution-picture';
import type { ContributionCopy, Letter, ReadFile } from './contribution-copy';
import { isWordFile } from './file-kind';
import { treeOfHtml } from './html-tree';
import { takenAsChinese, withHonestCharsets } from './mail-charset';
import { readWord } from './read-word';
import { ReadingError } from './reading-error';

const MOST_FILES = 100;
const LONGEST_NOTE = 10_000;
/** Smaller pictures are signatures' logos and tracking pixels. Unit: bytes. */
const SMALLEST_INLINE = 8_000;

const parse = (mail: string): Promise<ParsedMail> =>
  simpleParser(Buffer.from(mail, 'latin1'), { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true, keepCidLinks: true });

const isGarbled = ({ text, html }: ParsedMail): boolean => `${text ?? ''}${html || ''}`.includes('\ufffd');

const storable = (text: string | undefined): string => (text ?? '').replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u001f\u007f]/gu, ' ').trim();
const first = (given: AddressObject | AddressObject[] | undefined): { name: string; address: string } => {
  const found = (Array.isArray(given) ? given[0] : given)?.value[0];
  return { name: storable(found?.name), address: storable(found?.address).toLowerCase() };
};
const addresses = (given: AddressObject | AddressObject[] | undefined): string[] =>
  (Array.isArray(given) ? given : given ? [given] : []).flatMap(({ value }) => value.flatMap(({ address }) => (address ? [address.toLowerCase()] : []))).slice(0, 50);

const letterOf = (mail: ParsedMail): Letter => {
  const from = first(mail.from);
  const sentAt = mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date.toISOString() : null;
  return { messageId: storable(mail.messageId).slice(0, 500), subject: storable(mail.subject).slice(0, 500), fromName: from.name.slice(0, 200), fromAddress: from.address.slice(0, 320), to: [...addresses(mail.to), ...addresses(mail.cc)], sentAt };
};

const cleanedHtml = (html: string): ReturnType<typeof cleanCopy> => {
  try {
    return cleanCopy(treeOfHtml(html));
  } catch (error) {
    if (error instanceof ReadingError && (error.problem === 'tooDeep' || error.problem === 'tooLarge')) return refuse(error.problem);
    throw error;
  }
};

const cleanedBody = ({ html, text }: ParsedMail): Cleaned | CleaningProblem => {
  const given = html ? cleanedHtml(html) : cleanCopy(nodesOfText(text ?? ''));
  // What a letter says plainly stands in for markup that cannot be read.
  const plain = !given.ok && html && text ? cleanCopy(nodesOfText(text)) : given;
  return plain.ok ? plain.value : plain.problem;
};

const nameOf = ({ filename, contentType }: Attachment, at: number): string => storable(filename) || `附件${at + 1}.${contentType.split('/')[1]?.replace(/\W/gu, '').slice(0, 8) ?? 'bin'}`;

interface Enclosed { cleaned: Cleaned | null; pictures: ReadFile[]; look: Point[] }

/** The first Word file that can be read holds the copy; of the others a person is told. */
const wordOf = async (files: readonly ReadFile[]): Promise<Enclosed> => {
  const found: Enclosed = { cleaned: null, pictures: [], look: [] };
  for (const { name, content } of files) {
    const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const isOld = /\.(?:doc|wps|rtf|pdf)$/iu.test(name);
    if (!isOld && !isWordFile(file, name)) continue;
    if (found.cleaned || isOld) {
      found.look.push({ kind: 'unread', fileName: name, why: isOld ? 'oldWord' : 'second' });
      continue;
    }
    try {
      Object.assign(found, await readWord(file));
    } catch (error) {
      if (!(error instanceof ReadingError)) throw error;
      found.look.push({ kind: 'unread', fileName: name, why: error.problem });
    }
  }
  return found;
};

/** A letter as a contribution: its Word file is the copy, or else what it says; its subject is the headline of copy that has none. */
export const readMail = async (file: Buffer): Promise<ContributionCopy> => {
  const honest = withHonestCharsets(file.toString('latin1'));
  const asLabelled = await parse(honest);
  const mail = isGarbled(asLabelled) ? await parse(takenAsChinese(honest)) : asLabelled;
  const kept = mail.attachments.slice(0, MOST_FILES);
  const files = kept.map((attachment, at): ReadFile & { isLogo: boolean } => ({
    name: nameOf(attachment, at), content: attachment.content, isLogo: attachment.related && attachment.content.length < SMALLEST_INLINE && pictureType(attachment.content) !== null,
  }));
  const enclosed = await wordOf(files);
  const body = cleanedBody(mail);
  const empty: Cleaned = { body: { type: 'doc', content: [] }, levels: [], report: emptyReport() };
  const letter = letterOf(mail);
  const said = typeof body === 'string' ? (mail.text ?? '') : body.body.content.flatMap((block) => (block.type === 'table' ? [] : [(block.content ?? []).map(({ text }) => text).join('')])).join('\n');
  const copy = takeApart(enclosed.cleaned ?? (typeof body === 'string' ? empty : body), letter.subject);
  if (typeof body === 'string') copy.report.look.push({ kind: 'unread', fileName: '', why: body });
  copy.report.look.push(...enclosed.look);
  return {
    copy, letter, note: enclosed.cleaned ? storable(said.replace(/\n/gu, '\u2028')).replace(/\u2028/gu, '\n').slice(0, LONGEST_NOTE) : '',
    files: [...files.filter(({ isLogo }) => !isLogo).map(({ name, content }) => ({ name, content })), ...enclosed.pictures],
  };
};
