import { instantOf, wallClock } from '@domain/calendar/zone';

/** What a time field holds: a day and a time by the paper's clock, as `2026-11-23T22:00`. */
export const inField = (dueAt: string, zone: string): string => {
  const { date, time } = wallClock(dueAt, zone);
  return `${date}T${time}`;
};

/** The instant a time field means, or null while it holds none. */
export const fromField = (value: string, zone: string): string | null => {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u.exec(value) ?? [];
  return date && time ? instantOf(date, time, zone) : null;
};
