import { quarterDays, quarterOf } from './kinds';

it.each([
  ['2026-Q1', '2026-01-01', '2026-03-31'], ['2026-Q2', '2026-04-01', '2026-06-30'], ['2020-Q3', '2020-07-01', '2020-09-30'], ['2026-Q4', '2026-10-01', '2026-12-31'],
])('takes %s from its first day to its last', (quarter, from, until) => {
  expect(quarterDays(quarter)).toEqual({ from, until });
  expect([from, until].map(quarterOf)).toEqual([quarter, quarter]);
});

it.each(['2026-Q5', '2026', '26-Q1', '2026-Q1 '])('knows no quarter %p', (quarter) => expect(quarterDays(quarter)).toBeNull());
