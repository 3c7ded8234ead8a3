import { randomUUID } from 'node:crypto';
import { ForgetAttempts } from '../src/articles/forget-attempts.job';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createIssue, createPublication, listOf, totalOf } from './support/build';
import { statementsIn } from './support/statements';

describe('stories', () => {
  let newsroom: Newsroom;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    paper = await createPublication(await newsroom.as('editorInChief'));
  });
  afterAll(() => newsroom.close());

  it('are filed with byline, character count, a first revision and a line on the record', async () => {
    const reporter = await newsroom.as('reporter');
    const story = await createArticle(reporter, paper.id, {
      kicker: '区委常委会召开会议', bodyText: '2月13日，区委召开会议。\r\n\r\n会议 强调。', bylines: [{ name: '许应田', label: '本报记者' }, { name: '丁 亮', role: 'photo' }],
    });
    expect(story).toMatchObject({ status: 'draft', characterCount: 18, version: 1, revision: 1, bodyText: '2月13日，区委召开会议。\n会议 强调。', actions: ['edit', 'delete', 'file'] });
    expect(story.bylines.map(({ name, label, role }: Answer) => [name, label, role])).toEqual([['许应田', '本报记者', 'text'], ['丁 亮', '', 'photo']]);
    expect(await newsroom.sql('SELECT action, actor_name FROM audit_entries WHERE subject_id = $1', [story.id])).toEqual([{ action: 'article.created', actor_name: '测试reporter' }]);
  });

  describe('filed again under the same key after a lost answer', () => {
    const file = (agent: Agent, key: string, headline: string) => agent.post('/api/articles').set('Idempotency-Key', key).send({ publicationId: paper.id, headline, bodyText: '第一段。' });
    const storiesOf = (headline: string): Promise<object[]> => newsroom.sql('SELECT 1 FROM articles WHERE headline = $1', [headline]);

    it('are one story, answered as it was first filed, whatever is sent the second time', async () => {
      const reporter = await newsroom.as('reporter');
      const key = randomUUID();
      const { body: first } = await file(reporter, key, '断网时交的稿').expect(201);
      expect((await file(reporter, `"${key.toUpperCase()}"`, '断网时交的稿').expect(201)).body).toMatchObject({ id: first.id, version: 1, revision: 1 });
      expect((await file(reporter, key, '后来改过的题').expect(201)).body).toMatchObject({ id: first.id, headline: '断网时交的稿', version: 1 });
      expect(await storiesOf('断网时交的稿')).toHaveLength(1);
      expect(await storiesOf('后来改过的题')).toEqual([]);
      expect(await newsroom.sql("SELECT 1 FROM audit_entries WHERE action = 'article.created' AND subject_id = $1", [first.id])).toHaveLength(1);
    });

    it('are one story when both requests arrive at once', async () => {
      const reporter = await newsroom.as('reporter');
      const key = randomUUID();
      const answers = await Promise.all([1, 2, 3, 4].map(() => file(reporter, key, '同时到的稿').expect(201)));
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await storiesOf('同时到的稿')).toHaveLength(1);
    });

    it('are theirs alone who filed them: the same key of another person is another story', async () => {
      const key = randomUUID();
      const { body: mine } = await file(await newsroom.as('reporter'), key, '甲的稿').expect(201);
      const { body: theirs } = await file(await newsroom.as('deskEditor'), key, '乙的稿').expect(201);
      expect(theirs).toMatchObject({ headline: '乙的稿' });
      expect(theirs.id).not.toBe(mine.id);
    });

    it('leave the key free when the first try was refused, and say when it is none', async () => {
      const reporter = await newsroom.as('reporter');
      const key = randomUUID();
      await reporter.post('/api/articles').set('Idempotency-Key', key).send({ publicationId: randomUUID(), headline: '没有这份报' }).expect(400);
      expect((await file(reporter, key, '改好再交').expect(201)).body.headline).toBe('改好再交');
      expect((await file(reporter, 'again', '没有编号').expect(400)).body.errors).toMatchObject({ 'Idempotency-Key': '应为有效的编号（UUID）' });
    });

    it('are known by their key for a week after it was last used', async () => {
      const reporter = await newsroom.as('reporter');
      const [old, recent] = [randomUUID(), randomUUID()];
      for (const key of [old, recent]) await file(reporter, key, '一周前的稿').expect(201);
      await newsroom.sql("UPDATE filing_attempts SET tried_at = now() - make_interval(days => CASE key WHEN $1::uuid THEN 8 ELSE 6 END) WHERE key IN ($1, $2)", [old, recent]);
      await newsroom.app.get(ForgetAttempts, { strict: false }).run();
      expect(await newsroom.sql('SELECT key FROM filing_attempts WHERE key IN ($1, $2)', [old, recent])).toEqual([{ key: recent }]);
      expect(await storiesOf('一周前的稿')).toHaveLength(2);
    });
  });

  it('link a byline to the one contributor of that name, and leave it open when two bear it', async () => {
    const editor = await newsroom.as('deskEditor');
    const first = await createArticle(editor, paper.id, { bylines: [{ name: '陈学东' }] });
    const second = await createArticle(editor, paper.id, { bylines: [{ name: '陈 学 东' }] });
    expect(second.bylines[0].contributorId).toBe(first.bylines[0].contributorId);
    await editor.post('/api/contributors').send({ publicationId: paper.id, printedName: '陈学东', unit: '区环保局' }).expect(201);
    const third = await createArticle(editor, paper.id, { bylines: [{ name: '陈学东' }] });
    expect(third.bylines[0].contributorId).toBeNull();
    const told = await createArticle(editor, paper.id, { bylines: [{ name: '陈学东', contributorId: first.bylines[0].contributorId }] });
    expect(told.bylines[0].contributorId).toBe(first.bylines[0].contributorId);
  });

  it('let only one of two editors act on the same version, and hand the other the text as it is now', async () => {
    const editor = await newsroom.as('deskEditor');
    const chief = await newsroom.as('chiefSub');
    const story = await createArticle(editor, paper.id);
    const answers = await Promise.all([
      editor.patch(`/api/articles/${story.id}`).send({ version: 1, headline: '责编的题' }),
      chief.patch(`/api/articles/${story.id}`).send({ version: 1, headline: '主任的题' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = answers[0].status === 200 ? answers : [answers[1], answers[0]];
    expect(lost.body).toMatchObject({ code: 'record.stale', current: { id: story.id, version: 2, headline: won.body.headline } });
    expect(await newsroom.sql("SELECT count(*)::int AS n FROM audit_entries WHERE action = 'article.changed' AND subject_id = $1", [story.id])).toEqual([{ n: 1 }]);
  });

  it('keep every wording as a numbered revision, and none for a change that is not of words', async () => {
    const editor = await newsroom.as('deskEditor');
    const story = await createArticle(editor, paper.id, { bodyText: '旧文。' });
    await editor.patch(`/api/articles/${story.id}`).send({ version: 1, bodyText: '新文。' }).expect(200);
    await editor.patch(`/api/articles/${story.id}`).send({ version: 2, section: '要闻' }).expect(200);
    const { body: same } = await editor.patch(`/api/articles/${story.id}`).send({ version: 3, bodyText: '新文。' }).expect(200);
    expect(same.version).toBe(3);
    const { body: revisions } = await editor.get(`/api/articles/${story.id}/revisions`).expect(200);
    expect(revisions.map(({ number, reason }: Answer) => [number, reason])).toEqual([[2, 'saved'], [1, 'created']]);
    expect((await editor.get(`/api/articles/${story.id}/revisions/1`).expect(200)).body.body.content[0].content[0].text).toBe('旧文。');
    await expect(newsroom.sql('UPDATE article_revisions SET headline = $1 WHERE article_id = $2', ['改史', story.id])).rejects.toThrow('append-only');
  });

  it('are shown marked up between any two wordings, whichever came first', async () => {
    const editor = await newsroom.as('deskEditor');
    const story = await createArticle(editor, paper.id, { headline: '区委召开专题会议', bodyText: '会议听取汇报。' });
    await editor.patch(`/api/articles/${story.id}`).send({ version: 1, headline: '区委召开紧急专题会议' }).expect(200);
    const { body } = await editor.get(`/api/articles/${story.id}/redline?from=1&to=2`).expect(200);
    expect(body.redline.headline).toEqual([{ kind: 'same', text: '区委召开' }, { kind: 'inserted', text: '紧急' }, { kind: 'same', text: '专题会议' }]);
    expect([body.from.number, body.to.authorName]).toEqual([1, '测试deskeditor']);
    const { body: back } = await editor.get(`/api/articles/${story.id}/redline?from=2&to=1`).expect(200);
    expect(back.redline.headline[1]).toEqual({ kind: 'deleted', text: '紧急' });
    expect((await editor.get(`/api/articles/${story.id}/redline?from=1&to=9`).expect(400)).body.errors.to).toBe('没有这条记录');
    expect(Object.keys((await editor.get(`/api/articles/${story.id}/redline?from=x`).expect(400)).body.errors)).toEqual(expect.arrayContaining(['from', 'to']));
  });

  it('refuse what a person may not do, and leave no trace of it', async () => {
    const editor = await newsroom.as('deskEditor');
    const story = await createArticle(editor, paper.id);
    const reporter = await newsroom.as('reporter');
    const { body: refused } = await reporter.patch(`/api/articles/${story.id}`).send({ version: 1, headline: '别人的稿' }).expect(403);
    expect(refused.code).toBe('article.notYours');
    await (await newsroom.as('proofreader')).post('/api/articles').send({ publicationId: paper.id, headline: '校对不写稿' }).expect(403);
    await (await newsroom.as('noticeClerk')).delete(`/api/articles/${story.id}`).expect(403);
    expect((await editor.get(`/api/articles/${story.id}`).expect(200)).body).toMatchObject({ version: 1, headline: story.headline });
    expect(await newsroom.sql("SELECT 1 FROM articles WHERE headline IN ('别人的稿', '校对不写稿')")).toEqual([]);
    expect(await newsroom.sql("SELECT 1 FROM audit_entries WHERE subject_id = $1 AND action <> 'article.created'", [story.id])).toEqual([]);
  });

  it('name every field that is wrong, and store nothing', async () => {
    const editor = await newsroom.as('deskEditor');
    const { body } = await editor.post('/api/articles').send({
      publicationId: 'x', headline: '', targetLength: '一千', mustRun: 1, bylines: [{ nme: '许应田' }, { name: '甲', role: 'painter' }], colour: 'red',
    }).expect(400);
    expect(Object.keys(body.errors).sort()).toEqual(['bylines.0.name', 'bylines.0.nme', 'bylines.1.role', 'colour', 'headline', 'mustRun', 'publicationId', 'root', 'targetLength']);
    expect(body.errors.headline).toBe('必填');
    const english = await editor.post('/api/articles').set('Accept-Language', 'en').send({ publicationId: paper.id }).expect(400);
    expect(english.body.errors.headline).toBe('Required');
  });

  it.each([
    ['a foreign block', { type: 'doc', content: [{ type: 'script', content: [] }] }, 'content.0'],
    ['an unknown mark', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '甲', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }] }] }, 'content.0.content.0.marks.0'],
    ['text that is none', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 5 }] }] }, 'content.0.content.0'],
    ['no document', { hello: 1 }, ''],
  ])('refuse a body with %s, saying where', async (_, body, path) => {
    const { body: answer } = await (await newsroom.as('deskEditor')).post('/api/articles').send({ publicationId: paper.id, headline: '题', body }).expect(400);
    expect(answer.errors.body).toContain(path);
  });

  it('answer a foreign or impossible id by the field or the address it stands in', async () => {
    const editor = await newsroom.as('deskEditor');
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await editor.post('/api/articles').send({ publicationId: nobody, headline: '题' }).expect(400)).body.errors.publicationId).toBe('没有这条记录');
    expect((await editor.post('/api/articles').send({ publicationId: paper.id, headline: '题', bylines: [{ name: '甲', contributorId: nobody }] }).expect(400)).body.errors['bylines.0.contributorId']).toBe('没有这条记录');
    await editor.get(`/api/articles/${nobody}`).expect(404);
    await editor.get('/api/articles/not-an-id').expect(404);
    await editor.patch(`/api/articles/${nobody}`).send({ version: 1, headline: '题' }).expect(404);
  });

  it('go to the bin and come back, but not while they stand on a page', async () => {
    const chief = await newsroom.as('chiefSub');
    const story = await createArticle(chief, paper.id, { headline: '可删之稿' });
    const { body: binned } = await chief.delete(`/api/articles/${story.id}`).expect(200);
    expect(binned.actions).toEqual(['restore']);
    expect((await chief.get(listOf('articles', { filter: { headline: '可删之稿' } }))).body).toEqual([]);
    expect((await chief.get(listOf('articles', { filter: { deleted: true } }))).body.map(({ id }: Answer) => id)).toContain(story.id);
    const { body: back } = await chief.post(`/api/articles/${story.id}/restore`).send({ version: binned.version }).expect(200);
    const issue = await createIssue(chief, paper.id);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 1 }).expect(201);
    await chief.put(`/api/pages/${page.id}/items`).send({ version: 1, items: [{ kind: 'article', itemId: story.id }] }).expect(200);
    expect((await chief.delete(`/api/articles/${story.id}`).expect(409)).body.code).toBe('article.placed');
    expect((await chief.get(`/api/articles/${back.id}`)).body.placements).toMatchObject([{ pageNumber: 1, publishedOn: '2020-02-18' }]);
  });

  describe('in lists', () => {
    let other: Answer;

    beforeAll(async () => {
      const editor = await newsroom.as('editorInChief');
      other = await createPublication(editor, { name: '崇川周刊' });
      for (let number = 1; number <= 30; number += 1) await createArticle(editor, other.id, { headline: `第${String(number).padStart(2, '0')}条`, bylines: [{ name: `作者${number % 3}` }] });
    });

    it('come a page at a time with bylines and the total, in a stable order', async () => {
      const editor = await newsroom.as('deskEditor');
      const filter = { publicationId: other.id };
      const first = await editor.get(listOf('articles', { filter, range: [0, 9], sort: ['headline', 'ASC'] })).expect(200);
      const second = await editor.get(listOf('articles', { filter, range: [10, 19], sort: ['headline', 'ASC'] })).expect(200);
      expect(first.headers['content-range']).toBe('articles 0-9/30');
      expect(second.headers['content-range']).toBe('articles 10-19/30');
      expect([...first.body, ...second.body].map(({ headline }: Answer) => headline)).toEqual(Array.from({ length: 20 }, (_, index) => `第${String(index + 1).padStart(2, '0')}条`));
      expect(first.body[0].bylines[0].name).toBe('作者1');
    });

    it('keep the total right without counting, through creating, deleting and restoring', async () => {
      const chief = await newsroom.as('chiefSub');
      const total = async (): Promise<number> => totalOf(await chief.get(listOf('articles', { filter: { publicationId: other.id }, range: [0, 0] })));
      const story = await createArticle(chief, other.id);
      expect(await total()).toBe(31);
      const { body: binned } = await chief.delete(`/api/articles/${story.id}`);
      expect(await total()).toBe(30);
      await chief.post(`/api/articles/${story.id}/restore`).send({ version: binned.version }).expect(200);
      expect(await total()).toBe(31);
    });

    it('cost two statements however many rows they have', async () => {
      const editor = await newsroom.as('deskEditor');
      const statements = (last: number): Promise<number> => statementsIn(() => editor.get(listOf('articles', { range: [0, last] })).expect(200));
      expect(await statements(0)).toBe(2);
      expect(await statements(24)).toBe(2);
    });

    it.each([
      [{ sort: ['password', 'ASC'] }, 'sort'],
      [{ sort: ['headline', 'SIDEWAYS'] }, 'sort'],
      [{ filter: { constructor: 'x' } }, 'filter.constructor'],
      [{ filter: { status: 'nonsense' } }, 'filter.status'],
      [{ filter: { publicationId: "'; DROP TABLE articles; --" } }, 'filter.publicationId'],
      [{ range: [0, 5000] }, 'range'],
      [{ range: [-1, 2] }, 'range'],
    ])('refuse %j, naming it', async (asked, field) => {
      const { body } = await (await newsroom.as('deskEditor')).get(listOf('articles', asked)).expect(400);
      expect(Object.keys(body.errors)).toContain(field);
    });
  });
});
