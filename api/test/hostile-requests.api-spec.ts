import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createPublication } from './support/build';

describe('hostile and clumsy requests', () => {
  let newsroom: Newsroom;
  let editor: Agent;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    editor = await newsroom.as('editorInChief');
    paper = await createPublication(editor);
  });
  afterAll(() => newsroom.close());

  const filing = (json: string) => editor.post('/api/articles').set('Content-Type', 'application/json').send(json);

  it.each([
    ['broken JSON', '{"headline":', 400],
    ['JSON that is no object', '5', 400],
    ['an empty body', '', 400],
    ['lists within lists without end', `{"body":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 400],
    ['five megabytes', `{"headline":"${'长'.repeat(2_000_000)}"}`, 413],
    ['a NUL', '{"headline":"题\\u0000"}', 400],
    ['half a surrogate pair', '{"headline":"题\\ud800"}', 400],
    ['a prototype', '{"__proto__":{"admin":true},"headline":"题"}', 400],
    ['a list where a text belongs', '{"headline":["题"]}', 400],
  ])('are told apart from failures of ours: %s', async (_, json, status) => {
    const { body, text } = await filing(json).expect(status);
    expect(body.errors.root.serverError).toMatch(/\p{Script=Han}/u);
    expect(text).not.toMatch(/SELECT|INSERT|node_modules|at .+:\d+:\d+/u);
  });

  it('keep rare characters, quotes and markup as they were typed', async () => {
    const headline = '𠮷野家“零排放”<script>alert(1)</script> %_\\ \'; DROP TABLE articles; --';
    const story = await createArticle(editor, paper.id, { headline, bodyText: `${headline}\n${headline}` });
    const { body } = await editor.get(`/api/articles/${story.id}`).expect(200);
    expect([body.headline, body.bodyText]).toEqual([headline, `${headline}\n${headline}`]);
    for (const q of ['𠮷野', '%_', '\\ ', '<script>']) {
      const { body: found } = await editor.get(`/api/articles?filter=${encodeURIComponent(JSON.stringify({ q }))}`).expect(200);
      expect([q, found.map(({ id }: Answer) => id)]).toEqual([q, [story.id]]);
    }
  });

  it('find nothing at addresses that are not there, and say so in the reader’s language', async () => {
    expect((await editor.get('/api/nothing-here').expect(404)).body.message).toBe('没有这个地址');
    expect((await editor.get('/api/nothing-here').set('Accept-Language', 'en').expect(404)).body.message).toBe('There is nothing at this address');
    await editor.get('/api/articles?colour=red').expect(400);
  });

  it('are answered pressed where the answer is large and the asker takes it', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '底线思维，防汛抗旱。'.repeat(1_000) });
    const ask = (encoding: string) => editor.get(`/api/articles/${story.id}`).set('Accept-Encoding', encoding).expect(200);
    const [pressed, plain, refused, small] = [await ask('br, gzip;q=0.5'), await ask('identity'), await ask('gzip;q=0, identity'), await editor.get('/api/health').set('Accept-Encoding', 'gzip')];
    expect([pressed, plain, refused, small].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', undefined, undefined, undefined]);
    expect(pressed.body).toEqual(plain.body);
    expect(Number(pressed.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 5);
    expect(pressed.headers.vary).toContain('Accept-Encoding');
    expect((await editor.head(`/api/articles/${story.id}`).set('Accept-Encoding', 'gzip').expect(200)).text).toBeUndefined();
  });

  it('say the database is away while it is, and work again after', async () => {
    await newsroom.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    const answers = [];
    for (let tries = 0; tries < 5; tries += 1) answers.push((await editor.get('/api/health')).status);
    expect(answers.at(-1)).toBe(200);
    await editor.get('/api/articles').expect(200);
  });
});
