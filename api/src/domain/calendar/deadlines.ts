import type { IssueStatus, PageStatus } from '../workflow/statuses';
import { PAGE_STATUSES } from '../workflow/statuses';
import { addDays, type CivilDate } from './civil-date';
import { instantOf } from './zone';

/** What has to be done by when: 截稿, 上版, 一校 to 三校, 清样, 签付印. */
export const DEADLINE_STAGES = ['copy', 'makeUp', 'proof1', 'proof2', 'proof3', 'clean', 'press'] as const;
export type DeadlineStage = (typeof DEADLINE_STAGES)[number];

/** A line of a paper's timetable: so many days before the issue appears, at a time (HH:MM) of the paper's own clock; for one page, or for all that have none of their own. */
export interface TimetableLine { stage: DeadlineStage; pageNumber: number | null; daysBefore: number; time: string }

/** A deadline of an issue as an instant (ISO 8601). */
export interface Deadline { stage: DeadlineStage; pageNumber: number | null; dueAt: string }

/** The week of a paper that appears on Tuesdays: 软稿 on Friday for the supplement, 要闻 on Sunday evening, the rest on Monday. */
export const WEEKLY_TIMETABLE: readonly TimetableLine[] = [
  { stage: 'copy', pageNumber: null, daysBefore: 2, time: '20:00' },
  { stage: 'copy', pageNumber: 4, daysBefore: 4, time: '18:00' },
  { stage: 'makeUp', pageNumber: null, daysBefore: 1, time: '10:00' },
  { stage: 'proof1', pageNumber: null, daysBefore: 1, time: '14:00' },
  { stage: 'proof2', pageNumber: null, daysBefore: 1, time: '16:00' },
  { stage: 'proof3', pageNumber: null, daysBefore: 1, time: '20:00' },
  { stage: 'clean', pageNumber: null, daysBefore: 1, time: '21:00' },
  { stage: 'press', pageNumber: null, daysBefore: 1, time: '22:00' },
];

/** The first line that says the same stage of the same page (by number or id) again, by its index, or null. */
export const repeatedLine = (lines: readonly { stage: DeadlineStage; page: number | string | null }[]): number | null => {
  const seen = new Set<string>();
  const index = lines.findIndex(({ stage, page }) => seen.size === seen.add(`${stage} ${page}`).size);
  return index < 0 ? null : index;
};

/** The deadlines of an issue that appears on a day, by its paper's timetable and clock; lines of pages it does not have are left out. */
export const deadlinesOf = (timetable: readonly TimetableLine[], publishedOn: CivilDate, zone: string, pageNumbers: readonly number[]): Deadline[] =>
  timetable.filter(({ pageNumber }) => pageNumber === null || pageNumbers.includes(pageNumber))
    .map(({ stage, pageNumber, daysBefore, time }) => ({ stage, pageNumber, dueAt: instantOf(addDays(publishedOn, -daysBefore), time, zone) }));

/** The state a page has to have reached by each deadline. */
const REACHED: Record<DeadlineStage, PageStatus> = { copy: 'madeUp', makeUp: 'madeUp', proof1: 'proof1', proof2: 'proof2', proof3: 'proof3', clean: 'clean', press: 'signed' };

/** Whether a page is past a stage; its copy is in as soon as the issue's copy is closed. */
export const isMet = (stage: DeadlineStage, page: PageStatus, issue: IssueStatus): boolean =>
  PAGE_STATUSES.indexOf(page) >= PAGE_STATUSES.indexOf(REACHED[stage]) || (stage === 'copy' && issue !== 'planned' && issue !== 'open');

export type DeadlineState = 'met' | 'overdue' | 'ahead';

/** How a deadline stands at an instant: met, past and not met, or still ahead. */
export const deadlineState = (isDone: boolean, dueAt: string, now: string): DeadlineState => {
  if (isDone) return 'met';
  return Date.parse(dueAt) <= Date.parse(now) ? 'overdue' : 'ahead';
};

/** A page of an issue to come, as far as copy is still wanted for it. */
export interface ComingPage { pageId: string; name: string; publishedOn: CivilDate | null; dueAt: string; /** Its copy is not in yet (`isMet`). */ waits: boolean }

const nextOf = (pages: readonly ComingPage[]): string | null => {
  const first = pages.map(({ publishedOn }) => publishedOn ?? '9999').sort()[0];
  return pages.filter(({ publishedOn }) => (publishedOn ?? '9999') === first).map(({ dueAt }) => dueAt).sort().at(-1) ?? null;
};

/**
 * By when a story without a time of its own has to be released, of the pages its paper's issues to come have: by the copy
 * deadline of the page it stands on, else of the next page of its section that waits for copy, else of the next issue.
 */
export const copyDue = ({ pageIds, section }: { pageIds: readonly string[]; section: string }, coming: readonly ComingPage[]): string | null => {
  const standsOn = coming.filter(({ pageId }) => pageIds.includes(pageId)).map(({ dueAt }) => dueAt).sort()[0];
  const waiting = coming.filter(({ waits }) => waits);
  return standsOn ?? nextOf(waiting.filter(({ name }) => name !== '' && name === section)) ?? nextOf(waiting);
};
