import { type CivilDate, civilDate, daysBetween, weekdayName, weekdayOf } from '../../calendar/civil-date';
import type { CheckedPassage, CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';

/** A day named in a text. The year is read from the text, else taken so that the day lies nearest to the issue's. */
interface NamedDay { passage: CheckedPassage; start: number; end: number; year: number | null; month: number | null; day: number; hasOwnYear: boolean }

const DAY = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})(?:日|号)(?!线|楼|门|店|馆|院|文件|工程|桥|地块|机|井|炉|库|街|公告|通告|令|出口|仓|厅|台|泊位|病区)/gu;

/** 45日, 7日内: a length of time and no day of a month. */
const isLength = (day: number, rest: string): boolean => day > 31 || /^(?:以内|之内|内|以上|以下)/u.test(rest);

const namedDays = (passage: CheckedPassage, press: CivilDate | null): NamedDay[] => {
  let year: number | null = press ? Number(press.slice(0, 4)) : null;
  let month: number | null = null;
  return [...passage.text.matchAll(DAY)].flatMap((match) => {
    const [, ownYear, ownMonth, day] = match;
    if (/[\d第-]$/u.test(passage.text.slice(0, match.index)) || (ownMonth === undefined && match[0].endsWith('号'))) return [];
    if (ownMonth === undefined && isLength(Number(day), passage.text.slice(match.index + match[0].length))) return [];
    if (ownYear !== undefined) year = Number(ownYear);
    if (ownMonth !== undefined) month = Number(ownMonth);
    return [{ passage, start: match.index, end: match.index + match[0].length, year, month, day: Number(day), hasOwnYear: ownYear !== undefined || (press !== null && year !== Number(press.slice(0, 4))) }];
  });
};

/** The day meant: with a year as it says; without one the nearest to the issue, so that 30 December in January is last year's. */
const dateOf = ({ year, month, day, hasOwnYear }: NamedDay, press: CivilDate | null): CivilDate | null => {
  const theMonth = month ?? (press ? Number(press.slice(5, 7)) : null);
  if (theMonth === null || year === null) return null;
  if (hasOwnYear || press === null) return civilDate(year, theMonth, day);
  const candidates = [year - 1, year, year + 1].map((one) => civilDate(one, theMonth, day)).filter((one) => one !== null);
  return candidates.sort((a, b) => Math.abs(daysBetween(a, press)) - Math.abs(daysBetween(b, press)))[0] ?? null;
};

const found = ({ passage, start, end }: NamedDay, rest: Pick<Suspect, 'rule'> & Partial<Suspect>): Suspect => ({ passage, start, end, ...rest });

const LEAP_YEAR = 2000;

/** 2月30日, 13月5日: days the calendar does not have. 29 February without a year may be a leap day. */
const isImpossible = ({ year, month, day, hasOwnYear }: NamedDay): boolean => {
  if (day < 1 || day > 31) return true;
  if (month === null) return false;
  if (month < 1 || month > 12) return true;
  return hasOwnYear && year !== null && year >= 1900 && year < 2200 ? civilDate(year, month, day) === null : civilDate(LEAP_YEAR, month, day) === null;
};

const WEEKDAYS = '一二三四五六日天';
const AFTER = /^[（(，,\s]*(?:星期|周|礼拜)([一二三四五六日天])(?!至|到|、)/u;

const weekdayAfter = ({ passage, end }: NamedDay): { name: string; number: number; end: number } | null => {
  const match = AFTER.exec(passage.text.slice(end, end + 8));
  if (!match) return null;
  const number = WEEKDAYS.indexOf(match[1]) + 1;
  return { name: match[0], number: number === 8 ? 7 : number, end: end + match[0].length };
};

const ofTheDay = (named: NamedDay, press: CivilDate | null): Suspect[] => {
  if (isImpossible(named)) return [found(named, { rule: 'noSuchDay' })];
  const date = dateOf(named, press);
  if (date === null) return [];
  const { text } = named.passage;
  const suspects: Suspect[] = [];
  const weekday = weekdayAfter(named);
  const known = named.month !== null || press !== null;
  if (weekday && known && weekdayOf(date) !== weekday.number) {
    suspects.push({ ...found(named, { rule: 'weekday', params: { date, weekday: weekdayName(weekdayOf(date)) } }), end: weekday.end, suggestion: text.slice(named.start, weekday.end).replace(/[一二三四五六日天]$/u, weekdayName(weekdayOf(date)).slice(-1)) });
  }
  const sentence = text.slice(named.end, named.end + 24).split(/[。！？]/u)[0];
  if (!weekday && /是周末|恰逢周末|正值周末|虽是周末|尽管.{0,4}周末/u.test(sentence) && weekdayOf(date) < 6) {
    suspects.push(found(named, { rule: 'weekday', severity: 'info', params: { date, weekday: weekdayName(weekdayOf(date)) } }));
  }
  return [...suspects, ...afterPress(named, date, press, sentence)];
};

/** What is still to come says so: 将于, 截止, 拟, 报名, 前, 至. */
const TO_COME = /将|拟|计划|预计|截止|截至|期限|前|之前|起|至|—|～|报名|有效|届时|施行|实施|执行|生效|日期|期间|到期|举行的/u;

const afterPress = (named: NamedDay, date: CivilDate, press: CivilDate | null, sentence: string): Suspect[] => {
  if (press === null || date <= press || (named.month === null && !named.hasOwnYear)) return [];
  const before = named.passage.text.slice(Math.max(0, named.start - 16), named.start).split(/[。！？；]/u).at(-1) ?? '';
  if (TO_COME.test(before) || TO_COME.test(sentence.slice(0, 16))) return [];
  return [found(named, { rule: 'afterPress', params: { date, press } })];
};

const VAGUE = /(?<![“‘\p{Script=Han}])(?:昨日|昨天|昨晚|昨|今晨|今晚|明日|前日)(?=[，,\p{Script=Han}])(?!的|非|日的|是|天的|夜|已)/gu;
const DASHED = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu;

/**
 * Days named in a story: those the calendar does not have, those that fall on another weekday, those that come after the
 * paper is printed although told as past, and 昨日 in a paper that is not of tomorrow.
 */
export const dates = (story: CheckedStory, { publishedOn }: CheckContext): Suspect[] => runningText(story).flatMap((passage) => [
  ...namedDays(passage, publishedOn).flatMap((named) => (isPartOfRow(named) ? [] : ofTheDay(named, publishedOn))),
  ...[...passage.text.matchAll(DASHED)].filter(([, year, month, day]) => Number(year) > 1900 && Number(year) < 2200 && civilDate(Number(year), Number(month), Number(day)) === null)
    .map((match): Suspect => ({ passage, start: match.index, end: match.index + match[0].length, rule: 'noSuchDay' })),
  ...(story.kind !== 'notice' && passage.field === 'body' ? [...passage.text.matchAll(VAGUE)].map((match): Suspect => ({ passage, start: match.index, end: match.index + match[0].length, rule: 'vagueDay' })) : []),
]);

/** 12、13、14日: the first of a row of numbers is no day by itself. */
const isPartOfRow = ({ passage, start }: NamedDay): boolean => /第[\d、，]*$/u.test(passage.text.slice(0, start));
