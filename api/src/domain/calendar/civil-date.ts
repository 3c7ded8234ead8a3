/** A day of the civil calendar as `YYYY-MM-DD`, without time or zone. */
export type CivilDate = string;

/** ISO weekday: Monday is 1, Sunday is 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;
const WEEKDAY_NAMES = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'] as const;
const pad = (value: number): string => String(value).padStart(2, '0');
const stamp = (date: CivilDate): number => Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10));
const fromStamp = (value: number): CivilDate => new Date(value).toISOString().slice(0, 10);

/** The civil date of a year, month and day, or null when the calendar has no such day (years 1900 to 2199). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return fromStamp(stamp(date)) === date ? date : null;
}

/** The ISO weekday of a date, Monday 1 to Sunday 7. */
export function weekdayOf(date: CivilDate): IsoWeekday {
  const sinceMonday = (Math.floor(stamp(date) / DAY) + 3) % 7;
  return (((sinceMonday + 7) % 7) + 1) as IsoWeekday;
}

/** The Chinese name of an ISO weekday, 星期一 to 星期日. */
export function weekdayName(weekday: IsoWeekday): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** The date a number of days later (or earlier, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromStamp(stamp(date) + days * DAY);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((stamp(to) - stamp(from)) / DAY);
}

/** How many times the weekday of this date has come round in its year, itself included: 18 Feb 2020 is the 7th Tuesday. */
export function weekdayOrdinalInYear(date: CivilDate): number {
  return Math.floor(daysBetween(`${date.slice(0, 4)}-01-01`, date) / 7) + 1;
}

/** The first date strictly after another that falls on a weekday: the next publication day of a weekly. */
export function nextWeekdayAfter(date: CivilDate, weekday: IsoWeekday): CivilDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead === 0 ? 7 : ahead);
}
