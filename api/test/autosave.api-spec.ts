import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createPublication } from './support/build';

describe('what is typed', () => {
  let newsroom: Newsroom;
  let paper: Answer;
  let editor: Agent;
  let chief: Agent;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [editor, chief] = [await newsroom.as('deskEditor'), await newsroom.as('chiefSub')];
    paper = await createPublication(await newsroom.as('editorInChief'));
  });
  afterAll(() => newsroom.close());

  const type = async (agent: Agent, story: Answer, bodyText: string, given: object = {}): Promise<Answer> =>
    (await agent.patch(`/api/articles/${story.id}`).send({ version: story.version, bodyText, saving: 'auto', ...given }).expect(200)).body;
  const kept = async (story: Answer): Promise<string[]> =>
    (await newsroom.sql<Answer>('SELECT * FROM article_revisions WHERE article_id = $1 ORDER BY number', [story.id]))
      .map((one) => `${one.reason} ${one.author_name.slice(2)}: ${one.body.content.map(({ content }: Answer) => content[0].text).join('/')}`);
  const recorded = async (story: Answer): Promise<unknown[]> =>
    (await newsroom.sql("SELECT payload ->> 'revision' AS revision FROM audit_entries WHERE subject_id = $1 AND action = 'article.changed' ORDER BY seq", [story.id])).map(({ revision }) => Number(revision));
  const minutesPass = (story: Answer, minutes: number): Promise<unknown> => newsroom.sql(`UPDATE articles SET unkept_since = unkept_since - interval '${minutes} minutes' WHERE id = $1`, [story.id]);

  it('is saved as it goes, and kept as a revision every five minutes of writing', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    let now = await type(editor, story, '一二');
    expect(now).toMatchObject({ version: 2, revision: 1, unkept: { byName: '测试deskeditor' }, characterCount: 2 });
    now = await type(editor, now, '一二三');
    now = await type(editor, now, '一二三四');
    expect([await kept(story), await recorded(story)]).toEqual([['created deskeditor: 一'], [1]]);
    await minutesPass(story, 5);
    now = await type(editor, now, '一二三四五');
    expect(now).toMatchObject({ revision: 2, unkept: null });
    now = await type(editor, now, '一二三四五六');
    expect([await kept(story), await recorded(story)]).toEqual([['created deskeditor: 一', 'autosaved deskeditor: 一二三四五'], [1, 2, 2]]);
    expect((await chief.get(`/api/articles/${story.id}`)).body).toMatchObject({ bodyText: '一二三四五六', version: now.version });
  });

  it('is kept before another writes over it, under the name of who typed it', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    const typed = await type(editor, story, '甲写的');
    const over = await type(chief, typed, '乙写的');
    const back = await type(editor, over, '甲再写');
    expect(await kept(story)).toEqual(['created deskeditor: 一', 'autosaved deskeditor: 甲写的', 'autosaved chiefsub: 乙写的']);
    await editor.patch(`/api/articles/${story.id}`).send({ version: back.version }).expect(200);
    expect((await kept(story)).at(-1)).toBe('saved deskeditor: 甲再写');
  });

  it('is kept by an explicit save, by a choice between two texts, and by every move', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    const typed = await type(editor, story, '二');
    const settled = await type(editor, typed, '三', { saving: 'settled' });
    expect(await kept(story)).toEqual(['created deskeditor: 一', 'autosaved deskeditor: 二', 'saved deskeditor: 三']);
    const more = await type(editor, settled, '四');
    await chief.post(`/api/articles/${story.id}/moves`).send({ action: 'file', version: more.version }).expect(200);
    expect((await kept(story)).slice(3)).toEqual(['autosaved deskeditor: 四', 'filed chiefsub: 四']);
    expect((await editor.get(`/api/articles/${story.id}/moves`)).body[0].revision).toBe(5);
  });

  it('changes the slip on the record, whoever types', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    const typed = await type(editor, story, '二');
    await type(editor, typed, '二', { mustRun: true, bylines: [{ name: '许应田' }] });
    const [entry] = await newsroom.sql("SELECT payload -> 'changes' AS changes FROM audit_entries WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1", [story.id]);
    expect(entry.changes).toEqual({ mustRun: [false, true], bylines: [null, '许应田'] });
  });

  it('is refused on an old version, with the words as they are now', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    await type(chief, story, '乙写的');
    const late = await editor.patch(`/api/articles/${story.id}`).send({ version: 1, bodyText: '甲写的', saving: 'auto' }).expect(409);
    expect(late.body).toMatchObject({ code: 'record.stale', current: { bodyText: '乙写的', version: 2 } });
    await editor.patch(`/api/articles/${story.id}`).send({ version: 2, saving: 'sometimes' }).expect(400);
  });

  it('can be kept beside the story, once, whatever became of it', async () => {
    const reporter = await newsroom.as('reporter');
    const story = await createArticle(reporter, paper.id, { bodyText: '一' });
    const typed = await type(reporter, story, '二');
    const filed = (await editor.post(`/api/articles/${story.id}/moves`).send({ action: 'file', version: typed.version }).expect(200)).body;
    const words = { headline: '没赶上的标题', body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '没赶上的话' }] }] }, note: '离线时写的' };
    const aside = (await reporter.post(`/api/articles/${story.id}/revisions`).send(words).expect(201)).body;
    expect(aside).toMatchObject({ number: 4, reason: 'keptAside', note: '离线时写的', authorName: '测试reporter' });
    expect((await reporter.post(`/api/articles/${story.id}/revisions`).send(words).expect(201)).body).toEqual(aside);
    expect((await editor.get(`/api/articles/${story.id}`)).body).toMatchObject({ version: filed.version, bodyText: '二', revision: 4 });
    await (await newsroom.as('proofreader')).post(`/api/articles/${story.id}/revisions`).send(words).expect(403);
    await reporter.post(`/api/articles/${story.id}/revisions`).send({ body: { type: 'doc', content: [{ type: 'script' }] } }).expect(400);
  });

  it('lets one version be saved by one of many at once, and keeps their numbers apart', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    const writers = [editor, chief, await newsroom.as('editorInChief'), await newsroom.as('deskEditor', 'archivist')];
    const answers = await Promise.all([...writers, ...writers].map((agent, index) => (index % 2
      ? agent.patch(`/api/articles/${story.id}`).send({ version: 1, bodyText: `第${index}人`, saving: 'asked' })
      : agent.post(`/api/articles/${story.id}/revisions`).send({ headline: `第${index}人` }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201, 201, 201, 201, 409, 409, 409]);
    expect((await newsroom.sql('SELECT number FROM article_revisions WHERE article_id = $1 ORDER BY number', [story.id])).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('cannot be written over unkept, not even straight in the database', async () => {
    const story = await createArticle(editor, paper.id, { bodyText: '一' });
    await type(editor, story, '二');
    await expect(newsroom.sql("UPDATE articles SET headline = '别人改的', unkept_by_id = NULL, unkept_since = NULL WHERE id = $1", [story.id])).rejects.toThrow('stand in no revision');
  });
});
