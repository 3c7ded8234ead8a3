import fc from 'fast-check';
import type { NoticeType } from '../copy/notice-types';
import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import { noticeSpace } from './notice-space';
import { hasSpaceChanged, quoteOf, type Rate, rateFor, reckoned, repeatedRate } from './prices';

const rate = (given: Partial<Rate>): Rate => ({ type: null, way: 'insertion', fen: 30_000, steps: [], repeatPercent: 100, effectiveFrom: '2026-01-01', ...given });
const RATES = [
  rate({ repeatPercent: 80 }), rate({ repeatPercent: 80, fen: 36_000, effectiveFrom: '2027-01-01' }),
  rate({ type: '遗失声明', way: 'table', fen: 50_000, steps: [{ upTo: 200, fen: 20_000 }, { upTo: 60, fen: 10_000 }] }),
  rate({ type: '拍卖', way: 'area', fen: 1_200 }),
];
const price = (type: NoticeType, areas: (number | null)[], characters = 100, day = '2026-11-24') => {
  const found = rateFor(RATES, type, day);
  return found && quoteOf(found, { characters, areas });
};

it.each([[60, 10_000], [61, 20_000], [200, 20_000], [201, 50_000]])('by the table: %i characters', (characters, fen) => {
  expect(price('遗失声明', [null], characters)?.totalFen).toBe(fen);
});

it('by area: each insertion for the space it takes, one not placed yet as large as the first that is', () => {
  expect(price('拍卖', [8_000, 10_000])).toEqual({ way: 'area', eachFen: 96_000, runs: 2, totalFen: 216_000, areas: [8_000, 10_000], rateFrom: '2026-01-01' });
  expect(price('拍卖', [null, 10_000, null])).toMatchObject({ eachFen: 120_000, totalFen: 360_000, areas: [10_000, 10_000, 10_000] });
  expect(price('拍卖', [null, null])).toBeNull();
});

it('by the insertion, each further one at its per cent', () => {
  expect(price('公告', [null, null, null])?.totalFen).toBe(78_000);
  expect(price('公告', [])).toBeNull();
});

it.each([['2025-12-31', null], ['2026-01-01', 30_000], ['2026-12-31', 30_000], ['2027-01-01', 36_000], ['2030-01-01', 36_000]])('first printed on %s, by the line that holds then', (day, fen) => {
  expect(price('公告', [null], 100, day)?.totalFen ?? null).toBe(fen);
});

it('goes by the type’s own line before the general one, however new that is', () => {
  expect(rateFor(RATES, '拍卖', '2028-01-01')?.type).toBe('拍卖');
  expect(rateFor(RATES, '通告', '2028-01-01')?.fen).toBe(36_000);
});

it('names a line that stands twice for a day', () => {
  expect([repeatedRate(RATES), repeatedRate([...RATES, rate({})])]).toEqual([null, RATES.length]);
});

it('says what is in the way of a price, and asks nothing of an internal publication', () => {
  const notice = { type: '拍卖' as const, characters: 10, runs: [{ runOn: '2026-11-24', area: null }] };
  expect(reckoned(RATES, false, { ...notice, runs: [] }).problem).toBe('noRuns');
  expect(reckoned([], false, notice).problem).toBe('noRate');
  expect(reckoned(RATES, false, notice)).toEqual({ quote: null, problem: 'noArea' });
  expect(reckoned(RATES, true, notice).quote).toMatchObject({ way: 'free', totalFen: 0 });
});

it('never costs less for more: more space, more insertions, more words of a rising table', () => {
  const area = fc.double({ min: 1, max: 100_000, noNaN: true });
  fc.assert(fc.property(fc.array(area, { minLength: 1, maxLength: 6 }), area, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10_000 }), (areas, more, repeatPercent, fen) => {
    const line = rate({ way: 'area', fen, repeatPercent });
    const total = (given: number[]): number => quoteOf(line, { characters: 1, areas: given })?.totalFen ?? NaN;
    expect(total([...areas, more])).toBeGreaterThanOrEqual(total(areas));
    expect(total([(areas[0] ?? 0) + more, ...areas.slice(1)])).toBeGreaterThanOrEqual(total(areas));
  }));
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 600 }), (limits, characters) => {
    const line = rate({ way: 'table', fen: 1_000, steps: limits.map((upTo) => ({ upTo, fen: upTo })) });
    const total = (count: number): number => quoteOf(line, { characters: count, areas: [null] })?.totalFen ?? NaN;
    expect(total(characters + 1)).toBeGreaterThanOrEqual(total(characters));
  }));
});

describe('the space on the page', () => {
  const block = { id: 'n1', x: 0, y: 4, w: 3, h: 24 };

  it('is what a rule laid on the paper finds: columns with the gutters between them, lines of the base grid', () => {
    // Three columns of 12 characters and two gutters of one, at 9 pt: 342 pt; 24 lines of 12 pt: 288 pt.
    expect(noticeSpace({ spec: TABLOID_GEOMETRY, blocks: [block] })).toEqual({ width: 120.7, height: 101.6, area: 12_263.12 });
    expect(noticeSpace({ spec: TABLOID_GEOMETRY, blocks: [] })).toBeNull();
  });

  it('of a notice in two blocks is what both cover', () => {
    const [one, both] = [[block], [block, { ...block, id: 'n2', y: 40 }]].map((blocks) => noticeSpace({ spec: TABLOID_GEOMETRY, blocks }));
    expect([both?.area, both?.width, both?.height]).toEqual([2 * (one?.area ?? 0), one?.width, 254]);
  });

  it('changes the price once it changes', () => {
    const at = (h: number) => price('拍卖', [noticeSpace({ spec: TABLOID_GEOMETRY, blocks: [{ ...block, h }] })?.area ?? null]);
    expect([hasSpaceChanged(at(24), at(24)), hasSpaceChanged(at(24), at(26)), hasSpaceChanged(null, at(26))]).toEqual([false, true, false]);
  });
});
