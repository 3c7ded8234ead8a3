import type { CivilDate } from './civil-date';

const DAY_MINUTES = 1_440;

const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (zone: string): Intl.DateTimeFormat => {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
};

/** Whether a word names a time zone, such as Asia/Shanghai. */
export const isTimeZone = (zone: string): boolean => {
  try {
    return /^[A-Za-z]/u.test(zone) && clockOf(zone) !== undefined;
  } catch {
    return false;
  }
};

/** What the clocks of a zone show at an instant: the day, and the time as HH:MM. */
export const wallClock = (instant: string, zone: string): { date: CivilDate; time: string } => {
  const parts = Object.fromEntries(clockOf(zone).formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

/** An instant as the clocks of a zone show it: 2026-11-24 21:40. */
export const clockTime = (instant: string, zone: string): string => Object.values(wallClock(instant, zone)).join(' ');

const minutesOf = (date: CivilDate, time: string): number => Date.parse(`${date}T${time}:00Z`) / 60_000;

/** The instant (ISO 8601, UTC) at which the clocks of a zone show a day and a time (HH:MM); where clocks are put forward past it, the same time before the change. */
export const instantOf = (date: CivilDate, time: string, zone: string): string => {
  const wanted = minutesOf(date, time);
  const at = (minutes: number): string => new Date(minutes * 60_000).toISOString();
  const ahead = (minutes: number): number => {
    const shown = wallClock(at(minutes), zone);
    return minutesOf(shown.date, shown.time) - minutes;
  };
  // The zone's distance a day before and after: at most one change lies between them, and one of the two holds.
  const [before, after] = [wanted - ahead(wanted - DAY_MINUTES), wanted - ahead(wanted + DAY_MINUTES)];
  return at(before + ahead(before) === wanted ? before : after + ahead(after) === wanted ? after : before);
};
