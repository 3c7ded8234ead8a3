import { looksLikeName } from '../copy/byline';
import type { Colophon, MastheadReading } from './page-reading';
import { printedDate, printedNumbers } from './printed-facts';
import type { SourceLine } from './source-lines';
import { COMMON_CONTACT_LABELS, looksNameplate, PAPER_CONTACT_LABELS, STAFF_LABELS } from './trade-words';

const longestFirst = (labels: readonly string[]): string => [...labels].sort((a, b) => b.length - a.length).join('|');
const STAFF = `(?:本期|本版|本刊)?(?:${longestFirst(STAFF_LABELS)})`;
const CONTACT = longestFirst([...PAPER_CONTACT_LABELS, ...COMMON_CONTACT_LABELS]);
const staffAt = (): RegExp => new RegExp(`(?<=^|[\\s|;,、)/])(${STAFF})(?:\\s*[:/|丨]\\s*|\\s+(?=\\p{Script=Han}))`, 'gu');
const labelAt = (): RegExp => new RegExp(`(?<=^|[\\s|;,、)/])(?:(${STAFF})(?:\\s*[:/|丨]\\s*|\\s+(?=\\p{Script=Han}))|(${CONTACT})\\s*[:/]\\s*)`, 'gu');

/** Names of a colophon in printed order; padded two-character names are closed up. */
export function staffNames(value: string): string[] {
  const words = value.split(/[\s、,;|/]+/u).filter((word) => word !== '');
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]];
    if (word.length === 1 && next?.length === 1) {
      names.push(word + next);
      at++;
    } else names.push(word);
  }
  return names;
}

const plausibleNames = (names: string[]): boolean =>
  names.length > 0 && names.length <= 12 && names.every((name) => /^[\p{Script=Han}·]{2,8}$/u.test(name)) && names.some((name) => looksLikeName(name) || names.length === 1);

/** Whether a line prints staff by role: 主编:甲 乙 校对:丙, 责编/甲. */
export function hasStaff(plain: string): boolean {
  if (plain.length > 160 || /[。;!?]/u.test(plain)) return false;
  return entriesOf(plain).some(({ staff, value, colon }) => staff && (colon ? plausibleNames(staffNames(value)) : staffNames(value).every(looksLikeName) && value !== ''));
}

interface Entry { label: string; staff: boolean; colon: boolean; value: string }

function entriesOf(plain: string): Entry[] {
  const found = [...plain.matchAll(labelAt())];
  return found.map((match, at) => {
    const next = found[at + 1];
    const value = plain.slice(match.index + match[0].length, next ? next.index : plain.length).replace(/^[\s|;,、]+|[\s|;,、]+$/gu, '');
    return { label: (match[1] ?? match[2] ?? '').trim(), staff: match[1] !== undefined, colon: /[:/|丨]/u.test(match[0]), value };
  });
}

/** What is not a name ends the list of names: 校对:丙 第2版, 责编:甲 2021年3月16日. */
const untilNoName = (names: string[]): string[] => {
  const end = names.findIndex((name) => !/^[\p{Script=Han}·]{2,8}$/u.test(name));
  return end === -1 ? names : names.slice(0, end);
};

/** Reads staff by role and the paper's addresses out of furniture lines; null when none is printed. */
export function readColophon(lines: SourceLine[]): Colophon | null {
  const colophon: Colophon = {};
  for (const line of lines) {
    for (const { label, staff, value } of entriesOf(line.plain)) {
      if (value === '') continue;
      if (!staff) { colophon[label] ??= value.replace(/\s+(?:每周|逢).{1,4}(?:出版|发行)$/u, ''); continue; }
      const names = untilNoName(staffNames(value));
      const before = colophon[label];
      if (names.length > 0) colophon[label] = [...(Array.isArray(before) ? before : []), ...names];
    }
  }
  return Object.keys(colophon).length > 0 ? colophon : null;
}

/** Whether the line carries a staff label at all, used to cut folio text from staff text. */
export function staffStart(plain: string): number {
  return staffAt().exec(plain)?.index ?? -1;
}

/** Reads the nameplate block: name, slogan, date and issue lines, hotline, licence and the labels of QR codes. */
export function readMasthead(lines: SourceLine[]): MastheadReading {
  const reading: MastheadReading = { nameplateRaw: null, nameplate: null, slogan: null, dateText: null, issueText: null, hotline: null, licence: null, socialLabels: [] };
  for (const line of lines) {
    const { plain } = line;
    const date = printedDate(plain);
    const numbers = printedNumbers(plain);
    if (date) reading.dateText ??= (staffStart(plain) > 0 ? line.text.slice(0, staffStart(plain)) : line.text).trim();
    if ((numbers.issue !== null || numbers.total !== null) && /期|号/u.test(plain)) reading.issueText ??= line.text;
    if (/热线/u.test(plain) || (reading.hotline === '' && /^[\d\s-]{7,}$/u.test(plain))) reading.hotline = reading.hotline || (/\d[\d\s-]{5,}\d/u.exec(plain)?.[0] ?? '');
    else if (/CN\s*\d{2}-|准印|刊号/u.test(plain)) reading.licence ??= line.text;
    else if (/官方(?:微信|微博)|客户端|公众号|APP/u.test(plain)) reading.socialLabels.push(line.text);
    else if (looksNameplate(plain)) reading.nameplateRaw ??= line.text.replace(/\s/gu, '');
    else if (/\//u.test(plain) && /^[\p{Script=Han}/\s]+$/u.test(plain)) reading.slogan ??= line.text.replace(/\//gu, '');
  }
  reading.hotline = reading.hotline || null;
  reading.nameplate = reading.nameplateRaw;
  return reading;
}
