import fc from 'fast-check';
import published from 'chinese-days/dist/chinese-days.json';
import { addDays, daysBetween } from './civil-date';
import { addMonths, isWorkingDay, lastDayOf, type PeriodUnit, workCalendar, workingDayUpTo } from './working-days';

const days = (of: object, kind: 'off' | 'work'): { day: string; kind: 'off' | 'work' }[] => Object.keys(of).map((day) => ({ day, kind }));
const calendar = workCalendar([...days(published.holidays, 'off'), ...days(published.workdays, 'work')]);

it.each([
  ['2020-01-31', false, 'the Spring Festival as prolonged'], ['2020-02-03', true, 'the first day after it'], ['2026-02-14', true, 'a Saturday made up for the holidays'],
  ['2026-10-07', false, 'a Wednesday of National Day'], ['2026-10-10', true, 'a Saturday made up'], ['2026-11-21', false, 'a plain Saturday'], ['2026-11-20', true, 'a plain Friday'],
])('says of %s whether offices work: %s, %s', (day, works) => {
  expect(isWorkingDay(day, calendar)).toBe(works);
});

it.each<[string, number, PeriodUnit, string, string | null]>([
  ['2026-09-22', 10, 'workingDays', '2026-10-13', null],
  ['2026-09-24', 5, 'workingDays', '2026-10-09', null],
  ['2026-02-10', 5, 'workingDays', '2026-02-24', null],
  ['2020-01-21', 5, 'workingDays', '2020-02-05', null],
  ['2026-08-25', 45, 'calendarDays', '2026-10-09', null],
  ['2026-08-18', 45, 'calendarDays', '2026-10-08', '2026-10-02'],
  ['2026-01-20', 30, 'calendarDays', '2026-02-24', '2026-02-19'],
  ['2026-02-13', 1, 'calendarDays', '2026-02-14', null],
  ['2026-11-13', 8, 'calendarDays', '2026-11-23', '2026-11-21'],
  ['2026-07-03', 3, 'months', '2026-10-08', '2026-10-03'],
  ['2025-11-30', 3, 'months', '2026-02-28', null],
])('counts from %s, %i %s, to %s', (start, length, unit, day, movedFrom) => {
  expect(lastDayOf(start, { length, unit }, calendar)).toEqual({ day, isCertain: true, movedFrom });
});

it('does not vouch for a day counted through holidays that are not published yet', () => {
  expect(lastDayOf('2026-12-28', { length: 10, unit: 'workingDays' }, calendar).isCertain).toBe(false);
  expect(lastDayOf('2026-12-01', { length: 45, unit: 'calendarDays' }, calendar)).toMatchObject({ day: '2027-01-15', isCertain: false });
  expect(lastDayOf('2026-12-01', { length: 45, unit: 'calendarDays' }, calendar, false).isCertain).toBe(true);
});

it('goes back to the working day before a holiday', () => {
  expect(workingDayUpTo('2026-10-05', calendar)).toBe('2026-09-30');
});

it('counts a month to the same day, or to the end of a shorter one', () => {
  expect([addMonths('2024-01-31', 1), addMonths('2023-01-31', 1), addMonths('2026-11-21', 12)]).toEqual(['2024-02-29', '2023-02-28', '2027-11-21']);
});

const day = fc.integer({ min: 0, max: 7_000 }).map((after) => addDays('2005-01-01', after));

it('ends every period on a working day, never earlier for a longer one, and holds as many working days as it is told', () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), fc.constantFrom<PeriodUnit>('calendarDays', 'workingDays'), (start, length, unit) => {
    const end = lastDayOf(start, { length, unit }, calendar).day;
    expect(isWorkingDay(end, calendar)).toBe(true);
    expect(lastDayOf(start, { length: length + 1, unit }, calendar).day >= end).toBe(true);
    const worked = Array.from({ length: daysBetween(start, end) }, (_, at) => addDays(start, at + 1)).filter((one) => isWorkingDay(one, calendar)).length;
    if (unit === 'workingDays') expect(worked).toBe(length);
    else expect(daysBetween(start, end)).toBeGreaterThanOrEqual(length);
  }));
});
