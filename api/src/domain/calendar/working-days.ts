import { addDays, type CivilDate, civilDate, weekdayOf } from './civil-date';

/** What the State Council's yearly notice makes of a day: off (放假) though it may be a weekday, or worked (补班) though it is a weekend. */
export const DAY_KINDS = ['off', 'work'] as const;
export type DayKind = (typeof DAY_KINDS)[number];
export interface CalendarDay { day: CivilDate; kind: DayKind }

/** The days that differ from the plain week, and the years for which they have been published. */
export interface WorkCalendar { off: ReadonlySet<CivilDate>; work: ReadonlySet<CivilDate>; years: ReadonlySet<string> }

export const PERIOD_UNITS = ['calendarDays', 'workingDays', 'months'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];
/** A length of time as a rule states it: 45 calendar days, 10 working days, 3 months. */
export interface Period { length: number; unit: PeriodUnit }

/** A day counted out by a rule; it is certain only when the holidays of every year it runs through have been published. */
export interface CountedDay { day: CivilDate; isCertain: boolean; /** The day it would have been, had it not been a day off. */ movedFrom: CivilDate | null }

const MOST_DAYS = 4_000;

/** The calendar that these days make; a year counts as published when at least one of its days is here. */
export const workCalendar = (days: readonly CalendarDay[]): WorkCalendar => ({
  off: new Set(days.flatMap(({ day, kind }) => (kind === 'off' ? [day] : []))),
  work: new Set(days.flatMap(({ day, kind }) => (kind === 'work' ? [day] : []))),
  years: new Set(days.map(({ day }) => day.slice(0, 4))),
});

/** Whether offices work on a day: Monday to Friday, less the days off, and the make-up days. */
export const isWorkingDay = (day: CivilDate, { off, work }: WorkCalendar): boolean => work.has(day) || (!off.has(day) && weekdayOf(day) <= 5);

/** The first working day from a day on, itself included. */
export const workingDayFrom = (day: CivilDate, calendar: WorkCalendar): CivilDate => {
  let found = day;
  for (let steps = 0; steps < MOST_DAYS && !isWorkingDay(found, calendar); steps++) found = addDays(found, 1);
  return found;
};

/** The last working day up to a day, itself included. */
export const workingDayUpTo = (day: CivilDate, calendar: WorkCalendar): CivilDate => {
  let found = day;
  for (let steps = 0; steps < MOST_DAYS && !isWorkingDay(found, calendar); steps++) found = addDays(found, -1);
  return found;
};

/** The same day so many months later, or the last of that month when it has no such day (民法典 202). */
export const addMonths = (day: CivilDate, months: number): CivilDate => {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  for (let date = Number(day.slice(8, 10)); date > 28; date--) {
    const found = civilDate(year, month, date);
    if (found) return found;
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(28, Number(day.slice(8, 10)))).padStart(2, '0')}`;
};

const afterWorkingDays = (start: CivilDate, count: number, calendar: WorkCalendar): CivilDate => {
  let day = start;
  for (let left = count, steps = 0; left > 0 && steps < MOST_DAYS; steps++) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
};

const yearsBetween = (from: CivilDate, until: CivilDate): string[] =>
  Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, year) => String(Number(from.slice(0, 4)) + year));

/**
 * The last day of a period that begins with an event: the day of the event is not counted (民法典 201), and a last day that is a day
 * off moves to the next working day (民法典 203) unless told otherwise. A period of months ends on the same day of the month.
 */
export const lastDayOf = (start: CivilDate, { length, unit }: Period, calendar: WorkCalendar, lastDayMoves = true): CountedDay => {
  const plain = unit === 'workingDays' ? afterWorkingDays(start, length, calendar) : unit === 'months' ? addMonths(start, length) : addDays(start, length);
  const day = lastDayMoves ? workingDayFrom(plain, calendar) : plain;
  // Calendar days and months need the holidays of their last year alone: what lies between is counted whatever it is.
  const touched = unit === 'workingDays' ? yearsBetween(start, day) : lastDayMoves ? yearsBetween(plain, day) : [];
  return { day, isCertain: touched.every((year) => calendar.years.has(year)), movedFrom: day === plain ? null : plain };
};
