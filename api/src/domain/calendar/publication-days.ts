import { addDays, type CivilDate, daysBetween, type IsoWeekday, nextWeekdayAfter, weekdayOf } from './civil-date';

/** Days on which the paper does not appear (休刊), the first and the last included, and why: 春节. */
export interface SkippedDays { from: CivilDate; until: CivilDate; reason: string }

/** When a paper appears: on one day of the week, unless that day is skipped; a paper without a weekday appears when it does. */
export interface Rhythm { weekday: IsoWeekday | null; skippedDays: readonly SkippedDays[] }

/** No paper rests longer than this. */
const LONGEST_REST_WEEKS = 520;

/** The rest a day falls in, or null when the paper appears as ever. */
export const restOn = (date: CivilDate, { skippedDays }: Pick<Rhythm, 'skippedDays'>): SkippedDays | null =>
  skippedDays.find(({ from, until }) => from <= date && date <= until) ?? null;

/** The first day strictly after another on which the paper appears; null for a paper without a weekday, or one that rests for ten years. */
export const nextPublicationDay = (after: CivilDate, rhythm: Rhythm): CivilDate | null => {
  if (rhythm.weekday === null) return null;
  let date = nextWeekdayAfter(after, rhythm.weekday);
  for (let weeks = 0; weeks < LONGEST_REST_WEEKS; weeks++, date = addDays(date, 7)) if (!restOn(date, rhythm)) return date;
  return null;
};

/** How many times the paper appears after one day and up to another, which counts if it is such a day; null for a paper without a weekday. */
export const publicationDaysWithin = (after: CivilDate, until: CivilDate, rhythm: Rhythm): number | null => {
  if (rhythm.weekday === null) return null;
  const first = nextWeekdayAfter(after, rhythm.weekday);
  const weeks = Math.floor(daysBetween(first, until) / 7) + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, week) => addDays(first, week * 7)).filter((date) => !restOn(date, rhythm)).length;
};

/** How many times the paper has appeared in the year of a day by its rhythm, that day included; null for a paper without a weekday. */
export const publicationDaysSoFar = (date: CivilDate, rhythm: Rhythm): number | null =>
  publicationDaysWithin(addDays(`${date.slice(0, 4)}-01-01`, -1), date, rhythm);

/** Whether a day is the paper's weekday; every day is, for a paper without one. */
export const isItsWeekday = (date: CivilDate, { weekday }: Pick<Rhythm, 'weekday'>): boolean => weekday === null || weekdayOf(date) === weekday;
