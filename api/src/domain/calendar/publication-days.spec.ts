import fc from 'fast-check';
import { addDays, weekdayOf } from './civil-date';
import { nextPublicationDay, publicationDaysSoFar, publicationDaysWithin, restOn, type Rhythm } from './publication-days';

const TUESDAYS: Rhythm = { weekday: 2, skippedDays: [] };
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const rest = fc.tuple(day, fc.nat({ max: 60 })).map(([from, days]) => ({ from, until: addDays(from, days), reason: '休刊' }));
const rhythm = fc.record({ weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7), skippedDays: fc.array(rest, { maxLength: 4 }) }) as fc.Arbitrary<Rhythm>;

describe('the days on which a paper appears', () => {
  it('are every Tuesday of a Tuesday paper, Spring Festival 2020 included', () => {
    expect(nextPublicationDay('2020-02-18', TUESDAYS)).toBe('2020-02-25');
    expect(publicationDaysSoFar('2020-02-18', TUESDAYS)).toBe(7);
    expect(publicationDaysSoFar('2020-05-19', TUESDAYS)).toBe(20);
  });

  it('leave out a rest, so that the numbers go on without it', () => {
    const rested = { ...TUESDAYS, skippedDays: [{ from: '2020-05-01', until: '2020-05-05', reason: '五一' }] };
    expect(restOn('2020-05-05', rested)?.reason).toBe('五一');
    expect(nextPublicationDay('2020-04-28', rested)).toBe('2020-05-12');
    expect(publicationDaysSoFar('2020-05-19', rested)).toBe(19);
  });

  it('are not known of a paper without a weekday', () => {
    expect(nextPublicationDay('2020-02-18', { weekday: null, skippedDays: [] })).toBeNull();
    expect(publicationDaysWithin('2020-02-18', '2020-03-18', { weekday: null, skippedDays: [] })).toBeNull();
  });

  it('come one after the other, on the weekday, never within a rest, and none is left out', () => {
    fc.assert(fc.property(day, rhythm, (after, paper) => {
      const next = nextPublicationDay(after, paper);
      if (next === null) throw new Error('no paper rests for ten years here');
      expect(next > after).toBe(true);
      expect(weekdayOf(next)).toBe(paper.weekday);
      expect(restOn(next, paper)).toBeNull();
      expect(publicationDaysWithin(after, next, paper)).toBe(1);
      expect(publicationDaysWithin(after, addDays(next, -1), paper)).toBe(0);
    }));
  });

  it('add up over any day between', () => {
    fc.assert(fc.property(day, fc.nat({ max: 900 }), fc.nat({ max: 900 }), rhythm, (from, first, second, paper) => {
      const [middle, end] = [addDays(from, first), addDays(from, first + second)];
      const count = (after: string, until: string): number => publicationDaysWithin(after, until, paper) ?? Number.NaN;
      expect(count(from, middle) + count(middle, end)).toBe(count(from, end));
    }));
  });
});
