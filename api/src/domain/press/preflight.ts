import { GAPS, type IssueProblem } from '../calendar/issue-problems';
import { IMPRINT_FIELDS } from '../copy/checks/check-page';
import type { PageFinding } from '../layout/checks';
import type { PageStatus } from '../workflow/statuses';
import type { ColophonGap } from './colophon';

/** What an issue is held against before it is closed (handbook 1.4, 1.5, 9.1). */
export const PREFLIGHT_CHECKS = [
  'pagesMissing', 'pageNumbers', 'pageUnsigned', 'layout', 'noDay', 'noIssueNumber', 'noTotalNumber', 'numbersOdd', 'numbersGap', 'licenceUnknown', 'imprintField',
  'mustRunOut', 'correctionOut', 'correctionElsewhere', 'noticeUnapproved', 'noticeOut', 'colophonMissing', 'colophonIdle',
] as const;
export type PreflightCheck = (typeof PREFLIGHT_CHECKS)[number];

/** Where it is cured. */
export const CURE_PLACES = ['issue', 'page', 'layout', 'publication', 'article', 'notice'] as const;
export type CurePlace = (typeof CURE_PLACES)[number];

/** `block` stops the issue; `confirm` is passed over with a reason, which goes on the record. */
export interface PreflightItem { check: PreflightCheck; severity: 'block' | 'confirm'; params: Readonly<Record<string, string | number>>; cure: { place: CurePlace; id: string } }

const TO_CONFIRM: ReadonlySet<PreflightCheck> = new Set(['numbersGap', 'licenceUnknown', 'imprintField', 'correctionElsewhere', 'noticeOut', 'colophonMissing', 'colophonIdle']);

export interface PreflightPage { id: string; number: number | null; name: string; status: PageStatus; /** What a designer would not sign, blocking findings alone. */ findings: readonly PageFinding[] }
export interface PreflightFacts {
  issue: { id: string; publicationId: string; publishedOn: string | null; issueNumber: number | null; totalIssueNumber: number | null; pageCount: number };
  /** What is odd about its day and numbers and has no person's reason. */
  problems: readonly IssueProblem[];
  licenceKind: string;
  imprint: Readonly<Record<string, string>>;
  pages: readonly PreflightPage[];
  /** Released must-run copy that stands on no page. */
  mustRunOut: readonly { id: string; title: string }[];
  /** 更正 owed to readers, with the page the error stood on and the one the correction stands on now. */
  corrections: readonly { articleId: string; title: string; duePage: number | null; onPage: number | null; isIn: boolean }[];
  /** Those on its pages, those booked for its day, and approved ones without a day that stand on no page. */
  notices: readonly { id: string; title: string; isApproved: boolean; isIn: boolean }[];
  colophon: readonly ColophonGap[];
}

type Rule = (facts: PreflightFacts) => PreflightItem[];

const item = (check: PreflightCheck, place: CurePlace, id: string, params: PreflightItem['params'] = {}): PreflightItem =>
  ({ check, severity: TO_CONFIRM.has(check) ? 'confirm' : 'block', params, cure: { place, id } });

const nameOf = ({ number, name }: PreflightPage): string => [number === null ? '' : String(number), name].filter(Boolean).join(' ');
const SIGNED: readonly PageStatus[] = ['signed', 'sent', 'published'];

const pages: Rule = ({ issue: { id, pageCount }, pages: all }) => {
  const numbers = all.map(({ number }) => number).sort((one, other) => (one ?? 0) - (other ?? 0));
  const isInOrder = numbers.every((number, index) => number === index + 1);
  return [
    ...(all.length < pageCount ? [item('pagesMissing', 'issue', id, { count: pageCount - all.length })] : []),
    ...(all.length > pageCount || !isInOrder ? [item('pageNumbers', 'issue', id, { count: pageCount })] : []),
    ...all.filter(({ status }) => !SIGNED.includes(status)).map((page) => item('pageUnsigned', 'page', page.id, { page: nameOf(page), status: page.status })),
    ...all.flatMap((page) => page.findings.map(({ check, params }) => item('layout', 'layout', page.id, { ...params, page: nameOf(page), check }))),
  ];
};

const numbers: Rule = ({ issue: { id, publishedOn, issueNumber, totalIssueNumber }, problems }) => [
  ...(publishedOn === null ? [item('noDay', 'issue', id)] : []),
  ...(issueNumber === null ? [item('noIssueNumber', 'issue', id)] : []),
  ...(totalIssueNumber === null ? [item('noTotalNumber', 'issue', id)] : []),
  // A gap before it cannot be cured in this issue: it is passed over with a reason.
  ...problems.map(({ problem, params }) => item(GAPS.includes(problem) ? 'numbersGap' : 'numbersOdd', 'issue', id, { ...params, problem })),
];

/** What each kind of licence obliges the paper to print (报纸期刊质量管理规定 annex 2; 内部资料性出版物管理办法 art. 14). */
const imprint: Rule = ({ licenceKind, imprint: filled, issue: { publicationId } }) => {
  const fields = IMPRINT_FIELDS[licenceKind];
  if (!fields) return [item('licenceUnknown', 'publication', publicationId)];
  return fields.filter((names) => !names.some((name) => (filled[name] ?? '').trim() !== '')).map(([field = '']) => item('imprintField', 'publication', publicationId, { field }));
};

const owedCopy: Rule = ({ mustRunOut, corrections, notices }) => [
  ...mustRunOut.map(({ id, title }) => item('mustRunOut', 'article', id, { title })),
  ...corrections.filter(({ isIn }) => !isIn).map(({ articleId, title, duePage }) => item('correctionOut', 'article', articleId, { title, page: duePage ?? '' })),
  ...corrections.filter(({ isIn, duePage, onPage }) => isIn && duePage !== null && onPage !== duePage)
    .map(({ articleId, title, duePage, onPage }) => item('correctionElsewhere', 'article', articleId, { title, page: duePage ?? '', onPage: onPage ?? '' })),
  ...notices.filter(({ isApproved, isIn }) => isIn && !isApproved).map(({ id, title }) => item('noticeUnapproved', 'notice', id, { title })),
  ...notices.filter(({ isIn }) => !isIn).map(({ id, title }) => item('noticeOut', 'notice', id, { title })),
];

const colophon: Rule = ({ colophon: gaps, issue: { id } }) => gaps.map(({ gap, role, name }) => item(gap === 'missing' ? 'colophonMissing' : 'colophonIdle', 'issue', id, { role, name }));

const RULES: readonly Rule[] = [pages, numbers, owedCopy, imprint, colophon];

/** Everything in the way of closing an issue, what stops it first; empty when it may go. */
export const preflightOf = (facts: PreflightFacts): PreflightItem[] => {
  const found = RULES.flatMap((rule) => rule(facts));
  return [...found.filter(({ severity }) => severity === 'block'), ...found.filter(({ severity }) => severity === 'confirm')];
};

/** How many of each severity, as a move of the issue asks. */
export const preflightCount = (items: readonly PreflightItem[]): { blocking: number; toConfirm: number } => {
  const blocking = items.filter(({ severity }) => severity === 'block').length;
  return { blocking, toConfirm: items.length - blocking };
};
