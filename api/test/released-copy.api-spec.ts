import type { ArticleMove } from '../src/domain/workflow/article-workflow';
import type { Agent, Newsroom } from './support/app';
import { KeepReleased } from '../src/articles/keep-released.job';
import { type Answer, createArticle, createIssue } from './support/build';
import { openCopyDesk, through } from './support/copy-desk';

const LEAD = '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。';
const REST = '会议指出，要坚持底线思维，做好防汛抗旱各项准备，确保群众生命财产安全。'.repeat(8);

describe('released copy', () => {
  let newsroom: Newsroom;
  let paper: Answer;
  let reporter: Agent;
  let editor: Agent;
  let chief: Agent;
  let top: Agent;

  beforeAll(async () => {
    ({ newsroom, paper, reporter, editor, chief, top } = await openCopyDesk());
  });
  afterAll(() => newsroom.close());

  const move = (agent: Agent, story: Answer, action: ArticleMove): Promise<Answer> => through(story, [agent, action]);
  const released = async (): Promise<Answer> =>
    through(await createArticle(reporter, paper.id, { headline: '毫不松懈抓防控', bodyText: `${LEAD}\n${REST}`, bylines: [{ name: '许应田' }] }), [reporter, 'file'], [editor, 'firstReview'], [chief, 'secondReview'], [top, 'release']);
  const patch = (agent: Agent, story: Answer, given: object) => agent.patch(`/api/articles/${story.id}`).send({ version: story.version, ...given });
  const body = (from: string, to: string): object => ({ bodyText: `${LEAD}\n${REST}`.replace(from, to) });

  it('stays released when a word is put better, and keeps a revision of it', async () => {
    const story = await released();
    const { body: changed } = await patch(editor, story, body('做好防汛', '抓好防汛')).expect(200);
    expect(changed).toMatchObject({ status: 'released', revision: story.revision + 1, version: story.version + 1 });
    expect((await patch(editor, changed, { section: '要闻', mustRun: true }).expect(200)).body).toMatchObject({ status: 'released', revision: changed.revision });
  });

  describe('typed in', () => {
    const type = async (story: Answer, from: string, to: string): Promise<Answer> => (await patch(editor, story, { ...body(from, to), saving: 'auto' }).expect(200)).body;
    const kept = async ({ id }: Answer): Promise<string[]> =>
      (await newsroom.sql<Answer>('SELECT reason, body FROM article_revisions WHERE article_id = $1 ORDER BY number', [id])).slice(5).map((one) => `${one.reason} ${/.{2}防汛/u.exec(one.body.content[1].content[0].text)?.[0]}`);

    it('is kept once its writer leaves, not at every pause', async () => {
      const story = await released();
      await editor.post(`/api/articles/${story.id}/lock`).send({}).expect(200);
      let now = story;
      for (const words of ['抓好防汛', '备好防汛', '办好防汛']) now = await type(now, '做好防汛', words);
      expect(now).toMatchObject({ status: 'released', revision: story.revision, unkept: { byName: '测试deskeditor' } });
      await editor.delete(`/api/articles/${story.id}/lock`).expect(204);
      expect([await kept(story), (await top.get(`/api/articles/${story.id}`)).body.unkept]).toEqual([['autosaved 办好防汛'], null]);
      await patch(editor, now, { ...body('做好防汛', '做实防汛'), saving: 'settled' }).expect(200);
      expect(await kept(story)).toEqual(['autosaved 办好防汛', 'saved 做实防汛']);
    });

    it('is kept within five minutes though its writer never comes back', async () => {
      const story = await released();
      const typed = await type(story, '做好防汛', '抓好防汛');
      const [{ waits }] = await newsroom.sql<Answer>("SELECT extract(epoch FROM run_at - $2::timestamptz)::int AS waits FROM graphile_worker.jobs WHERE key = 'keepReleased:' || $1", [story.id, typed.unkept.since]);
      expect(waits).toBe(300);
      await newsroom.app.get(KeepReleased).run({ articleId: story.id });
      expect([await kept(story), (await top.get(`/api/articles/${story.id}`)).body.unkept]).toEqual([['autosaved 抓好防汛'], null]);
    });

    it('is kept when another writes on, and when it withdraws the release', async () => {
      const story = await released();
      const typed = await type(story, '做好防汛', '抓好防汛');
      const over = (await patch(chief, typed, { ...body('做好防汛', '备好防汛'), saving: 'auto' }).expect(200)).body;
      expect(await kept(story)).toEqual(['autosaved 抓好防汛']);
      const { body: withdrawn } = await patch(chief, over, { headline: '另一题', saving: 'auto' }).expect(200);
      expect(withdrawn).toMatchObject({ status: 'secondReviewed', unkept: null });
      expect(await kept(story)).toEqual(['autosaved 抓好防汛', 'saved 备好防汛']);
    });

    it('is kept at every pause while a page it stands on is in proof', async () => {
      const story = await released();
      const issue = await createIssue(top, paper.id);
      const { body: page } = await top.post('/api/pages').send({ issueId: issue.id, pageNumber: 1, name: '要闻' }).expect(201);
      await newsroom.sql("INSERT INTO page_items (page_id, position, kind, article_id) VALUES ($1, 1, 'article', $2)", [page.id, story.id]);
      await newsroom.sql("UPDATE pages SET status = 'proof1' WHERE id = $1", [page.id]);
      const typed = await type(story, '做好防汛', '抓好防汛');
      await type(typed, '做好防汛', '备好防汛');
      expect(await kept(story)).toEqual(['autosaved 抓好防汛', 'autosaved 备好防汛']);
    });
  });

  it.each([
    ['the headline', { headline: '毫不松懈 抓防控' }, '主题'],
    ['a name', body('黄卫锋', '黄卫峰'), '人名'],
    ['a number', body('13日', '14日'), '数字'],
    ['more than 2 % of the text', body('会议指出', '会议还研究了其他事项，会议指出'), '正文改动'],
    ['who signs it', { bylines: [{ name: '许应田' }, { name: '丁亮', role: 'photo' }] }, '署名'],
  ])('has to be released again when %s was changed; the first two signatures stand', async (_, given, ground) => {
    const story = await released();
    const { body: changed } = await patch(editor, story, given).expect(200);
    expect(changed).toMatchObject({ status: 'secondReviewed', releasedById: null, firstReviewedById: story.firstReviewedById, secondReviewedById: story.secondReviewedById });
    const { body: history } = await reporter.get(`/api/articles/${story.id}/moves`).expect(200);
    expect(history.at(-1)).toMatchObject({ action: 'withdraw', fromStatus: 'released', toStatus: 'secondReviewed', actorId: null, revision: changed.revision });
    expect(history.at(-1).reason).toMatch(new RegExp(`^测试deskeditor 改动已签发稿：.*${ground}`, 'u'));
    expect(await newsroom.sql("SELECT payload ->> 'revision' AS revision FROM audit_entries WHERE action = 'article.releaseWithdrawn' AND subject_id = $1", [story.id])).toEqual([{ revision: String(changed.revision) }]);
    const { body: seen } = await top.get(`/api/articles/${story.id}`);
    expect(seen.actions).toContain('release');
    expect((await move(top, seen, 'release')).status).toBe('released');
  });

  it('cannot be moved away from what was signed by small steps', async () => {
    let story = await released();
    const statuses: string[] = [];
    let text = `${LEAD}\n${REST}`;
    for (let step = 0; step < 8 && story.status === 'released'; step += 1) {
      text = text.replace('做好防汛', '抓好防洪');
      story = (await patch(editor, story, { bodyText: text }).expect(200)).body;
      statuses.push(story.status);
    }
    expect(statuses.slice(0, -1).every((status) => status === 'released')).toBe(true);
    expect(statuses).toHaveLength(4);
    expect(story.status).toBe('secondReviewed');
  });

  it('is measured against the wording released last, not the first', async () => {
    let story = (await patch(editor, await released(), { headline: '坚决抓防控' }).expect(200)).body;
    story = await move(top, story, 'release');
    expect((await patch(editor, story, { headline: '坚决抓防控' }).expect(200)).body.status).toBe('released');
    expect((await patch(editor, story, { headline: '毫不松懈抓防控' }).expect(200)).body.status).toBe('secondReviewed');
  });

  it('keeps its headline by the database itself, whatever a program forgets', async () => {
    const story = await released();
    await expect(newsroom.sql('UPDATE articles SET headline = $2 WHERE id = $1', [story.id, '别的题'])).rejects.toThrow('released copy');
  });

  it('refuses a stale version, leaving the release and no trace', async () => {
    const story = await released();
    await patch(editor, { ...story, version: story.version - 1 }, { headline: '旧版上的题' }).expect(409);
    await patch(reporter, story, { headline: '记者自己改' }).expect(403);
    expect((await top.get(`/api/articles/${story.id}`)).body).toMatchObject({ status: 'released', version: story.version, headline: '毫不松懈抓防控' });
    expect(await newsroom.sql("SELECT 1 FROM audit_entries WHERE subject_id = $1 AND action IN ('article.changed', 'article.releaseWithdrawn')", [story.id])).toEqual([]);
  });

  it('is withdrawn by bringing an earlier wording back as well', async () => {
    const story = await released();
    const edited = (await patch(editor, story, body('做好防汛', '抓好防汛')).expect(200)).body;
    expect((await top.post(`/api/articles/${story.id}/revisions/1/restore`).send({ version: edited.version }).expect(200)).body.status).toBe('released');
    const drifted = (await patch(editor, edited, { version: edited.version + 1, headline: '另一题' }).expect(200)).body;
    expect(drifted.status).toBe('secondReviewed');
  });
});
