import { addDays, type CivilDate, type IsoWeekday, weekdayOf } from '../calendar/civil-date';
import { type WorkCalendar, workingDayUpTo } from '../calendar/working-days';
import { instantOf } from '../calendar/zone';

/** A line of the weekly grid: for issues of a weekday (null: any other), notices close so many days before, at a time (HH:MM). */
export interface DeadlineLine { weekday: IsoWeekday | null; daysBefore: number; time: string }
/** One issue's own deadline, and why. */
export interface DeadlineException { publishedOn: CivilDate; dueOn: CivilDate; time: string; reason: string }
export interface NoticeDeadlines { grid: readonly DeadlineLine[]; exceptions: readonly DeadlineException[] }

/** A weekly begins with this: four days before it appears, at five. */
export const WEEKLY_NOTICE_DEADLINES: NoticeDeadlines = { grid: [{ weekday: null, daysBefore: 4, time: '17:00' }], exceptions: [] };

/**
 * When notices close for the issue of a day (ISO 8601): as its exception says, else by the grid; a day by the grid on which nobody works
 * moves to the working day before it. Null for a grid without a line for that weekday.
 */
export const noticeDeadline = (publishedOn: CivilDate, { grid, exceptions }: NoticeDeadlines, zone: string, calendar: WorkCalendar): string | null => {
  const own = exceptions.find((exception) => exception.publishedOn === publishedOn);
  if (own) return instantOf(own.dueOn, own.time, zone);
  const line = grid.find(({ weekday }) => weekday === weekdayOf(publishedOn)) ?? grid.find(({ weekday }) => weekday === null);
  return line ? instantOf(workingDayUpTo(addDays(publishedOn, -line.daysBefore), calendar), line.time, zone) : null;
};
