import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/working-days';
import { isDateLine } from '../ocr/printed-facts';
import { NOTICE_FACTS, type NoticeFact, type NoticeRule } from './notice-rules';
import { earliestEventOn, latestFirstRun, leastObjectionsUntil, type NoticeDays } from './periods';

/** A notice as far as it is asked what it lacks. `client` is null for what is only read from an old page. */
export interface NoticeToCheck extends NoticeDays {
  title: string;
  bodyText: string;
  issuingBody: string;
  documentNumber: string;
  citedBasis: string;
  contact: string;
  datedOn: CivilDate | null;
  signatureLines: readonly string[];
  /** Whether a marked place in its printed words is still to be filled in. */
  hasBlank: boolean;
  client: { name: string; phone: string; papers: number } | null;
  runs: number;
}

/** What is missing or does not fit, as a code for the reader's language; `note` ones are to be known and stop nothing. */
export const MISSING_CODES = ['rule', 'title', 'text', 'blanks', ...NOTICE_FACTS, 'client', 'papers', 'runs', 'periodTooShort', 'eventTooSoon', 'publishedTooLate', 'unverified', 'calendarUnknown'] as const;
export type MissingCode = (typeof MISSING_CODES)[number];
export interface Missing { code: MissingCode; isNote: boolean; params: Readonly<Record<string, string | number>> }

const lacking = (code: MissingCode, params: Missing['params'] = {}): Missing => ({ code, isNote: false, params });
const noted = (code: MissingCode, params: Missing['params'] = {}): Missing => ({ code, isNote: true, params });

const HAS: Record<NoticeFact, (notice: NoticeToCheck) => boolean> = {
  issuingBody: ({ issuingBody, signatureLines }) => issuingBody !== '' || signatureLines.some((line) => !isDateLine(line)),
  documentNumber: ({ documentNumber }) => documentNumber !== '',
  citedBasis: ({ citedBasis }) => citedBasis !== '',
  signature: ({ signatureLines }) => signatureLines.some((line) => line.trim() !== '' && !isDateLine(line)),
  datedOn: ({ datedOn, signatureLines }) => datedOn !== null || signatureLines.some(isDateLine),
  period: ({ objectionsFrom, objectionsUntil }) => objectionsFrom !== null && objectionsUntil !== null,
  contact: ({ contact }) => contact !== '',
  eventOn: ({ eventOn }) => eventOn !== null,
  resolvedOn: ({ resolvedOn }) => resolvedOn !== null,
};

const periodsOf = (notice: NoticeToCheck, rule: NoticeRule, calendar: WorkCalendar): Missing[] => {
  const [least, event, run] = [leastObjectionsUntil(rule, notice, calendar), earliestEventOn(rule, notice, calendar), latestFirstRun(rule, notice, calendar)];
  const found: Missing[] = [];
  if (least && notice.objectionsUntil !== null && notice.objectionsUntil < least.day) found.push(lacking('periodTooShort', { until: notice.objectionsUntil, least: least.day }));
  if (event && notice.eventOn !== null && notice.eventOn < event.day) found.push(lacking('eventTooSoon', { on: notice.eventOn, least: event.day }));
  if (run && notice.firstRunOn !== null && notice.firstRunOn > run.day) found.push(lacking('publishedTooLate', { on: notice.firstRunOn, latest: run.day }));
  if ([least, event, run].some((counted) => counted && !counted.isCertain)) found.push(noted('calendarUnknown'));
  return found;
};

/**
 * What a notice lacks of what its rule asks, in one list: facts, papers, runs, periods too short. What the newsroom should know though it
 * stops nothing (a period nobody has verified, holidays not yet published) comes last, as notes.
 */
export const missingOf = (notice: NoticeToCheck, rule: NoticeRule | null, calendar: WorkCalendar): Missing[] => {
  const found: Missing[] = [];
  if (notice.title.trim() === '') found.push(lacking('title'));
  if (notice.bodyText.trim() === '') found.push(lacking('text'));
  if (notice.hasBlank) found.push(lacking('blanks'));
  if (!rule) found.push(lacking('rule'));
  found.push(...(rule?.required ?? []).filter((fact) => !HAS[fact](notice)).map((fact) => lacking(fact)));
  if (notice.client && (notice.client.name === '' || notice.client.phone === '')) found.push(lacking('client'));
  if (notice.client?.papers === 0) found.push(lacking('papers'));
  if (rule && notice.client && notice.runs < rule.minRuns) found.push(lacking('runs', { runs: notice.runs, least: rule.minRuns }));
  if (rule) found.push(...periodsOf(notice, rule, calendar));
  if (rule && notice.client && rule.periods.some(({ isVerified }) => !isVerified)) found.push(noted('unverified', { name: rule.name }));
  return found;
};
