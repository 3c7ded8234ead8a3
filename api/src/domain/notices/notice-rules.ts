import type { CivilDate } from '../calendar/civil-date';
import { PERIOD_UNITS, type Period } from '../calendar/working-days';
import { NOTICE_TYPES, type NoticeType } from '../copy/notice-types';
import { ok, refuse, type Result } from '../result';

/** What a notice of some kind must say or bring before it is accepted. */
export const NOTICE_FACTS = ['issuingBody', 'documentNumber', 'citedBasis', 'signature', 'datedOn', 'period', 'contact', 'eventOn', 'resolvedOn'] as const;
export type NoticeFact = (typeof NOTICE_FACTS)[number];

/**
 * What a rule's period is for: `publishWithin` so long after the act it tells of, `beforeEvent` at least so long before the sale,
 * hearing or opening of bids, `objections` at least so long for claims and objections from the day it appears.
 */
export const PERIOD_PURPOSES = ['publishWithin', 'beforeEvent', 'objections'] as const;
export type PeriodPurpose = (typeof PERIOD_PURPOSES)[number];

/** One period of a rule, with the place it is read from; `isVerified` says that a person has held it against the text of the law. */
export interface RulePeriod extends Period { purpose: PeriodPurpose; source: string; isVerified: boolean }

/** What holds for one kind of notice from a day on. */
export interface NoticeRule {
  /** The kind, such as `liquidation`; a type alone has a rule under its own name. */
  key: string;
  type: NoticeType;
  name: string;
  legalBasis: string;
  required: readonly NoticeFact[];
  periods: readonly RulePeriod[];
  minRuns: number;
  /** Whether the end of a period that falls on a day off moves to the next working day. */
  lastDayMoves: boolean;
  /** Taken off the public register once its period is over: only where a rule says so. */
  takenDown: boolean;
  effectiveFrom: CivilDate;
  effectiveUntil: CivilDate | null;
}

/** The rule of a kind on a day: the latest that has begun and not ended; for a day before all of them, none. */
export const ruleOn = <Rule extends Pick<NoticeRule, 'key' | 'effectiveFrom' | 'effectiveUntil'>>(rules: readonly Rule[], key: string, day: CivilDate): Rule | null =>
  rules.filter((rule) => rule.key === key && rule.effectiveFrom <= day && (rule.effectiveUntil === null || day <= rule.effectiveUntil))
    .reduce<Rule | null>((latest, rule) => (latest && latest.effectiveFrom >= rule.effectiveFrom ? latest : rule), null);

export const periodFor = ({ periods }: Pick<NoticeRule, 'periods'>, purpose: PeriodPurpose): RulePeriod | null => periods.find((period) => period.purpose === purpose) ?? null;

/** The first field of a rule that cannot hold, or the rule itself. */
export const checkRule = (rule: NoticeRule): Result<NoticeRule, { field: string; problem: 'choice' | 'required' | 'order' | 'repeated' }> => {
  if (!/^[a-zA-Z][a-zA-Z0-9]{1,39}$/u.test(rule.key) && !(NOTICE_TYPES as readonly string[]).includes(rule.key)) return refuse({ field: 'key', problem: 'choice' });
  if (rule.name.trim() === '') return refuse({ field: 'name', problem: 'required' });
  if (rule.effectiveUntil !== null && rule.effectiveUntil < rule.effectiveFrom) return refuse({ field: 'effectiveUntil', problem: 'order' });
  if (new Set(rule.periods.map(({ purpose }) => purpose)).size < rule.periods.length) return refuse({ field: 'periods', problem: 'repeated' });
  const wrong = rule.periods.findIndex(({ length, unit, purpose }) => !Number.isInteger(length) || length < 1 || length > 1_000 || !PERIOD_UNITS.includes(unit) || !PERIOD_PURPOSES.includes(purpose));
  return wrong < 0 ? ok(rule) : refuse({ field: `periods.${wrong}`, problem: 'choice' });
};
