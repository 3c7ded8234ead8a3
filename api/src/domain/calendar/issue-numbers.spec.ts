import fc from 'fast-check';
import { addDays } from './civil-date';
import { type KnownIssue, type NumberedPaper, proposeNumbers } from './issue-numbers';
import { type IssueFacts, issueProblems, type IssueProblemCode } from './issue-problems';
import { nextPublicationDay } from './publication-days';

const GANGZHA: NumberedPaper = { weekday: 2, skippedDays: [], cumulativeBase: { 2020: 1220 } };
const issue = (publishedOn: string | null, issueNumber: number | null, totalIssueNumber: number | null): KnownIssue => ({ id: `${publishedOn} ${issueNumber}`, publishedOn, issueNumber, totalIssueNumber });
/** The four seed pages of 港闸新闻. */
const SEEDS = [issue('2020-02-18', 7, 1227), issue('2020-03-03', 9, 1229), issue('2020-04-14', 15, 1235), issue('2020-05-19', 20, 1240)];
const problemsOf = (facts: IssueFacts, others: readonly KnownIssue[] = SEEDS, paper = GANGZHA): IssueProblemCode[] => issueProblems(paper, others, facts).map(({ problem }) => problem);

describe('the numbers of the next issue', () => {
  it('follow the last: after 7/1227 of 18 February 2020 comes 8/1228 of 25 February', () => {
    expect(proposeNumbers(GANGZHA, SEEDS.slice(0, 1), '2020-02-25')).toEqual({ issueNumber: 8, totalIssueNumber: 1228, countedFrom: SEEDS[0], missedDays: 0 });
  });

  it.each([['2020-03-03', 9, 1229], ['2020-04-14', 15, 1235], ['2020-05-19', 20, 1240]])('count the issues between that are not here: %s is %i of %i', (date, issueNumber, totalIssueNumber) => {
    expect(proposeNumbers(GANGZHA, SEEDS.slice(0, 1), date)).toMatchObject({ issueNumber, totalIssueNumber });
  });

  it('are one less where a rest lies between', () => {
    const rested = { ...GANGZHA, skippedDays: [{ from: '2020-05-05', until: '2020-05-05', reason: '五一' }] };
    expect(proposeNumbers(rested, SEEDS.slice(0, 3), '2020-05-19')).toMatchObject({ issueNumber: 19, totalIssueNumber: 1239 });
  });

  it('begin again with the year while the cumulative number goes on', () => {
    const last = issue('2020-12-29', 52, 1272);
    expect(proposeNumbers(GANGZHA, [last], '2021-01-05')).toMatchObject({ issueNumber: 1, totalIssueNumber: 1273 });
  });

  it('are left open where nothing tells: a paper’s first issue, or one that appears on no fixed day', () => {
    expect(proposeNumbers({ weekday: null, skippedDays: [], cumulativeBase: {} }, [], '2026-11-24')).toMatchObject({ issueNumber: null, totalIssueNumber: null });
    expect(proposeNumbers({ weekday: 2, skippedDays: [], cumulativeBase: {} }, [], '2026-11-24')).toMatchObject({ issueNumber: 47, totalIssueNumber: null });
  });
});

describe('what is odd about an issue', () => {
  const next = { publishedOn: '2020-05-26', issueNumber: 21, totalIssueNumber: 1241 };
  it.each<[string, Partial<IssueFacts>, IssueProblemCode[]]>([
    ['nothing, when it follows the last', {}, []],
    ['a Wednesday', { publishedOn: '2020-05-27' }, ['wrongWeekday', 'missedDays']],
    ['the day of another', { publishedOn: '2020-05-19', issueNumber: 21 }, ['sameDay']],
    ['a number used twice', { issueNumber: 20, totalIssueNumber: null }, ['numberTaken']],
    ['a number out of order', { issueNumber: 18, totalIssueNumber: null }, ['numberOrder']],
    ['a number left out', { issueNumber: 22, totalIssueNumber: 1242 }, ['numberGap']],
    ['a cumulative number used twice', { issueNumber: null, totalIssueNumber: 1240 }, ['totalTaken']],
    ['a cumulative number out of order', { issueNumber: null, totalIssueNumber: 1238 }, ['totalOrder']],
    ['a cumulative number that breaks the year’s constant', { totalIssueNumber: 1245 }, ['yearConstant']],
    ['days of publication without an issue', { publishedOn: '2020-06-09' }, ['missedDays']],
  ])('%s', (_, changes, expected) => expect(problemsOf({ ...next, ...changes })).toEqual(expected));

  it('is a number that did not begin again on 1 January', () => {
    const last = [issue('2020-12-29', 52, 1272)];
    expect(problemsOf({ publishedOn: '2021-01-05', issueNumber: 53, totalIssueNumber: 1273 }, last)).toEqual(['notReset']);
    expect(problemsOf({ publishedOn: '2021-01-05', issueNumber: 1, totalIssueNumber: 1275 }, last)).toEqual(['totalGap']);
    expect(problemsOf({ publishedOn: '2021-01-05', issueNumber: 1, totalIssueNumber: 1273 }, last)).toEqual([]);
  });

  it('is a day on which the paper rests, and a day left out before it', () => {
    const rested = { ...GANGZHA, skippedDays: [{ from: '2020-05-25', until: '2020-05-31', reason: '停刊一期' }] };
    expect(issueProblems(rested, SEEDS, next)).toEqual([{ problem: 'skippedDay', params: { reason: '停刊一期' } }]);
    expect(problemsOf({ publishedOn: '2020-06-02', issueNumber: 21, totalIssueNumber: 1241 }, SEEDS, rested)).toEqual([]);
  });

  it('is nothing about the very first issue, wherever its numbers begin', () => {
    expect(problemsOf({ publishedOn: '2020-05-26', issueNumber: 21, totalIssueNumber: 1241 }, [])).toEqual([]);
  });
});

