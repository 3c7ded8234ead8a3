import { addDays, type CivilDate } from '../calendar/civil-date';
import { type CountedDay, lastDayOf, type WorkCalendar } from '../calendar/working-days';
import { type NoticeRule, periodFor } from './notice-rules';

/** The days that bear on a notice's periods. `firstRunOn` is the first issue it stands in, printed or planned. */
export interface NoticeDays {
  firstRunOn: CivilDate | null;
  objectionsFrom: CivilDate | null;
  objectionsUntil: CivilDate | null;
  eventOn: CivilDate | null;
  resolvedOn: CivilDate | null;
}

type Days = Pick<NoticeDays, 'firstRunOn' | 'objectionsFrom'>;

/** The day objections are counted from: that of the first issue, or the day before a later beginning that the notice states; not counted itself. */
const countedFrom = ({ firstRunOn, objectionsFrom }: Days): CivilDate | null => {
  if (firstRunOn === null) return objectionsFrom;
  const stated = objectionsFrom === null ? firstRunOn : addDays(objectionsFrom, -1);
  return stated > firstRunOn ? stated : firstRunOn;
};

/** The earliest day on which claims and objections may end by the rule; null where no rule or day says. */
export const leastObjectionsUntil = (rule: NoticeRule, days: Days, calendar: WorkCalendar): CountedDay | null => {
  const period = periodFor(rule, 'objections');
  const start = countedFrom(days);
  return period && start ? lastDayOf(start, period, calendar, rule.lastDayMoves) : null;
};

/** The day on which claims and objections end: as the notice states it, else as the rule counts it. */
export const objectionsEnd = (rule: NoticeRule | null, days: NoticeDays, calendar: WorkCalendar): CountedDay | null => {
  if (days.objectionsUntil !== null) return { day: days.objectionsUntil, isCertain: true, movedFrom: null };
  return rule && leastObjectionsUntil(rule, days, calendar);
};

/** The earliest day of the sale, hearing or opening the notice may announce: so long after the first issue. Such a day does not move. */
export const earliestEventOn = (rule: NoticeRule, { firstRunOn }: Pick<NoticeDays, 'firstRunOn'>, calendar: WorkCalendar): CountedDay | null => {
  const period = periodFor(rule, 'beforeEvent');
  return period && firstRunOn ? lastDayOf(firstRunOn, period, calendar, false) : null;
};

/** The last day on which it may first appear after the act it tells of. */
export const latestFirstRun = (rule: NoticeRule, { resolvedOn }: Pick<NoticeDays, 'resolvedOn'>, calendar: WorkCalendar): CountedDay | null => {
  const period = periodFor(rule, 'publishWithin');
  return period && resolvedOn ? lastDayOf(resolvedOn, period, calendar, rule.lastDayMoves) : null;
};
