import type { Agent, Newsroom } from './support/app';
import { type Answer, createArticle } from './support/build';
import { move, openCopyDesk } from './support/copy-desk';

const LEAD = '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。';
const REST = '会议听取区发改委、区商务局针对企业复工复产相关情况汇报。';

describe('comments on a story', () => {
  let newsroom: Newsroom;
  let paper: Answer;
  let reporter: Agent;
  let editor: Agent;
  let chief: Agent;
  let top: Agent;
  let chiefId: string;

  beforeAll(async () => {
    ({ newsroom, paper, reporter, editor, chief, top } = await openCopyDesk());
    chiefId = (await chief.get('/api/auth/me')).body.id;
  });
  afterAll(() => newsroom.close());

  const story = (): Promise<Answer> => createArticle(reporter, paper.id, { bodyText: `${LEAD}\n${REST}` });
  const passage = (quoted: string, text = 0, within = text === 0 ? LEAD : REST): object => ({ text, start: within.indexOf(quoted), end: within.indexOf(quoted) + quoted.length, quoted });
  const comment = async (agent: Agent, article: Answer, given: object): Promise<Answer> => (await agent.post(`/api/articles/${article.id}/comments`).send({ text: '请核实', ...given }).expect(201)).body;
  const list = async (article: Answer, agent = reporter): Promise<Answer[]> => (await agent.get(`/api/articles/${article.id}/comments`).expect(200)).body;
  const save = async (article: Answer, bodyText: string): Promise<Answer> => (await editor.patch(`/api/articles/${article.id}`).send({ version: article.version, bodyText }).expect(200)).body;

  it('stand on their passage, call people by name and go on the record', async () => {
    const article = await story();
    const made = await comment(editor, article, { passage: passage('黄卫锋'), mentions: [chiefId], mustAnswer: true });
    expect(made).toMatchObject({ quoted: '黄卫锋', standing: { text: 0, start: 10, end: 13 }, mustAnswer: true, authorName: '测试deskeditor', mentions: [{ id: chiefId, name: '测试chiefsub' }], actions: ['reply', 'edit', 'delete', 'resolve'] });
    expect(await newsroom.sql("SELECT subject_id, payload FROM audit_entries WHERE action = 'comment.added' AND subject_id = $1", [article.id])).toEqual([
      { subject_id: article.id, payload: { commentId: made.id, parentId: null, headline: article.headline, quoted: '黄卫锋', text: '请核实', mustAnswer: true, mentions: [chiefId] } },
    ]);
    expect((await reporter.get(`/api/articles/${article.id}`)).body).toMatchObject({ openComments: 1, version: article.version });
  });

  it('keep to their words through edits above, within and to another place', async () => {
    let article = await story();
    await comment(editor, article, { passage: passage('区发改委、区商务局', 1) });
    article = await save(article, `本报讯\n${LEAD}\n${REST.replace('、区商务局', '和区商务局')}`);
    expect(await list(article)).toMatchObject([{ quoted: '区发改委和区商务局', standing: { text: 2, start: 4, end: 13 } }]);
    article = await save(article, `${REST.replace('、区商务局', '和区商务局')}\n${LEAD}`);
    expect(await list(article)).toMatchObject([{ quoted: '区发改委和区商务局', standing: { text: 0, start: 4, end: 13 } }]);
  });

  it('keep the quotation when their words are cut, and find them again when they are back', async () => {
    const article = await story();
    await comment(editor, article, { passage: passage('企业复工复产', 1) });
    const cut = await save(article, LEAD);
    expect(await list(article)).toMatchObject([{ quoted: '企业复工复产', standing: null, text: '请核实' }]);
    await save(cut, `${LEAD}\n${REST}`);
    expect(await list(article)).toMatchObject([{ standing: { text: 1, start: 15, end: 21 } }]);
  });

  it('find words that moved while they were being written about, and refuse words that are not there', async () => {
    const article = await story();
    await save(article, `本报讯\n${LEAD}\n${REST}`);
    expect(await comment(reporter, article, { passage: passage('区发改委', 1) })).toMatchObject({ standing: { text: 2, start: 4 } });
    const { body } = await reporter.post(`/api/articles/${article.id}/comments`).send({ text: '？', passage: { text: 0, start: 0, end: 4, quoted: '没有的话' } }).expect(400);
    expect(body.errors['passage.quoted']).toContain('先保存');
    expect((await reporter.post(`/api/articles/${article.id}/comments`).send({ text: '', passage: { text: -1 } }).expect(400)).body.errors).toMatchObject({ text: expect.any(String), 'passage.text': expect.any(String) });
    expect((await reporter.post(`/api/articles/${article.id}/comments`).send({ text: '？', mentions: [article.id] }).expect(400)).body.errors.mentions).toBeDefined();
  });

  it('are answered, put better and taken back by their own authors, each wording kept on the record', async () => {
    const article = await story();
    const asked = await comment(editor, article, {});
    const answer = await comment(reporter, article, { parentId: asked.id, text: '已核', mustAnswer: true });
    expect(answer).toMatchObject({ parentId: asked.id, mustAnswer: false, actions: ['edit', 'delete'] });
    await reporter.post(`/api/articles/${article.id}/comments`).send({ text: '回复的回复', parentId: answer.id }).expect(400);
    await reporter.patch(`/api/comments/${asked.id}`).send({ version: 1, text: '不是我的' }).expect(403);
    const { body: better } = await editor.patch(`/api/comments/${asked.id}`).send({ version: 1, text: '请核实姓名' }).expect(200);
    expect(better).toMatchObject({ text: '请核实姓名', version: 2, editedAt: expect.any(String) });
    expect((await editor.patch(`/api/comments/${asked.id}`).send({ version: 1, text: '晚了一步' }).expect(409)).body.current).toMatchObject({ text: '请核实姓名', version: 2 });
    expect(await newsroom.sql("SELECT payload -> 'changes' AS changes FROM audit_entries WHERE action = 'comment.changed' AND subject_id = $1", [article.id])).toEqual([{ changes: { text: ['请核实', '请核实姓名'] } }]);
    await reporter.delete(`/api/comments/${asked.id}`).expect(403);
    await editor.delete(`/api/comments/${asked.id}`).expect(204);
    expect(await list(article)).toMatchObject([{ id: asked.id, text: '', deletedAt: expect.any(String), actions: [] }, { id: answer.id, text: '已核' }]);
    await reporter.delete(`/api/comments/${answer.id}`).expect(204);
    expect(await list(article)).toEqual([]);
    expect(await newsroom.sql("SELECT payload ->> 'text' AS text FROM audit_entries WHERE action = 'comment.deleted' AND subject_id = $1 ORDER BY seq", [article.id])).toEqual([{ text: '请核实姓名' }, { text: '已核' }]);
  });

  it('hold the release up while one that must be answered is open, and no longer', async () => {
    let article = await story();
    for (const [agent, action] of [[reporter, 'file'], [editor, 'firstReview'], [chief, 'secondReview']] as const) article = (await move(agent, article, action).expect(200)).body;
    const remark = await comment(editor, article, { text: '可改可不改' });
    const question = await comment(editor, article, { passage: passage('黄卫锋'), mustAnswer: true });
    expect((await top.get(`/api/articles/${article.id}`)).body).toMatchObject({ blocked: { release: 'openComments' }, openComments: 1 });
    expect((await move(top, article, 'release').expect(409)).body.code).toBe('article.move.openComments');
    await expect(newsroom.sql("UPDATE articles SET status = 'released', released_by_id = (SELECT id FROM users WHERE username = 'editorinchief') WHERE id = $1", [article.id])).rejects.toThrow('must be answered');
    expect((await reporter.post(`/api/comments/${question.id}/resolve`).send({ version: 1 }).expect(403)).body.code).toBe('comment.askerSettles');
    const { body: settled } = await chief.post(`/api/comments/${question.id}/resolve`).send({ version: 1 }).expect(200);
    expect(settled).toMatchObject({ resolvedByName: '测试chiefsub', actions: ['reply', 'reopen'] });
    const { body: open } = await editor.post(`/api/comments/${question.id}/reopen`).send({ version: 2 }).expect(200);
    await move(top, article, 'release').expect(409);
    await editor.post(`/api/comments/${question.id}/resolve`).send({ version: open.version }).expect(200);
    await move(top, article, 'release').expect(200);
    expect((await list(article)).find(({ id }) => id === remark.id)?.resolvedAt).toBeNull();
  });

  it('let a release and a question that cross end one after the other, never side by side', async () => {
    for (let round = 0; round < 5; round += 1) {
      let article = await story();
      for (const [agent, action] of [[reporter, 'file'], [editor, 'firstReview'], [chief, 'secondReview']] as const) article = (await move(agent, article, action).expect(200)).body;
      const [release, question] = await Promise.all([move(top, article, 'release'), editor.post(`/api/articles/${article.id}/comments`).send({ text: '等等', mustAnswer: true })]);
      expect(question.status).toBe(201);
      expect([200, 409]).toContain(release.status);
      const [{ first }] = await newsroom.sql<{ first: string }>("SELECT action AS first FROM audit_entries WHERE subject_id = $1 AND action IN ('comment.added', 'article.moved') ORDER BY seq DESC LIMIT 1", [article.id]);
      expect(first).toBe('comment.added');
    }
  });
});
