import { civilDate, type CivilDate } from '../calendar/civil-date';
import { foldWidth, numeral } from './source-lines';

const HAN_DIGITS = '〇一二三四五六七八九';
const hanYear = (text: string): number => Number([...text.replace(/[○◯零Oo0]/gu, '〇')].map((c) => HAN_DIGITS.indexOf(c)).join(''));

const DATE = /((?:19|20|21)\d{2})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})(?:\s*[日号]|(?!\d))/u;
const HAN_DATE = /([二一][〇○◯零Oo0九][〇○◯零Oo0一二三四五六七八九]{2})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十廿卅]{1,3})\s*[日号]/u;

/** A date printed in full, with the words in which it is printed. */
export interface PrintedDate {
  value: CivilDate;
  text: string;
  at: number;
}

/** The first full date printed in a text, in Arabic or Chinese numerals. */
export function printedDate(text: string): PrintedDate | null {
  const plain = foldWidth(text);
  const arabic = DATE.exec(plain);
  if (arabic) {
    const value = civilDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
    if (value) return { value, text: arabic[0], at: arabic.index };
  }
  const han = HAN_DATE.exec(plain);
  if (!han) return null;
  const value = civilDate(hanYear(han[1] ?? ''), numeral(han[2] ?? '') ?? 0, dayNumeral(han[3] ?? '') ?? 0);
  return value ? { value, text: han[0], at: han.index } : null;
}

/** A line that is nothing but a date, as it stands under a signature; a day that never was, such as 2月30日, is one too. */
export const isDateLine = (line: string): boolean => /^(?:[\d〇○◯零Oo一二三四五六七八九十\s]{4,}年[\d一二三四五六七八九十\s]{1,4}月[\d一二三四五六七八九十廿卅\s]{1,4}[日号]|(?:19|20|21)\d{2}([-./])\d{1,2}\1\d{1,2})$/u.test(foldWidth(line).trim());

/** The date of a document by its signature: of several dates the last, which stands under who signs. */
export const signedOn = (signatureLines: readonly string[]): CivilDate | null => signatureLines.map((line) => printedDate(line)?.value ?? null).findLast((date) => date !== null) ?? null;

const dayNumeral = (text: string): number | null => numeral(text.replace(/^廿/u, '二十').replace(/^卅/u, '三十'));

/** Number in the year and cumulative number as printed in a masthead or folio line. */
export interface PrintedNumbers {
  issue: number | null;
  total: number | null;
}

/**
 * Reads 第7期(总第1227期), 2018年第9期 总第263期, 总第356期, 第12345号. A bare number too large to be a number
 * within one year (more than 366) is the cumulative one.
 */
export function printedNumbers(text: string): PrintedNumbers {
  const plain = foldWidth(text).replace(/(?<=\d)[,\s](?=\d{3})/gu, '').replace(/\S{0,12}(?:准印|刊号|许可|登记|证号|字第)\S*/gu, ' ');
  const total = /(?:总\s*第?|累计第?|总期号?|总号|创刊以来第)\s*:?\s*(\d{1,6})\s*[期号]?/u.exec(plain)?.[1];
  const bare = plain.replace(/(?:总\s*第?|累计第?|总期号?)\s*:?\s*\d{1,6}\s*[期号]?/gu, ' ');
  const own = /(?:年第?|本年第?|今年第|第|^|[^\d第])\s*(?:第\s*)?(\d{1,6})\s*期/u.exec(bare)?.[1] ?? /第\s*(\d{1,6})\s*[号期]/u.exec(bare)?.[1] ?? /\bN[Oo][.:]?\s*(\d{1,6})/u.exec(bare)?.[1];
  const number = own === undefined ? null : Number(own);
  if (total === undefined && number !== null && number > 366) return { issue: null, total: number };
  return { issue: number, total: total === undefined ? null : Number(total) };
}

const PAGE_NUMBER = /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?:^|[\s|·•])([A-Z]?0?\d{1,2})\s*版?(?=$|[\s|·•:])|(?:^|\s)([A-Z]?\d{1,2}|[一二三四五六七八九十]{1,2})版/u;

/** The page number printed in a folio line, 第2版, A02, 03版; 今日四版 is a page count and is not one. */
export function printedPage(text: string): number | null {
  const plain = foldWidth(text).replace(/(?:今日|本期|共|今天)\s*(?:共)?\s*[\d一二三四五六七八九十]{1,3}\s*(?:版|页)/gu, ' ').replace(new RegExp(DATE, 'gu'), ' ');
  const found = PAGE_NUMBER.exec(plain);
  const token = found?.[1] ?? found?.[2] ?? found?.[3];
  return token === undefined ? null : numeral(token.replace(/^[A-Z]0*/u, '').replace(/^0+(?=\d)/u, ''));
}
