import { bodyText, type Body } from '@domain/copy/body';
import { sameValue } from '../api/sameValue';

export type Version = Record<string, unknown>;

/** Set by the API, not by a person: never a matter of dispute. */
const NOT_WRITTEN = new Set(['id', 'version', 'createdAt', 'updatedAt', 'actions', 'bodyText', 'characterCount', 'revision', 'provenance', 'items', 'itemCount', 'pages', 'bylineCount', 'issueCount', 'openFindings']);

/** One field of which two people hold different words. */
export interface Disputed { field: string; theirs: unknown; mine: unknown; /** They changed it too since my form opened. */ both: boolean }

/** The fields I changed that now stand differently, given what I saw, what I typed and what is there. */
export const disputedFields = (seen: Version, mine: Version, theirs: Version): Disputed[] =>
  Object.keys(mine)
    .filter((field) => !NOT_WRITTEN.has(field) && mine[field] !== undefined && !sameValue(mine[field], seen[field]) && !sameValue(mine[field], theirs[field]))
    .map((field) => ({ field, theirs: theirs[field], mine: mine[field], both: !sameValue(seen[field], theirs[field]) }));

/** The newest record with my words in the fields where I chose them. */
export const settled = (theirs: Version, disputed: readonly Disputed[], keepMine: ReadonlySet<string>): Version => ({
  ...theirs, ...Object.fromEntries(disputed.filter(({ field }) => keepMine.has(field)).map(({ field, mine }) => [field, mine])),
});

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && (value as Partial<Body>).type === 'doc';

/** A value as plain words one can read, compare and copy. */
export const inWords = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (isBody(value)) return bodyText(value);
  if (Array.isArray(value)) return value.map(inWords).join('\n');
  if (typeof value !== 'object') return String(value);
  const named = value as { name?: unknown; label?: unknown };
  if (typeof named.name === 'string') return [named.label, named.name].filter(Boolean).join(' ');
  return Object.entries(value).map(([key, one]) => `${key}: ${inWords(one)}`).join('\n');
};
