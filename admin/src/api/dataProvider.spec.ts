import { call } from './client';
import { changesOf, dataProvider } from './dataProvider';

const asked: { url: URL; init: RequestInit }[] = [];

/** The API at the other end of `fetch`: its answer, status and headers. */
const answering = (body: unknown, status = 200, headers: Record<string, string> = {}): void => {
  asked.length = 0;
  globalThis.fetch = (url, init = {}) => {
    asked.push({ url: new URL(String(url), 'http://newsroom'), init });
    const text = body === undefined ? '' : JSON.stringify(body);
    return Promise.resolve({ ok: status < 400, status, statusText: '', headers: new Headers(headers), text: () => Promise.resolve(text) } as Response);
  };
};
const sent = () => ({ method: asked[0]!.init.method, path: asked[0]!.url.pathname, body: JSON.parse(String(asked[0]!.init.body ?? 'null')) as unknown });
const query = (name: string): unknown => JSON.parse(asked[0]!.url.searchParams.get(name) ?? 'null');

describe('a list', () => {
  it('asks for its page, order and filter, and reads the count from the headers', async () => {
    answering([{ id: 'a' }], 200, { 'Content-Range': 'articles 25-25/10000', 'X-Total-Capped': 'true' });
    const list = await dataProvider.getList('articles', { pagination: { page: 2, perPage: 25 }, sort: { field: 'updatedAt', order: 'DESC' }, filter: { q: '复工' } });
    expect([query('range'), query('sort'), query('filter')]).toEqual([[25, 49], ['updatedAt', 'DESC'], { q: '复工' }]);
    expect(list).toEqual({ data: [{ id: 'a' }], total: 10_000, meta: { capped: true } });
  });

  it('counts nothing in an empty one', async () => {
    answering([], 200, { 'Content-Range': 'articles */0' });
    expect(await dataProvider.getList('articles', { pagination: { page: 1, perPage: 25 }, sort: { field: 'id', order: 'ASC' }, filter: {} })).toMatchObject({ data: [], total: 0 });
    expect(query('sort')).toBeNull();
  });

  it('fetches several by their ids in one request', async () => {
    answering([{ id: 'a' }, { id: 'b' }]);
    await dataProvider.getMany('users', { ids: ['a', 'b', 'a'] });
    expect(query('filter')).toEqual({ id: ['a', 'b'] });
  });
});

describe('a change', () => {
  const seen = { id: 'a', version: 3, headline: '旧题', deck: '', bylines: [{ name: '许应田' }], updatedAt: '1' };

  it('sends what was changed and the version that was seen', async () => {
    answering({ id: 'a' });
    await dataProvider.update('articles', { id: 'a', data: { ...seen, headline: '新题' }, previousData: { ...seen, version: 9 } });
    expect(sent()).toEqual({ method: 'PATCH', path: '/api/articles/a', body: { headline: '新题', version: 3 } });
  });

  it('does not take another order of keys for a change', () => {
    expect(changesOf({ version: 1, numbering: { b: 1, a: [2] } }, { version: 1, numbering: { a: [2], b: 1 } })).toEqual({ version: 1 });
  });

  it('hands over what the API said when it refuses', async () => {
    answering({ code: 'record.stale', message: '此内容刚被他人修改', current: { id: 'a', version: 4 }, errors: {} }, 409);
    await expect(dataProvider.update('articles', { id: 'a', data: seen, previousData: seen })).rejects.toMatchObject({ status: 409, message: '此内容刚被他人修改', body: { current: { version: 4 } } });
  });
});

describe('a new record', () => {
  it('is sent with the id of its attempt where the form has one', async () => {
    answering({ id: 'a' }, 201);
    await dataProvider.create('articles', { data: { headline: '新题' }, meta: { attempt: 'k1' } });
    expect((asked[0]!.init.headers as Headers).get('Idempotency-Key')).toBe('k1');
    answering({ id: 'b' }, 201);
    await dataProvider.create('issues', { data: { issueNumber: 7 } });
    expect((asked[0]!.init.headers as Headers).has('Idempotency-Key')).toBe(false);
  });
});

describe('any other address', () => {
  it('fills in the path and speaks the reader’s language', async () => {
    localStorage.setItem('qingyang.language', 'en');
    answering({ id: 'i1' });
    await call('post', '/api/issues/{id}/confirmations', { path: { id: 'i 1' }, body: { version: 2, fact: 'publishedOn' } });
    expect(sent()).toEqual({ method: 'POST', path: '/api/issues/i%201/confirmations', body: { version: 2, fact: 'publishedOn' } });
    expect(new Headers(asked[0]!.init.headers).get('Accept-Language')).toBe('en');
    localStorage.clear();
  });

  it('takes an answer without words', async () => {
    answering(undefined, 204);
    await expect(call('post', '/api/auth/logout')).resolves.toBeUndefined();
  });
});
