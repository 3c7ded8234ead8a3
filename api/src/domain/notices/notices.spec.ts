import published from 'chinese-days/dist/chinese-days.json';
import { workCalendar } from '../calendar/working-days';
import { NOTICE_TYPES } from '../copy/notice-types';
import { HOUSE_RULES } from './house-rules';
import { type Missing, missingOf, type NoticeToCheck } from './missing';
import { noticeDeadline, WEEKLY_NOTICE_DEADLINES } from './notice-deadlines';
import { checkRule, ruleOn } from './notice-rules';
import { earliestEventOn, latestFirstRun, leastObjectionsUntil, objectionsEnd } from './periods';

const calendar = workCalendar([...Object.keys(published.holidays).map((day) => ({ day, kind: 'off' as const })), ...Object.keys(published.workdays).map((day) => ({ day, kind: 'work' as const }))]);
const rule = (key: string, on = '2026-09-22') => {
  const found = ruleOn(HOUSE_RULES, key, on);
  if (!found) throw new Error(`no rule ${key} on ${on}`);
  return found;
};
const days = (given: object = {}) => ({ firstRunOn: '2026-09-22', objectionsFrom: null, objectionsUntil: null, eventOn: null, resolvedOn: null, ...given });

describe('the rules a newsroom begins with', () => {
  it('are well formed, one for every type, and none of a kind overlaps another', () => {
    for (const one of HOUSE_RULES) expect(checkRule(one)).toEqual({ ok: true, value: one });
    for (const type of NOTICE_TYPES) expect(ruleOn(HOUSE_RULES, type, '2020-03-03')?.type).toBe(type);
    for (const one of HOUSE_RULES) expect(HOUSE_RULES.filter(({ key, effectiveFrom, effectiveUntil }) => key === one.key && effectiveFrom <= one.effectiveFrom && (effectiveUntil === null || effectiveUntil >= one.effectiveFrom))).toEqual([one]);
  });

  it('count a notice by the law of its day', () => {
    expect(rule('courtService', '2021-12-31').periods[0]?.length).toBe(60);
    expect(rule('courtService', '2022-01-01').periods[0]?.length).toBe(30);
    expect(rule('liquidation', '2024-06-30').legalBasis).toContain('2018');
    expect(rule('liquidation', '2024-07-01').legalBasis).toContain('2023');
    expect(ruleOn(HOUSE_RULES, 'capitalReduction', '2020-01-01')).toBeNull();
  });

  it('call a period verified exactly where its article was read, and say on which day', () => {
    const periods = HOUSE_RULES.flatMap((one) => one.periods.map((period) => ({ key: one.key, ...period })));
    for (const { isVerified, source } of periods) expect([source, /第[一二三四五六七八九十百]+条.*核对，\d{4}-\d{2}-\d{2}）$/u.test(source)]).toEqual([source, isVerified]);
    expect(periods.filter(({ isVerified }) => !isVerified).map(({ key }) => key)).toEqual(['courtService', 'appointment', 'environment', 'procurement', 'realEstateLoss']);
  });

  it('wait for no objections to a lost title deed since the registry replaces it at once', () => {
    expect(leastObjectionsUntil(rule('realEstateLoss', '2024-05-01'), days({ firstRunOn: '2024-05-14' }), calendar)?.day).toBe('2024-06-04');
    expect(leastObjectionsUntil(rule('realEstateLoss'), days(), calendar)).toBeNull();
  });
});

/** Every kind with a period, published on Tuesday 22 September 2026 before Mid-Autumn (25 to 27) and the seven days of National Day, with 10 October made up. */
describe('periods across a holiday', () => {
  it.each([
    ['liquidation', '2026-11-06'], ['capitalReduction', '2026-11-06'], ['merger', '2026-11-06'], ['courtService', '2026-10-22'], ['missingPerson', '2026-12-22'], ['presumedDeath', '2027-09-22'],
    ['publicSummons', '2026-11-23'], ['appointment', '2026-09-30'], ['planning', '2026-10-22'], ['environment', '2026-10-13'], ['landNotice', '2026-10-13'], ['compensationPlan', '2026-10-22'],
    ['houseExpropriation', '2026-10-22'], ['procurement', '2026-09-30'], ['征收', '2026-10-22'],
  ])('%s: objections until %s at least', (key, until) => {
    expect(leastObjectionsUntil(rule(key), days(), calendar)?.day).toBe(until);
  });

  it.each([['拍卖', '2026-09-29'], ['招标', '2026-10-12'], ['听证', '2026-09-29']])('%s: the day it announces is %s at the earliest', (key, on) => {
    expect(earliestEventOn(rule(key), days(), calendar)?.day).toBe(on);
  });

  it.each([['liquidation', '2026-08-10', '2026-10-09'], ['capitalReduction', '2026-09-01', '2026-10-08'], ['division', '2026-09-04', '2026-10-08']])('%s, resolved on %s: printed by %s at the latest', (key, resolvedOn, by) => {
    expect(latestFirstRun(rule(key), { resolvedOn }, calendar)?.day).toBe(by);
  });

  it.each(['公告', '公示', '通告', '启事', '声明', '遗失声明', '更正', 'congress', 'realEstateLoss'])('%s has none of its own', (key) => {
    const one = rule(key);
    expect([leastObjectionsUntil(one, days(), calendar), earliestEventOn(one, days(), calendar), latestFirstRun(one, days({ resolvedOn: '2026-09-01' }), calendar)]).toEqual([null, null, null]);
  });

  it('count from a later beginning that the notice states, and take its own end where it has one', () => {
    expect(leastObjectionsUntil(rule('appointment'), days({ objectionsFrom: '2026-09-28' }), calendar)?.day).toBe('2026-10-09');
    expect(objectionsEnd(rule('liquidation'), days(), calendar)?.day).toBe('2026-11-06');
    expect(objectionsEnd(rule('公示'), days({ objectionsUntil: '2026-09-29' }), calendar)?.day).toBe('2026-09-29');
    expect(objectionsEnd(null, days(), calendar)).toBeNull();
  });
});

