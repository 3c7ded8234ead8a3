import { addDays, type CivilDate } from './civil-date';
import { publicationDaysSoFar, publicationDaysWithin, type Rhythm } from './publication-days';

/** An issue that is here, as far as its day and numbers are known. */
export interface KnownIssue { id: string; publishedOn: CivilDate | null; issueNumber: number | null; totalIssueNumber: number | null }

/** A paper's rule of numbers: counted from 1 in each year, and on from the first issue ever; the two differ by a constant within a year (1220 for 2020). */
export interface NumberedPaper extends Rhythm { cumulativeBase: Readonly<Record<string, number>> }

export interface ProposedNumbers {
  issueNumber: number | null;
  totalIssueNumber: number | null;
  /** The issue they are counted on from, and how many days of publication between it and this one have no issue here. */
  countedFrom: KnownIssue | null;
  missedDays: number;
}

type Dated = KnownIssue & { publishedOn: CivilDate };

export const yearOf = (date: CivilDate): string => date.slice(0, 4);

/** The issues with a day, earliest first. */
const datedOf = (issues: readonly KnownIssue[]): Dated[] =>
  issues.filter((issue): issue is Dated => issue.publishedOn !== null).sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : 0));

/** The last issue up to a day, and the first after it, among those a condition picks. */
export const neighbours = (issues: readonly KnownIssue[], date: CivilDate, picks: (issue: Dated) => boolean = () => true): { before: Dated | null; after: Dated | null } => {
  const dated = datedOf(issues).filter(picks);
  return { before: dated.findLast(({ publishedOn }) => publishedOn <= date) ?? null, after: dated.find(({ publishedOn }) => publishedOn > date) ?? null };
};

/** Cumulative number minus number in the year: as the paper's rule says for the year, else as its issues of that year show; null when neither does. */
export const yearlyConstant = ({ cumulativeBase }: Pick<NumberedPaper, 'cumulativeBase'>, issues: readonly KnownIssue[], year: string): number | null => {
  if (Object.hasOwn(cumulativeBase, year)) return cumulativeBase[year] ?? null;
  const numbered = datedOf(issues).find(({ publishedOn, issueNumber, totalIssueNumber }) => yearOf(publishedOn) === year && issueNumber !== null && totalIssueNumber !== null);
  return numbered ? (numbered.totalIssueNumber ?? 0) - (numbered.issueNumber ?? 0) : null;
};

/** Steps from one issue to a day: one for each day of publication, at least one. */
const stepsTo = (date: CivilDate, from: Dated, paper: NumberedPaper): number => Math.max(1, publicationDaysWithin(from.publishedOn, date, paper) ?? 1);

const numberInYear = (paper: NumberedPaper, issues: readonly KnownIssue[], date: CivilDate): number | null => {
  const { before } = neighbours(issues, date, ({ publishedOn, issueNumber }) => issueNumber !== null && yearOf(publishedOn) === yearOf(date));
  if (before) return (before.issueNumber ?? 0) + stepsTo(date, before, paper);
  const soFar = publicationDaysSoFar(date, paper);
  if (soFar !== null) return Math.max(1, soFar);
  return neighbours(issues, date).before ? 1 : null;
};

const totalNumber = (paper: NumberedPaper, issues: readonly KnownIssue[], date: CivilDate, issueNumber: number | null): number | null => {
  const constant = yearlyConstant(paper, issues, yearOf(date));
  if (constant !== null && issueNumber !== null) return constant + issueNumber;
  const { before } = neighbours(issues, date, ({ totalIssueNumber }) => totalIssueNumber !== null);
  return before ? (before.totalIssueNumber ?? 0) + stepsTo(date, before, paper) : null;
};

/**
 * The numbers an issue of a day would bear: counted on from the last issue before it, one for each day of publication, from 1 again
 * on 1 January; null where nothing here tells. An issue that is not here is counted as one that appeared.
 */
export const proposeNumbers = (paper: NumberedPaper, issues: readonly KnownIssue[], date: CivilDate): ProposedNumbers => {
  const { before } = neighbours(issues, date);
  const issueNumber = numberInYear(paper, issues, date);
  return {
    issueNumber, totalIssueNumber: totalNumber(paper, issues, date, issueNumber), countedFrom: before,
    missedDays: before ? missedDaysBetween(before.publishedOn, date, paper) : 0,
  };
};

/** Days of publication strictly between two days; 0 for a paper without a weekday. */
export const missedDaysBetween = (after: CivilDate, before: CivilDate, rhythm: Rhythm): number => publicationDaysWithin(after, addDays(before, -1), rhythm) ?? 0;
