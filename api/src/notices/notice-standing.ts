import { type CivilDate } from '../domain/calendar/civil-date';
import type { WorkCalendar } from '../domain/calendar/working-days';
import { type Missing, missingOf } from '../domain/notices/missing';
import { type NoticeRule, ruleOn } from '../domain/notices/notice-rules';
import type { RunFacts } from '../domain/notices/notice-runs';
import { objectionsEnd } from '../domain/notices/periods';
import type { Actor } from '../domain/people/roles';
import { noticeActions, type NoticeAction, type NoticeStanding } from '../domain/workflow/notice-workflow';

/** A row as the view reads it, before it is judged. */
export interface ReadNotice extends NoticeStanding {
  ruleKey: string; title: string; issuingBody: string; documentNumber: string; datedOn: string | null; objectionsFrom: string | null; objectionsUntil: string | null; eventOn: string | null;
  firstRunOn: string | null; runs: RunFacts[]; createdAt: string; placements?: { publishedOn: string | null }[];
  asked: { citedBasis: string; contact: string; signatureLines: string[]; hasText: boolean; hasBlank: boolean; resolvedOn: string | null; client: { name: string; phone: string; papers: number } | null };
}

/** What follows from the rules for a notice: the rule itself, what is missing, when objections end, and what this reader may do. */
export interface Judged { ruleName: string; missing: Missing[]; objectionsEndOn: string | null; isEndCertain: boolean; actions: NoticeAction[] }

interface Knowledge { rules: readonly NoticeRule[]; calendar: WorkCalendar; today: CivilDate }

/** The rule of a notice is that of the day it first appears, or of today while no day is chosen. */
export const judged = <Row extends ReadNotice>(actor: Actor, { asked, ...notice }: Row, { rules, calendar, today }: Knowledge): Omit<Row, 'asked'> & Judged => {
  const firstRunOn = notice.firstRunOn ?? notice.placements?.find(({ publishedOn }) => publishedOn)?.publishedOn ?? null;
  const rule = ruleOn(rules, notice.ruleKey, firstRunOn ?? today);
  const days = { firstRunOn, objectionsFrom: notice.objectionsFrom, objectionsUntil: notice.objectionsUntil, eventOn: notice.eventOn, resolvedOn: asked.resolvedOn };
  const end = objectionsEnd(rule, days, calendar);
  const missing = missingOf({ ...notice, ...asked, ...days, bodyText: asked.hasText ? '有' : '', client: notice.origin === 'imported' ? null : asked.client ?? { name: '', phone: '', papers: 0 }, runs: notice.runs.filter(({ status }) => status === 'planned' || status === 'published').length }, rule, calendar);
  return { ...notice, ruleName: rule?.name ?? '', missing, objectionsEndOn: end?.day ?? null, isEndCertain: end?.isCertain ?? true, actions: noticeActions(actor, notice) };
};

