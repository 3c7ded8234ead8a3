import fc from 'fast-check';
import { addDays, civilDate, daysBetween, nextWeekdayAfter, weekdayName, weekdayOf, weekdayOrdinalInYear } from './civil-date';

describe('the civil calendar', () => {
  it('knows that 18 February 2020 was the seventh Tuesday of its year', () => {
    expect(weekdayName(weekdayOf('2020-02-18'))).toBe('星期二');
    expect(weekdayOrdinalInYear('2020-02-18')).toBe(7);
  });

  it('knows the weekdays of old papers too', () => {
    expect(weekdayName(weekdayOf('1950-01-01'))).toBe('星期日');
    expect(weekdayName(weekdayOf('1949-10-01'))).toBe('星期六');
  });

  it.each([[2020, 2, 30], [2021, 2, 29], [2020, 13, 1], [1800, 1, 1], [2020, 0, 1]])('has no %i-%i-%i', (year, month, day) => expect(civilDate(year, month, day)).toBeNull());

  it.each([
    ['2020-04-12', 2, '2020-04-14'],
    ['2020-02-29', 2, '2020-03-03'],
    ['2020-05-19', 2, '2020-05-26'],
  ] as const)('after %s the next day %i is %s', (date, weekday, expected) => expect(nextWeekdayAfter(date, weekday)).toBe(expected));

  it('counts days forth and back alike', () => {
    fc.assert(fc.property(fc.integer({ min: -40000, max: 40000 }), (days) => {
      const date = addDays('2020-02-18', days);
      expect(daysBetween('2020-02-18', date)).toBe(days);
      expect(((weekdayOf(date) - 2 - days) % 7 + 7) % 7).toBe(0);
    }));
  });
});
