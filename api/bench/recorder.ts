import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { Client } from 'pg';

/** A statement as it was put to the database, how many rows it brought, and the id of the first. */
export interface Recorded { text: string; name?: string; values: unknown[]; rows?: number; produced?: string }

/** What a newsroom tells of one request: which it was, and what it asked the database for it. */
export interface Heard { asked: string; statements: Recorded[] }
interface Message { request: { method: string; url: string; originalUrl?: string } }

/**
 * Loaded into a newsroom before anything else: hands every request's statements to the process that started it, in the
 * order they were put. What the newsroom does on its own (indexing, jobs) belongs to no request and is left out.
 */
const requests = new AsyncLocalStorage<Recorded[]>();

const traces = new WeakMap<object, Recorded[]>();

subscribe('http.server.request.start', (message) => {
  const statements: Recorded[] = [];
  traces.set((message as Message).request, statements);
  requests.enterWith(statements);
});
subscribe('http.server.response.finish', (message) => {
  const { request } = message as Message;
  process.send?.({ asked: `${request.method} ${request.originalUrl ?? request.url}`, statements: traces.get(request) ?? [] } satisfies Heard);
});

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;
const prototype = Client.prototype as unknown as { query: Query };
const { query } = prototype;

prototype.query = function recorded(this: Client, config, values, callback) {
  const given = typeof config === 'string' ? { text: config } : (config as { text: string; name?: string; values?: unknown[] });
  const entry: Recorded = { text: given.text, name: given.name, values: (Array.isArray(values) ? values : given.values) ?? [] };
  requests.getStore()?.push(entry);
  const note = (result: { rows?: { id?: string }[] } | undefined): void => {
    entry.rows = result?.rows?.length;
    entry.produced = result?.rows?.[0]?.id;
  };
  const last = typeof callback === 'function' ? callback : typeof values === 'function' ? values : undefined;
  if (!last) return (query.call(this, config, values) as Promise<{ rows?: { id?: string }[] }>).then((result) => (note(result), result));
  const wrapped = (error: unknown, result: { rows?: { id?: string }[] }): void => {
    note(result);
    (last as (error: unknown, result: unknown) => void)(error, result);
  };
  return typeof callback === 'function' ? query.call(this, config, values, wrapped) : query.call(this, config, wrapped);
};
