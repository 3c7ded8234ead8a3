import { useTranslate, useTranslateLabel } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { dayInWords } from '../i18n/days';
import type { AuditEntry } from './types';

type Changes = Record<string, [unknown, unknown]>;

/** The list of each noun an act can concern. */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  article: 'articles', commission: 'commissions', template: 'templates', comment: 'articles', photo: 'photos', notice: 'notices', issue: 'issues', page: 'pages', proof: 'proofs', mark: 'proofs', publication: 'publications', contributor: 'contributors', contribution: 'contributions', user: 'users',
};

/** Where the words for the states of a noun lie, for those whose states are no chips. */
const STATES: Readonly<Record<string, string>> = { commission: 'commissions.states', checkRule: 'checks.statuses', photoRequest: 'photoRequests.status' };

const MOST_WORDS = 60;
/** The desk where a password is asked for again (api/src/press/signing.service.ts). */
const SIGNING = 'press';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A value of a payload as a few words. */
const inBrief = (value: unknown, nothing: string): string => {
  if (value === null || value === undefined || value === '') return nothing;
  if (Array.isArray(value)) return value.map((one) => inBrief(one, nothing)).join('、');
  const words = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
};

/** An act of the record as a sentence, and the fields it changed, each before and after. */
export const useActInWords = (): (entry: AuditEntry) => { sentence: string; changes: string[] } => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const [language] = useLanguage();
  return ({ action, subjectKind, payload }) => {
    const nothing = translate('archive.audit.nothing');
    const { changes, fact, ...noted } = payload as { changes?: Changes; fact?: string } & Record<string, unknown>;
    const say = (value: unknown): string => (typeof value === 'string' && DAY.test(value) ? dayInWords(value, language) : inBrief(value, nothing));
    const moves = action === `${subjectKind}.moved`;
    const inState = (value: unknown): string => translate(`${STATES[subjectKind] ?? `status.${subjectKind}`}.${String(value)}`, { _: say(value) });
    const words = Object.fromEntries(Object.entries(noted).map(([name, value]) => [name, moves && (name === 'from' || name === 'to') ? inState(value) : say(value)]));
    const resource = RESOURCE_OF[subjectKind];
    const label = (field: string): string => String(labelOf({ source: field, resource }));
    // A password that is asked for again is counted where it was asked, not at an address.
    const sentence = subjectKind === 'login' && noted.address === SIGNING ? translate('archive.audit.acts.login.refusedAtSigning') : translate(`archive.audit.acts.${action}`, { _: action, ...words, ...(fact && { fact: translate(`archive.facts.${fact}`, { _: fact }) }) });
    const { reason } = noted;
    const untold = typeof reason === 'string' && reason !== '' && !sentence.includes(words.reason);
    return {
      sentence,
      changes: [
        ...Object.entries(changes ?? {}).map(([field, [before, after]]) => translate('archive.audit.change', { field: label(field), before: say(before), after: say(after) })),
        ...(untold ? [translate('archive.audit.reason', { reason })] : []),
      ],
    };
  };
};
