import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { type Call, call, send } from './client';
import { sameValue } from './sameValue';

/** react-admin's verbs, and every other act of the API by its address (`call`). */
export interface NewsroomProvider extends DataProvider {
  call: Call;
}

/** What a form may say beside the record it creates. */
export interface Attempt { attempt?: string }

/** How many records the API fetches by id at a time. */
const MANY = 200;

const addressOf = (resource: string, id?: Identifier): string => `/api/${resource}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;

interface Listed { rows: RaRecord[]; total: number; capped: boolean }

const readList = async (resource: string, { pagination, sort, filter, signal }: Partial<GetListParams>): Promise<Listed> => {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const query = new URLSearchParams({ range: JSON.stringify([(page - 1) * perPage, page * perPage - 1]), filter: JSON.stringify(filter ?? {}) });
  // `id` is react-admin's word for "any order": the API's own order is the one a reader expects then.
  if (sort && sort.field !== 'id' && sort.field !== '') query.set('sort', JSON.stringify([sort.field, sort.order]));
  const { json, headers } = await send('get', `${addressOf(resource)}?${query}`, { signal });
  const total = Number(headers.get('Content-Range')?.split('/').at(-1));
  return { rows: json as RaRecord[], total: Number.isFinite(total) ? total : (json as RaRecord[]).length, capped: headers.get('X-Total-Capped') === 'true' };
};

const list: DataProvider['getList'] = async (resource, params) => {
  const { rows, total, capped } = await readList(resource, params);
  return { data: rows as never[], total, meta: { capped } };
};

const many: DataProvider['getMany'] = async (resource, { ids, signal }) => {
  const wanted = [...new Set(ids)];
  const slices = Array.from({ length: Math.ceil(wanted.length / MANY) }, (_, index) => wanted.slice(index * MANY, (index + 1) * MANY));
  const read = await Promise.all(slices.map((slice) => readList(resource, { filter: { id: slice }, pagination: { page: 1, perPage: slice.length }, signal })));
  return { data: read.flatMap(({ rows }) => rows) as never[] };
};

/** What the writer changed, with the version they saw when their form opened: the API refuses it if someone was quicker. */
export const changesOf = (data: Record<string, unknown>, seen: Record<string, unknown>): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(data).filter(([field, value]) => value !== undefined && !sameValue(value, seen[field]))),
  version: data.version ?? seen.version,
});

export const dataProvider: NewsroomProvider = {
  supportAbortSignal: true,
  call,
  getList: list,
  getMany: many,
  getManyReference: (resource, { target, id, filter, ...params }) => list(resource, { ...params, filter: { ...(filter as object), [target]: id } }) as never,
  getOne: async (resource, { id, signal }) => ({ data: (await send('get', addressOf(resource, id), { signal })).json as never }),
  create: async (resource, { data, meta }) => ({ data: (await send('post', addressOf(resource), { body: data, attempt: (meta as Attempt | undefined)?.attempt })).json as never }),
  update: async (resource, { id, data, previousData }) => {
    const body = changesOf(data as Record<string, unknown>, previousData as Record<string, unknown>);
    return { data: (await send('patch', addressOf(resource, id), { body })).json as never };
  },
  delete: async (resource, { id }) => ({ data: (await send('delete', addressOf(resource, id))).json as never }),
  // Several records are changed by a command of their own, never by a loop of single writes from here.
  updateMany: () => Promise.reject(new Error('updateMany is not offered')),
  deleteMany: () => Promise.reject(new Error('deleteMany is not offered')),
};
