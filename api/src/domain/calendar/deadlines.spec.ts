import fc from 'fast-check';
import { addDays } from './civil-date';
import { type ComingPage, copyDue, deadlinesOf, deadlineState, DEADLINE_STAGES, isMet, repeatedLine, WEEKLY_TIMETABLE } from './deadlines';
import { instantOf, isTimeZone, wallClock } from './zone';

describe('the deadlines of an issue', () => {
  const due = deadlinesOf(WEEKLY_TIMETABLE, '2026-11-24', 'Asia/Shanghai', [1, 2, 3, 4]);

  it('are those of the week before a Tuesday, by the paper’s own clock', () => {
    const times = due.map(({ stage, pageNumber, dueAt }) => { const { date, time } = wallClock(dueAt, 'Asia/Shanghai'); return `${stage} ${pageNumber ?? ''} ${date} ${time}`; });
    expect(times).toEqual([
      'copy  2026-11-22 20:00', 'copy 4 2026-11-20 18:00', 'makeUp  2026-11-23 10:00', 'proof1  2026-11-23 14:00', 'proof2  2026-11-23 16:00', 'proof3  2026-11-23 20:00',
      'clean  2026-11-23 21:00', 'press  2026-11-23 22:00',
    ]);
    expect(due.at(-1)?.dueAt).toBe('2026-11-23T14:00:00.000Z');
  });

  it('leave out those of pages the issue does not have', () => {
    expect(deadlinesOf(WEEKLY_TIMETABLE, '2026-11-24', 'Asia/Shanghai', [1, 2]).filter(({ pageNumber }) => pageNumber !== null)).toEqual([]);
  });

  it('name a stage of a page once', () => {
    const lines = WEEKLY_TIMETABLE.map(({ stage, pageNumber }) => ({ stage, page: pageNumber }));
    expect(repeatedLine(lines)).toBeNull();
    expect(repeatedLine([...lines, { stage: 'copy', page: 4 }])).toBe(lines.length);
  });

  it('are met once the page is past them, and overdue when the time comes first', () => {
    expect(isMet('proof2', 'proof1', 'open')).toBe(false);
    expect(isMet('proof2', 'proof2', 'open')).toBe(true);
    expect(isMet('copy', 'planned', 'copyClosed')).toBe(true);
    expect(DEADLINE_STAGES.every((stage) => isMet(stage, 'published', 'archived'))).toBe(true);
    expect(deadlineState(false, '2026-11-23T14:00:00Z', '2026-11-23T14:00:00Z')).toBe('overdue');
    expect(deadlineState(false, '2026-11-23T14:00:00Z', '2026-11-23T13:59:59Z')).toBe('ahead');
    expect(deadlineState(true, '2026-11-23T14:00:00Z', '2026-11-24T00:00:00Z')).toBe('met');
  });
});

describe('the copy deadline of a story without a time of its own', () => {
  const page = (pageId: string, name: string, publishedOn: string, dueAt: string, waits = true): ComingPage => ({ pageId, name, publishedOn, dueAt, waits });
  const coming = [
    page('1', '要闻', '2026-11-24', '2026-11-22T12:00Z'), page('4', '副刊', '2026-11-24', '2026-11-20T10:00Z', false),
    page('1b', '要闻', '2026-12-01', '2026-11-29T12:00Z'), page('4b', '副刊', '2026-12-01', '2026-11-27T10:00Z'),
  ];

  it('is that of the page it stands on, whether or not more is wanted there', () => {
    expect(copyDue({ pageIds: ['4', '1b'], section: '要闻' }, coming)).toBe('2026-11-20T10:00Z');
  });

  it('is else that of the next page of its section that waits, else of the next issue, by its last page', () => {
    expect(copyDue({ pageIds: [], section: '副刊' }, coming)).toBe('2026-11-27T10:00Z');
    expect(copyDue({ pageIds: [], section: '要闻' }, coming)).toBe('2026-11-22T12:00Z');
    expect(copyDue({ pageIds: [], section: '' }, coming.slice(2))).toBe('2026-11-29T12:00Z');
  });

  it('is none where no issue is planned', () => {
    expect(copyDue({ pageIds: ['9'], section: '要闻' }, [])).toBeNull();
    expect(copyDue({ pageIds: [], section: '副刊' }, coming.slice(1, 2))).toBeNull();
  });
});

describe('the clock of a zone', () => {
  it('shows the time it was asked for, also where clocks change twice a year', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), minute, fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'Asia/Kathmandu', 'America/New_York', 'Europe/Berlin', 'UTC'), (days, at, zone) => {
      const date = addDays('1995-01-01', days);
      const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
      const shown = wallClock(instantOf(date, time, zone), zone);
      // An hour that spring leaves out is not shown by any clock; every other time is.
      const isLeftOut = shown.time !== time;
      expect(isLeftOut ? /America|Europe/u.test(zone) && /^0[23]:/u.test(time) : shown.date === date).toBe(true);
    }));
  });

  it('is not kept by just any word', () => {
    expect(['Asia/Shanghai', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['', 'Asia/Gangzha', '+08:00', 'x'].some(isTimeZone)).toBe(false);
  });
});
