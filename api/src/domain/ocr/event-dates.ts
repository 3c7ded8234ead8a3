import { civilDate, weekdayOf, type CivilDate } from '../calendar/civil-date';
import type { PageItemReading } from './page-reading';
import { foldWidth } from './source-lines';

/** A day named in the text of a page. */
export interface EventDay {
  month: number | null;
  day: number;
  year: number | null;
  /** The words in which it is named. */
  text: string;
  /** The text says that the day was a weekend. */
  weekend: boolean;
}

const DAY = /(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月(?:\d{1,2}日?(?:至|—|-|、))?)?(?<!\d)(\d{1,2})日(?!报|本|内|元|常|均|前)/gu;
/** A day still to come when the page was printed: a closing date, a plan, an announced meeting. */
const FUTURE_AFTER = /^(?:[^,。;]{0,6}(?:前|之前|起|截止|为止|开始|至|到|—|-|将|拟))/u;
const FUTURE_BEFORE = /(?:将于|定于|拟于|截止|截至|至|到|预计|计划|须于|应于|请于|必须在|期限|时间:|期为|(?:^|[^0-9])自)[^,。;]{0,6}$/u;

/** Days named in the running text of stories and captions, and those on which notices are signed. */
export function eventDays(items: PageItemReading[]): EventDay[] {
  return items.flatMap((item) => {
    if (item.type === 'notice') return item.datedOn === null ? [] : [fromDate(item.datedOn)];
    const text = foldWidth(item.paragraphs.join('\n'));
    const weekend = /周末|双休日|星期[六天日]/u.test(text);
    const days = [...text.matchAll(DAY)].flatMap((match) => eventOf(match, text));
    const only = new Set(days.map(({ day }) => day)).size === 1;
    return days.map((day) => ({ ...day, weekend: weekend && only }));
  });
}

const fromDate = (date: CivilDate): EventDay => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)), text: `公告落款${date}`, weekend: false });

function eventOf(match: RegExpExecArray | RegExpMatchArray, text: string): EventDay[] {
  const at = match.index ?? 0;
  const [whole, year, month, day] = match;
  if (FUTURE_AFTER.test(text.slice(at + whole.length, at + whole.length + 8)) || FUTURE_BEFORE.test(text.slice(Math.max(0, at - 12), at))) return [];
  if (month === undefined && !/^[,上下早晚凌中清傍当,至夜]/u.test(text[at + whole.length] ?? '')) return [];
  return [{ year: year === undefined ? null : Number(year), month: month === undefined ? null : Number(month), day: Number(day), text: whole, weekend: false }];
}

/** Months that the words of a page allow when it names days without months: quarters, festivals, farm work. */
export function monthsAllowed(text: string): { months: number[]; words: string[] } {
  const words: string[] = [];
  let months = Array.from({ length: 12 }, (_, at) => at + 1);
  const narrow = (word: string, allowed: number[]): void => {
    if (!text.includes(word)) return;
    const rest = months.filter((month) => allowed.includes(month));
    if (rest.length === 0) return;
    months = rest;
    words.push(word);
  };
  const quarters = ['一季度', '二季度', '三季度', '四季度'];
  const last = quarters.findLastIndex((quarter) => text.includes(quarter));
  if (last >= 0) narrow(quarters[last] ?? '', [0, 1, 2, 3].map((ahead) => ((last * 3 + ahead) % 12) + 1));
  narrow('春夏之交', [4, 5, 6]);
  narrow('春节', [12, 1, 2, 3]);
  narrow('清明', [3, 4]);
  narrow('端午', [5, 6]);
  narrow('中秋', [8, 9, 10]);
  narrow('国庆', [9, 10]);
  narrow('元旦', [12, 1]);
  narrow('秋收', [9, 10, 11]);
  return { months, words };
}

/** The months in which a day without a month can lie, given that it was a weekend or may not exist in the month. */
export function monthsOf(day: EventDay, year: number, allowed: number[]): number[] {
  return allowed.filter((month) => {
    const date = civilDate(year, month, day.day);
    return date !== null && (!day.weekend || weekdayOf(date) >= 6);
  });
}

/** The latest event of a page as a full date, with the reasoning in words; null when no month or year can be settled. */
export function latestEvent(items: PageItemReading[], text: string, year: number | null): { date: CivilDate; reason: string } | null {
  const days = eventDays(items);
  const known = year ?? days.map((day) => day.year).filter((each): each is number => each !== null).sort((a, b) => b - a)[0] ?? null;
  if (known === null) return null;
  const full = days.flatMap((day) => {
    const date = day.month === null || (day.year !== null && day.year !== known) ? null : civilDate(known, day.month, day.day);
    return date === null ? [] : [{ date, text: day.text }];
  });
  const latest = full.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (latest) return { date: latest.date, reason: `版内最晚的事件为“${latest.text}”（${latest.date}）` };
  return fromBareDays(days, text, known);
}

/** Days printed without a month: a weekend fixes the month by weekday arithmetic, quarters and seasons narrow it. */
function fromBareDays(days: EventDay[], text: string, year: number): { date: CivilDate; reason: string } | null {
  const { months, words } = monthsAllowed(text);
  let open = months;
  const reasons: string[] = [];
  const weekend = days.find((day) => day.weekend);
  if (weekend) {
    open = monthsOf(weekend, year, open);
    reasons.push(`“${weekend.text}”称为周末`);
  }
  const [month] = open;
  if (month === undefined || open.length > 1) return null;
  const last = [...days].sort((a, b) => b.day - a.day)[0];
  const date = last ? civilDate(year, month, last.day) : null;
  if (!last || date === null) return null;
  if (words.length > 0) reasons.push(`文中提到${words.map((word) => `“${word}”`).join('、')}`);
  return { date, reason: `${reasons.join('，')}，只合${year}年${month}月，版内最晚的事件为${date}` };
}
