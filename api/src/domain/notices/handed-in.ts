import { type Body, bodyText, paragraph, textOf } from '../copy/body';
import { isDateLine } from '../ocr/printed-facts';

/** The pieces a file was taken apart into, as for a story. */
export interface HandedIn { kicker: string; headline: string; deck: string; creditLine: string; body: Body }
export interface NoticeText { body: Body; signatureLines: string[] }

const LONGEST_SIGNATURE = 40;
const same = (one: string, other: string): boolean => one.replace(/\s/gu, '') === other.replace(/\s/gu, '');

/** The short lines a notice ends with: who signs, and under it the day; none without a day. */
const signatureAt = ({ content }: Body): number => {
  const lines = content.map((block) => (block.type === 'table' ? null : textOf(block).trim()));
  if (!isDateLine(lines.at(-1) ?? '')) return content.length;
  let at = content.length - 1;
  while (at > 0 && content.length - at < 4) {
    const line = lines[at - 1];
    if (!line || line.length > LONGEST_SIGNATURE || /[。；：，,;:]$/u.test(line)) break;
    at -= 1;
  }
  return at;
};

/** Plain text as a notice: its last lines are its signature where they end with a day. */
export const signedApart = (body: Body): NoticeText => {
  const at = signatureAt(body);
  const lines = body.content.slice(at).map((block) => (block.type === 'table' ? '' : textOf(block).trim()));
  return { body: { type: 'doc', content: body.content.slice(0, at) }, signatureLines: lines.filter((line) => line !== '') };
};

/** A file as a notice: whatever was taken for a headline or byline goes back where it stood, but for the title itself; no word is left out. */
export const noticeFrom = ({ kicker, headline, deck, creditLine, body }: HandedIn, title: string): NoticeText => {
  const lines = [kicker, headline, deck];
  const titleAt = lines.findIndex((line) => same(line, title));
  const before = lines.filter((line, index) => line !== '' && index !== titleAt);
  const after = creditLine === '' || bodyText(body).includes(creditLine) ? [] : [creditLine];
  return signedApart({ type: 'doc', content: [...before.map(paragraph), ...body.content, ...after.map(paragraph)] });
};
