import type { Body } from '../copy/body';

/** What is printed of a notice: after acceptance none of it changes without its client's recorded consent (不得删改). */
export interface NoticeWords { title: string; documentNumber: string; body: Body; signatureLines: readonly string[] }
export const PRINTED_FIELDS = ['title', 'documentNumber', 'body', 'signatureLines'] as const satisfies readonly (keyof NoticeWords)[];

export const wordsOf = ({ title, documentNumber, body, signatureLines }: NoticeWords): NoticeWords => ({ title, documentNumber, body, signatureLines });

const keyed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keyed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, keyed(part)]));
};

/** Whether two wordings would be printed alike, whatever the order of their keys: stored JSON comes back in its own. */
export const sameWords = (one: NoticeWords, other: NoticeWords): boolean => JSON.stringify(keyed(wordsOf(one))) === JSON.stringify(keyed(wordsOf(other)));

/** How a client's consent reached the newsroom. */
export const CONSENT_WAYS = ['inPerson', 'letter', 'email', 'phone', 'message'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];
/** Consent to the proof of the notice, and to a change of it. */
export const CONSENT_KINDS = ['proof', 'change'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
