import { type Body, bodyText, EMPTY_BODY } from '@domain/copy/body';
import { HEADLINE_PARTS, type Words } from '@domain/copy/redline/words';
import type { components } from '../../api/schema';
import { sameValue } from '../../api/sameValue';
import { bylineToSave, type WrittenByline } from '../../shared/copy/bylines';

type Update = components['schemas']['UpdateArticleDto'];

/** Everything a person can write of a story. */
const WRITTEN = [
  'kicker', 'headline', 'deck', 'body', 'bylines', 'slug', 'section', 'genre', 'targetLength', 'source', 'dateline', 'mustRun', 'noCut', 'level', 'instructions', 'needsClearance', 'clearedBy',
  'clearanceFrom', 'clearanceOpinion', 'clearedAt', 'embargoUntil', 'dueAt', 'continuedFromPage', 'continuedToPage',
] as const satisfies (keyof Update)[];
export type Field = (typeof WRITTEN)[number];
export type Fields = Partial<Record<Field, unknown>>;
/** A field the API takes and nobody saves would lose words: then this does not compile. */
type Forgotten = Exclude<keyof Update, Field | 'version' | 'bodyText' | 'saving'>;
const NOTHING_FORGOTTEN: [Forgotten] extends [never] ? true : never = true;

export const WORDS = [...HEADLINE_PARTS, 'body'] as const;
export const isWords = (field: Field): boolean => (WORDS as readonly Field[]).includes(field);

/** What was written, out of a record or a form. */
export const fieldsOf = (record: object): Fields =>
  Object.fromEntries(WRITTEN.filter((field) => NOTHING_FORGOTTEN && field in record).map((field) => [field, (record as Fields)[field]]));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const bodyOf = ({ body }: Fields): Body => (body as Body | null | undefined) ?? EMPTY_BODY;
export const wordsOf = (fields: Fields): Words => ({ kicker: textOf(fields.kicker), headline: textOf(fields.headline), deck: textOf(fields.deck), body: bodyOf(fields) });

/** Credits somebody has named; a row just added is none yet. */
const creditsOf = (value: unknown): WrittenByline[] => ((value ?? []) as WrittenByline[]).map(bylineToSave).filter(({ name }) => name.trim() !== '');

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '' || value === false;

/** Whether two values of a field say the same: a form gives nothing back as null, '' or not at all. */
export const sameField = (field: Field, one: unknown, other: unknown): boolean => {
  if (field === 'bylines') return sameValue(creditsOf(one), creditsOf(other));
  if (field === 'body') return sameValue(one ?? EMPTY_BODY, other ?? EMPTY_BODY);
  return (isNothing(one) && isNothing(other)) || sameValue(one, other);
};

/** The fields in which one differs from the other; a field the later has not is not written. */
export const changedFields = (before: Fields, after: Fields): Field[] => WRITTEN.filter((field) => field in after && !sameField(field, before[field], after[field]));

const TEXTS: ReadonlySet<Field> = new Set<Field>(['kicker', 'headline', 'deck', 'slug', 'section', 'genre', 'source', 'dateline', 'instructions', 'clearedBy', 'clearanceFrom', 'clearanceOpinion', 'level']);

const asSent = (field: Field, value: unknown): unknown => {
  if (field === 'bylines') return creditsOf(value);
  if (field === 'body') return value ?? EMPTY_BODY;
  if (field === 'mustRun' || field === 'noCut' || field === 'needsClearance') return value === true;
  return TEXTS.has(field) ? textOf(value) : isNothing(value) ? null : value;
};

/** What to send of what was written since: all of it but a headline that is not there yet, without which there is no story. */
export const toSend = (before: Fields, after: Fields): Fields =>
  Object.fromEntries(changedFields(before, after).filter((field) => field !== 'headline' || textOf(after.headline).trim() !== '').map((field) => [field, asSent(field, after[field])]));

const trimmed = (field: Field, value: unknown): unknown => (TEXTS.has(field) ? textOf(value).trim() : value);

/** Whether a story holds exactly what was sent: the server trims lines, and says nothing else in other words. */
export const holds = (story: Fields, sent: Fields): boolean => changedFields(
  Object.fromEntries(Object.entries(story).map(([field, value]) => [field, trimmed(field as Field, value)])),
  Object.fromEntries(Object.entries(sent).map(([field, value]) => [field, trimmed(field as Field, value)])),
).filter((field) => field !== 'headline' || textOf(sent.headline).trim() !== '').length === 0;

/** Whether there is anything anybody could miss. */
export const hasWords = (fields: Fields): boolean => HEADLINE_PARTS.some((part) => textOf(fields[part]).trim() !== '') || bodyText(bodyOf(fields)).trim() !== '' || creditsOf(fields.bylines).length > 0;

const inWords = (value: unknown): string => (Array.isArray(value) ? (value as WrittenByline[]).map(({ label, name }) => [label, name].filter(Boolean).join(' ')).join('、') : String(value));

/** What was written beside the words, as lines of a note: a revision holds headline and body only. */
export const beside = (before: Fields, after: Fields, labelOf: (field: Field) => string): string =>
  changedFields(before, after).filter((field) => !isWords(field) && !isNothing(asSent(field, after[field]))).map((field) => `${labelOf(field)}：${inWords(asSent(field, after[field]))}`).join('\n');