describe('what a notice lacks', () => {
  const complete: NoticeToCheck = {
    ...days({ objectionsFrom: '2026-09-23', objectionsUntil: '2026-09-30' }), title: '任前公示', bodyText: '现公示如下。', issuingBody: '', documentNumber: '', citedBasis: '', contact: '0513-85609771', datedOn: '2026-09-21',
    signatureLines: ['区委组织部', '2026年9月21日'], hasBlank: false, client: { name: '区委组织部', phone: '0513-1', papers: 1 }, runs: 1,
  };
  const codes = (found: Missing[], notes = false): string[] => found.filter(({ isNote }) => isNote === notes).map(({ code }) => code);

  it('is nothing where all is there, beside a period nobody has verified', () => {
    const found = missingOf(complete, rule('appointment'), calendar);
    expect([codes(found), codes(found, true)]).toEqual([[], ['unverified']]);
  });

  it('names a period that is too short, with the least day', () => {
    expect(missingOf({ ...complete, objectionsUntil: '2026-09-29' }, rule('appointment'), calendar)).toContainEqual({ code: 'periodTooShort', isNote: false, params: { until: '2026-09-29', least: '2026-09-30' } });
  });

  it('names each thing once, in one list', () => {
    const bare = { ...complete, title: '', bodyText: '', signatureLines: [], datedOn: null, objectionsUntil: null, contact: '', client: { name: '', phone: '', papers: 0 }, runs: 1 };
    expect(codes(missingOf(bare, rule('environment'), calendar))).toEqual(['title', 'text', 'signature', 'datedOn', 'period', 'contact', 'client', 'papers', 'runs']);
  });

  it('names a sale too soon and a notice too late', () => {
    expect(codes(missingOf({ ...complete, eventOn: '2026-09-28', issuingBody: '拍卖行' }, rule('拍卖'), calendar))).toEqual(['eventTooSoon']);
    expect(codes(missingOf({ ...complete, objectionsUntil: null, resolvedOn: '2026-07-01' }, rule('liquidation'), calendar))).toEqual(['publishedTooLate']);
  });

  it('takes a date under the signature for the date, and a date alone for no signature', () => {
    const only = { ...complete, datedOn: null };
    expect(codes(missingOf(only, rule('公告'), calendar))).toEqual([]);
    expect(codes(missingOf({ ...only, signatureLines: ['二〇二六年九月二十一日'] }, rule('公告'), calendar))).toEqual(['signature']);
  });

  it('does not ask a notice of an old page for papers', () => {
    expect(missingOf({ ...complete, client: null, runs: 0 }, rule('appointment'), calendar)).toEqual([]);
    expect(codes(missingOf({ ...complete, hasBlank: true }, rule('appointment'), calendar))).toEqual(['blanks']);
  });
});

it('closes four days before, earlier where that is a holiday, and otherwise where an issue says so', () => {
  const zone = 'Asia/Shanghai';
  expect(noticeDeadline('2026-11-24', WEEKLY_NOTICE_DEADLINES, zone, calendar)).toBe('2026-11-20T09:00:00.000Z');
  expect(noticeDeadline('2026-10-06', WEEKLY_NOTICE_DEADLINES, zone, calendar)).toBe('2026-09-30T09:00:00.000Z');
  const excepted = { ...WEEKLY_NOTICE_DEADLINES, exceptions: [{ publishedOn: '2026-11-24', dueOn: '2026-11-23', time: '12:00', reason: '增刊' }] };
  expect(noticeDeadline('2026-11-24', excepted, zone, calendar)).toBe('2026-11-23T04:00:00.000Z');
});
