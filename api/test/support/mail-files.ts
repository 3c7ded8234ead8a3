import { gb18030 } from './gb18030';

export const wrapped = (content: Buffer): string => (content.toString('base64').match(/.{1,76}/gu) ?? []).join('\r\n');
/** A word of a header in a charset of the Chinese mail programs. */
export const encodedWord = (text: string, charset = 'gb2312'): string => `=?${charset}?B?${gb18030(text).toString('base64')}?=`;
export const quotedPrintable = (content: Buffer): string => [...content].map((byte) => (byte === 13 || byte === 10 || (byte >= 33 && byte <= 126 && byte !== 61) ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('').replace(/(.{1,72})(?=.)/gu, (line) => (/=.?$/u.test(line) ? line : `${line}=\r\n`));

interface Letter { headers?: string[]; messageId?: string; from?: string; subject?: string }
const headersOf = ({ headers = [], messageId = '1@163.com', from = `${encodedWord('陈学东')} <chenxd@163.com>`, subject = encodedWord('三个项目集中签约') }: Letter): string =>
  [`Message-ID: <${messageId}>`, `From: ${from}`, 'To: <gangzhaxinwen@163.com>', `Subject: ${subject}`, 'Date: Mon, 2 Mar 2020 09:30:00 +0800', 'MIME-Version: 1.0', ...headers].join('\r\n');

/** A letter of one part. */
export const letter = (content: Buffer, type: string, encoding: 'base64' | 'quoted-printable' | '8bit', given: Letter = {}): Buffer => {
  const body = encoding === 'base64' ? Buffer.from(wrapped(content)) : encoding === '8bit' ? content : Buffer.from(quotedPrintable(content));
  return Buffer.concat([Buffer.from(`${headersOf({ ...given, headers: [...(type ? [`Content-Type: ${type}`] : []), `Content-Transfer-Encoding: ${encoding}`] })}\r\n\r\n`), body, Buffer.from('\r\n')]);
};

interface Enclosure { name: string; type: string; content: Buffer }

/** A letter with files. */
export const letterWith = (said: string, files: readonly Enclosure[], given: Letter = {}): Buffer => {
  const parts = files.map(({ name, type, content }) => [
    '--part', `Content-Type: ${type}; name="${encodedWord(name)}"`, `Content-Disposition: attachment; filename="${encodedWord(name)}"`, 'Content-Transfer-Encoding: base64', '', wrapped(content),
  ].join('\r\n'));
  return Buffer.from([
    headersOf({ ...given, headers: ['Content-Type: multipart/mixed; boundary="part"'] }), '', '--part', 'Content-Type: text/plain; charset="gb2312"', 'Content-Transfer-Encoding: base64', '', wrapped(gb18030(said)), ...parts, '--part--', '',
  ].join('\r\n'));
};
