import { beside, type Field, type Fields, fieldsOf, wordsOf } from './fields';
import type { AsideAnswer, Desk, SaveAnswer, Story } from './ports';

/** What the server answered; null when nothing did. */
export type Reply = { status: number; json: unknown } | null;
/** Asks the newsroom to save a story, or to keep words beside it. */
export type Request = (deed: 'save' | 'aside', id: string, body: object) => Promise<Reply>;

interface Refusal { code?: string; message?: string; errors?: Record<string, unknown>; current?: Answered }
interface Answered { id: string; version: number; lock: { holderId: string; holderName: string } | null }

export const storyOf = (record: Answered): Story => ({ id: record.id, version: record.version, fields: fieldsOf(record) });

const sentences = (errors: Record<string, unknown> = {}): Partial<Record<string, string>> =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field !== 'root').map(([field, said]) => [field.split('.')[0], typeof said === 'string' ? said : '']));

/** No answer, or none of the newsroom's own: to be tried again. */
const isAway = (reply: Reply): reply is null => reply === null || reply.status >= 500 || reply.status === 429 || reply.status === 408;

const saved = (reply: Reply): SaveAnswer => {
  if (isAway(reply)) return { kind: 'unreachable' };
  const { status, json } = reply;
  if (status < 300) return { kind: 'saved', story: storyOf(json as Answered) };
  const { code = '', message = '', errors, current } = (json ?? {}) as Refusal;
  if (status === 401) return { kind: 'signedOut' };
  if (status === 409 && current) return code === 'article.locked' ? { kind: 'closed', by: current.lock?.holderName ?? '', why: '' } : { kind: 'stale', story: storyOf(current) };
  if (status === 403 || status === 404) return { kind: 'closed', by: '', why: message };
  return { kind: 'refused', message, fields: sentences(errors) };
};

const kept = (reply: Reply): AsideAnswer => {
  if (isAway(reply)) return { kind: 'unreachable' };
  if (reply.status < 300) return { kind: 'kept', number: (reply.json as { number: number }).number };
  return reply.status === 401 ? { kind: 'signedOut' } : { kind: 'refused', message: (reply.json as Refusal | undefined)?.message ?? '' };
};

const MOST_OF_A_LINE = 200;
const MOST_OF_A_NOTE = 4000;

/** The newsroom's API as a writer's desk. */
export const deskOf = (request: Request, labelOf: (field: Field) => string): Desk => ({
  save: async (id, fields, version, kind) => saved(await request('save', id, { ...fields, version, saving: kind })),
  keepAside: async (id, base, fields) => {
    const { body, ...headline } = wordsOf(fields);
    // A line too long for its field stands whole in the note: nothing is cut off.
    const tooLong = Object.entries(headline).filter(([, line]) => line.trim().length > MOST_OF_A_LINE);
    const note = [beside(base, fields, labelOf), ...tooLong.map(([field, line]) => `${labelOf(field as Field)}：${line}`)].filter(Boolean).join('\n').slice(0, MOST_OF_A_NOTE);
    const lines = Object.fromEntries(Object.entries(headline).map(([field, line]) => [field, line.trim().slice(0, MOST_OF_A_LINE)]));
    return kept(await request('aside', id, { ...lines, body, note } satisfies Fields & { note: string }));
  },
});
