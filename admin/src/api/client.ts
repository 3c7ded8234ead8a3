import { HttpError } from 'react-admin';
import { rememberedLanguage } from '../i18n/language';
import type { paths } from './schema';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<M extends Method, P extends keyof paths> = NonNullable<paths[P][M]>;

/** Every address of the contract that answers this method. */
export type PathOf<M extends Method> = { [P in keyof paths]: [Operation<M, P>] extends [never] ? never : P }[keyof paths] & string;

type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? { body: B }
  : O extends { requestBody?: { content: { 'application/json': infer B } } } ? { body?: B } : { body?: undefined };
type PathParams<O> = O extends { parameters: { path: infer P } } ? { path: P } : { path?: undefined };
type QueryParams<O> = O extends { parameters: { query?: infer Q } } ? { query?: Q } : { query?: undefined };
type Content<R> = R extends { content: { 'application/json': infer A } } ? A : undefined;
type Responses<O> = O extends { responses: infer R } ? R : never;
type AnswerOf<R> = R extends { 200: infer A } ? Content<A> : R extends { 201: infer A } ? Content<A> : R extends { 202: infer A } ? Content<A> : undefined;

type AskedOf<O> = PathParams<O> & QueryParams<O> & BodyOf<O> & { form?: FormData; signal?: AbortSignal; /** Sent to the end even if the page is closed meanwhile; up to 64 kB. */ keepalive?: boolean };
/** Address by address: taken together, the compiler would pair every address's path with every other's body. */
export type Asked<M extends Method, P extends PathOf<M>> = P extends PathOf<M> ? AskedOf<Operation<M, P>> : never;
export type Answer<M extends Method, P extends PathOf<M>> = AnswerOf<Responses<Operation<M, P>>>;
/** The question may be left out where the contract asks for nothing. */
type Arguments<M extends Method, P extends PathOf<M>> = Record<string, never> extends Asked<M, P> ? [asked?: Asked<M, P>] : [asked: Asked<M, P>];

export interface Reply { json: unknown; headers: Headers }
interface Plain { body?: unknown; form?: FormData; signal?: AbortSignal; keepalive?: boolean; /** The id of this attempt: sent again under it, it is not done twice. */ attempt?: string }

/** One request of the API in the reader's language; a refusal is thrown with what the API said. */
export const send = async (method: Method, address: string, { body, form, signal, keepalive, attempt }: Plain = {}): Promise<Reply> => {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': rememberedLanguage() });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (attempt !== undefined) headers.set('Idempotency-Key', attempt);
  const response = await fetch(address, {
    method: method.toUpperCase(), headers, signal, keepalive, credentials: 'same-origin', body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const json = await jsonOf(response);
  if (!response.ok) throw new HttpError(sentenceOf(json) ?? response.statusText, response.status, json);
  return { json, headers: response.headers };
};

const jsonOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const sentenceOf = (json: unknown): string | undefined =>
  typeof json === 'object' && json !== null && 'message' in json && typeof json.message === 'string' ? json.message : undefined;

const filled = (path: string, values: Record<string, unknown> = {}): string =>
  path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(values[name])));

const queryOf = (values: Record<string, unknown> = {}): string => {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]));
  return query.size ? `?${query}` : '';
};

/** A request by its address in the contract, typed by it: `call('post', '/api/issues/{id}/confirmations', { path: { id }, body })`. */
export const call = async <M extends Method, P extends PathOf<M>>(method: M, path: P, ...given: Arguments<M, P>): Promise<Answer<M, P>> => {
  const [asked = {}] = given as unknown as [(Plain & { path?: Record<string, unknown>; query?: Record<string, unknown> })?];
  const { path: inPath, query, ...rest } = asked;
  const { json } = await send(method, `${filled(path, inPath)}${queryOf(query)}`, rest);
  return json as Answer<M, P>;
};

export type Call = typeof call;
