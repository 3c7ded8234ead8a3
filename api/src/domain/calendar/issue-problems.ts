import type { CivilDate } from './civil-date';
import { type KnownIssue, missedDaysBetween, neighbours, type NumberedPaper, yearlyConstant, yearOf } from './issue-numbers';
import { isItsWeekday, publicationDaysSoFar, restOn } from './publication-days';

/** What may be odd about the day and the numbers of an issue. Each may be right all the same: then a person says why. */
export const ISSUE_PROBLEMS = [
  'wrongWeekday', 'skippedDay', 'sameDay', 'missedDays', 'numberTaken', 'numberOrder', 'numberGap', 'notReset', 'totalTaken', 'totalOrder', 'totalGap', 'yearConstant',
] as const;
export type IssueProblemCode = (typeof ISSUE_PROBLEMS)[number];

/** A problem, with what its sentence needs. */
export interface IssueProblem { problem: IssueProblemCode; params: Record<string, string | number> }

/** A person's word that an oddity is as it should be; kept with the issue and on the record. */
export interface IssueException extends IssueProblem { reason: string; byId: string | null; byName: string; at: string }

export interface IssueFacts { publishedOn: CivilDate | null; issueNumber: number | null; totalIssueNumber: number | null }

const found = (problem: IssueProblemCode, params: IssueProblem['params'] = {}): IssueProblem => ({ problem, params });

const ofTheDay = (paper: NumberedPaper, others: readonly KnownIssue[], date: CivilDate): IssueProblem[] => {
  const rest = restOn(date, paper);
  return [
    ...(isItsWeekday(date, paper) ? [] : [found('wrongWeekday', { weekday: paper.weekday ?? 0 })]),
    ...(rest ? [found('skippedDay', { reason: rest.reason })] : []),
    ...(others.some(({ publishedOn }) => publishedOn === date) ? [found('sameDay')] : []),
  ];
};

/** The number within the year: once only, in the order of the days, from 1, with none left out. */
const ofTheNumber = (paper: NumberedPaper, others: readonly KnownIssue[], date: CivilDate, number: number): IssueProblem[] => {
  const ofYear = others.filter(({ publishedOn, issueNumber }) => publishedOn !== null && yearOf(publishedOn) === yearOf(date) && issueNumber !== null);
  const twin = ofYear.find(({ issueNumber }) => issueNumber === number);
  if (twin) return [found('numberTaken', { publishedOn: twin.publishedOn ?? '' })];
  const { before, after } = neighbours(ofYear, date);
  const [least, most] = [before?.issueNumber ?? 0, after?.issueNumber ?? Infinity];
  if (number < least || number > most) return [found('numberOrder', { before: before?.issueNumber ?? 0, after: after?.issueNumber ?? 0 })];
  if (!before && !neighbours(others, date).before) return [];
  const soFar = publicationDaysSoFar(date, paper);
  if (!before && soFar !== null && number > Math.max(1, soFar)) return [found('notReset', { most: Math.max(1, soFar) })];
  return number - least > 1 ? [found('numberGap', { from: least + 1, until: number - 1 })] : [];
};

/** The number since the first issue ever: once only, in the order of the days, with none left out. */
const ofTheTotal = (paper: NumberedPaper, others: readonly KnownIssue[], { issueNumber }: IssueFacts, date: CivilDate, total: number): IssueProblem[] => {
  const numbered = others.filter(({ totalIssueNumber }) => totalIssueNumber !== null);
  const twin = numbered.find(({ totalIssueNumber }) => totalIssueNumber === total);
  if (twin) return [found('totalTaken', { publishedOn: twin.publishedOn ?? '' })];
  const { before, after } = neighbours(numbered, date);
  const [least, most] = [before?.totalIssueNumber ?? -Infinity, after?.totalIssueNumber ?? Infinity];
  if (total < least || total > most) return [found('totalOrder', { before: before?.totalIssueNumber ?? 0, after: after?.totalIssueNumber ?? 0 })];
  const constant = yearlyConstant(paper, others, yearOf(date));
  if (constant !== null && issueNumber !== null) return total - issueNumber === constant ? [] : [found('yearConstant', { constant, total: constant + issueNumber })];
  return before && total - least > 1 ? [found('totalGap', { from: least + 1, until: total - 1 })] : [];
};

/** Days of publication without an issue just before this one, unless the numbers say that those issues exist. */
const ofTheDaysBetween = (paper: NumberedPaper, others: readonly KnownIssue[], date: CivilDate, isCountedOn: boolean): IssueProblem[] => {
  const { before } = neighbours(others, date);
  const days = before && isCountedOn ? missedDaysBetween(before.publishedOn, date, paper) : 0;
  return days > 0 ? [found('missedDays', { days, after: before?.publishedOn ?? '' })] : [];
};

/**
 * What is odd about an issue's day and numbers beside the other issues of its paper (itself not among them): not the paper's weekday,
 * a skipped day, two on one day, a number used twice, out of order or left out, not begun again with the year, or a cumulative number
 * that breaks the year's constant. Empty when all is as the last issue leads one to expect.
 */
export const issueProblems = (paper: NumberedPaper, others: readonly KnownIssue[], facts: IssueFacts): IssueProblem[] => {
  const { publishedOn: date, issueNumber, totalIssueNumber } = facts;
  if (date === null) return [];
  const numbers = issueNumber === null ? [] : ofTheNumber(paper, others, date, issueNumber);
  const totals = totalIssueNumber === null ? [] : ofTheTotal(paper, others, facts, date, totalIssueNumber);
  const isCountedOn = ![...numbers, ...totals].some(({ problem }) => problem === 'numberGap' || problem === 'totalGap');
  return [...ofTheDay(paper, others, date), ...ofTheDaysBetween(paper, others, date, isCountedOn), ...numbers, ...totals];
};

/** Problems that say only that issues are missing here, as they always are in an archive. */
export const GAPS: readonly IssueProblemCode[] = ['missedDays', 'numberGap', 'totalGap'];
