import { invalidField } from '../common/app-error';
import { daysBetween } from '../domain/calendar/civil-date';

const MOST_DAYS = 400;

/** Refuses a period that ends before it begins or asks for more than a year and a month. */
export const checkPeriod = (from: string, until: string): void => {
  if (from > until || daysBetween(from, until) > MOST_DAYS) throw invalidField('until', 'quality.period');
};