const rest = fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 20 })).map(([start, days]) => ({ from: addDays('2020-01-01', start), until: addDays('2020-01-01', start + days), reason: '春节' }));
const paperOf = fc.record({ weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7), skippedDays: fc.array(rest, { maxLength: 3 }), base: fc.nat({ max: 5000 }) })
  .map(({ weekday, skippedDays, base }) => ({ paper: { weekday, skippedDays, cumulativeBase: {} } as NumberedPaper, base }));

/** Issues set up one after the other as they are proposed, over more than two years. */
const runOf = (paper: NumberedPaper, base: number): { issues: KnownIssue[]; problems: IssueProblemCode[] } => {
  const issues: KnownIssue[] = [];
  const problems: IssueProblemCode[] = [];
  for (let date = nextPublicationDay('2019-12-31', paper); date !== null && date < '2022-02-01'; date = nextPublicationDay(date, paper)) {
    const proposed = proposeNumbers(paper, issues, date);
    const facts = { publishedOn: date, issueNumber: proposed.issueNumber, totalIssueNumber: issues.length ? proposed.totalIssueNumber : base + (proposed.issueNumber ?? 0) };
    problems.push(...problemsOf(facts, issues, paper));
    issues.push({ id: date, ...facts });
  }
  return { issues, problems };
};

describe('a run of issues set up as proposed', () => {
  it('never has a problem, counts on by one, from 1 in each year, with one constant a year', () => {
    fc.assert(fc.property(paperOf, ({ paper, base }) => {
      const { issues, problems } = runOf(paper, base);
      expect(problems).toEqual([]);
      issues.slice(1).forEach((one, index) => {
        const last = issues[index];
        expect(one.totalIssueNumber).toBe((last?.totalIssueNumber ?? 0) + 1);
        const isNewYear = one.publishedOn?.slice(0, 4) !== last?.publishedOn?.slice(0, 4);
        expect(one.issueNumber).toBe(isNewYear ? 1 : (last?.issueNumber ?? 0) + 1);
      });
      const constants = new Set(issues.filter(({ publishedOn }) => publishedOn?.startsWith('2021')).map(({ issueNumber, totalIssueNumber }) => (totalIssueNumber ?? 0) - (issueNumber ?? 0)));
      expect(constants.size).toBe(1);
    }), { numRuns: 40 });
  });

  it('shows any number or day that someone repeats, and any they skip', () => {
    fc.assert(fc.property(paperOf, fc.nat(), ({ paper, base }, pick) => {
      const { issues } = runOf(paper, base);
      const at = 1 + (pick % (issues.length - 2));
      const one = issues[at] as KnownIssue;
      const others = issues.filter((other) => other !== one);
      expect(problemsOf(one, others, paper)).toEqual([]);
      expect(problemsOf({ ...one, publishedOn: others[0]?.publishedOn ?? null }, others, paper)).toContain('sameDay');
      expect(problemsOf({ ...one, issueNumber: null, totalIssueNumber: others.at(-1)?.totalIssueNumber ?? 0 }, others, paper)).toContain('totalTaken');
      const beyond = { publishedOn: one.publishedOn, issueNumber: (one.issueNumber ?? 0) + 400, totalIssueNumber: null };
      expect(problemsOf(beyond, issues.slice(0, at), paper)).toEqual([expect.stringMatching(/numberGap|notReset/u)]);
    }), { numRuns: 40 });
  });
});
