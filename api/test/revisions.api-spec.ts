import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createPublication } from './support/build';

describe('the record of a story’s words', () => {
  let newsroom: Newsroom;
  let paper: Answer;
  let reporter: Agent;
  let editor: Agent;
  let chief: Agent;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [reporter, editor, chief] = [await newsroom.as('reporter'), await newsroom.as('deskEditor'), await newsroom.as('chiefSub')];
    paper = await createPublication(await newsroom.as('editorInChief'));
  });
  afterAll(() => newsroom.close());

  const FIRST = '区委召开常委会会议。';
  const SECOND = '会议研究部署当前各项重点工作。';
  const patch = async (agent: Agent, story: Answer, given: object): Promise<Answer> =>
    (await agent.patch(`/api/articles/${story.id}`).send({ version: story.version, ...given }).expect(200)).body;
  const move = async (agent: Agent, story: Answer, action: string): Promise<Answer> =>
    (await agent.post(`/api/articles/${story.id}/moves`).send({ action, version: story.version }).expect(200)).body;
  /** Filed by a reporter, worded by two editors at two stages. */
  const throughThreeHands = async (): Promise<Answer> => {
    let story = await createArticle(reporter, paper.id, { headline: '区委召开会议', bodyText: `${FIRST}\n${SECOND}` });
    story = await move(reporter, story, 'file');
    story = await patch(editor, story, { headline: '区委召开专题会议' });
    story = await patch(editor, story, { bodyText: `${FIRST}\n${SECOND.replace('当前各项', '')}` });
    story = await move(editor, story, 'firstReview');
    return patch(chief, story, { bodyText: `${SECOND.replace('当前各项', '')}\n${FIRST}` });
  };

  it('lists its wordings newest first without their words, page by page, each with the stage it was written at', async () => {
    const story = await throughThreeHands();
    const { body: heads } = await reporter.get(`/api/articles/${story.id}/revisions`).expect(200);
    expect(heads.map(({ number, reason, stage, authorName }: Answer) => [number, reason, stage, authorName])).toEqual([
      [6, 'saved', 'firstReviewed', '测试chiefsub'], [5, 'firstReviewed', 'filed', '测试deskeditor'], [4, 'saved', 'filed', '测试deskeditor'],
      [3, 'saved', 'filed', '测试deskeditor'], [2, 'filed', 'draft', '测试reporter'], [1, 'created', 'draft', '测试reporter'],
    ]);
    expect(heads[0].body).toBeUndefined();
    const { body: page } = await reporter.get(`/api/articles/${story.id}/revisions?before=5&limit=2`).expect(200);
    expect(page.map(({ number }: Answer) => number)).toEqual([4, 3]);
    expect((await reporter.get(`/api/articles/${story.id}/revisions/3`).expect(200)).body).toMatchObject({ number: 3, headline: '区委召开专题会议' });
    await reporter.get(`/api/articles/${story.id}/revisions/9`).expect(404);
    await reporter.get(`/api/articles/${story.id}/revisions/last`).expect(404);
  });

  it('tells of every word whose it is, who cut what and who moved what, one hand a person and stage', async () => {
    const story = await throughThreeHands();
    const { body } = await reporter.get(`/api/articles/${story.id}/blame?from=2&to=6`).expect(200);
    expect(body.hands.map(({ number, stage, authorName }: Answer) => [number, stage, authorName])).toEqual([
      [2, 'draft', '测试reporter'], [4, 'filed', '测试deskeditor'], [6, 'firstReviewed', '测试chiefsub'],
    ]);
    expect(body.text.headline).toEqual([{ text: '区委召开', wroteBy: 0, deletedBy: null }, { text: '专题', wroteBy: 1, deletedBy: null }, { text: '会议', wroteBy: 0, deletedBy: null }]);
    expect(body.text.blocks.find(({ movedBy }: Answer) => movedBy !== null)).toMatchObject({ movedBy: 2, movedFrom: expect.any(Number) });
    expect(body.text.blocks.flatMap(({ spans }: Answer) => spans).filter(({ deletedBy }: Answer) => deletedBy !== null)).toEqual([{ text: '当前各项', wroteBy: 0, deletedBy: 1 }]);
    expect((await reporter.get(`/api/articles/${story.id}/blame?from=1&to=99`).expect(400)).body.errors.to).toBe('没有这条记录');
  });

  it('goes through two hundred hands in one answer', async () => {
    const story = await createArticle(reporter, paper.id);
    await newsroom.sql(`INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_name)
      SELECT article_id, 1 + n, kicker, headline, deck, jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', '第' || n || '次改动。'))))),
        'saved', '第' || (n % 3) || '人' FROM article_revisions, generate_series(1, 199) n WHERE article_id = $1`, [story.id]);
    const { body } = await reporter.get(`/api/articles/${story.id}/blame?from=1&to=200`).expect(200);
    expect(body.hands).toHaveLength(200);
    await newsroom.sql(`INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_name) SELECT article_id, 201, '', '又一人', '', body, 'saved', '又一人' FROM article_revisions WHERE article_id = $1 AND number = 200`, [story.id]);
    expect((await reporter.get(`/api/articles/${story.id}/blame?from=1&to=201`).expect(400)).body.errors.from).toContain('200');
  });

  describe('brought back', () => {
    const restore = (agent: Agent, story: Answer, number: number) => agent.post(`/api/articles/${story.id}/revisions/${number}/restore`).send({ version: story.version });

    it('are a new revision, and so can be taken back in their turn', async () => {
      const story = await throughThreeHands();
      const { body: back } = await restore(editor, story, 2).expect(200);
      expect(back).toMatchObject({ headline: '区委召开会议', bodyText: `${FIRST}\n${SECOND}`, revision: 7, version: story.version + 1 });
      const { body: [head] } = await editor.get(`/api/articles/${story.id}/revisions?limit=1`);
      expect(head).toMatchObject({ number: 7, reason: 'restored', note: '第 2 稿' });
      expect(await newsroom.sql("SELECT payload FROM audit_entries WHERE action = 'article.wordsRestored' AND subject_id = $1", [story.id])).toEqual([{ payload: { from: 2, revision: 7 } }]);
      const { body: again } = await restore(editor, back, 6).expect(200);
      expect(again).toMatchObject({ headline: story.headline, bodyText: story.bodyText, revision: 8 });
      expect((await restore(editor, again, 8).expect(200)).body.revision).toBe(8);
    });

    it('are refused to who may not edit, on a version that is not the newest, under another’s hand, and where there are none', async () => {
      const story = await throughThreeHands();
      await restore(reporter, story, 1).expect(403);
      expect((await restore(editor, { ...story, version: 1 }, 1).expect(409)).body.current.version).toBe(story.version);
      await restore(editor, story, 77).expect(404);
      await chief.post(`/api/articles/${story.id}/lock`).send({}).expect(200);
      expect((await restore(editor, story, 1).expect(409)).body.code).toBe('article.locked');
      expect((await editor.get(`/api/articles/${story.id}`)).body).toMatchObject({ version: story.version, revision: story.revision });
    });
  });

  it('carries the copy slip: level, clearance and what the next desk has to know', async () => {
    const story = await createArticle(reporter, paper.id, { level: 'lead', instructions: '配图两幅', needsClearance: true, clearanceFrom: '区委办' });
    expect(story).toMatchObject({ level: 'lead', instructions: '配图两幅', clearanceFrom: '区委办', clearedBy: '', clearedAt: null });
    const cleared = await patch(editor, story, { clearedBy: '王主任', clearanceOpinion: '同意见报', clearedAt: '2020-02-17T16:00:00+08:00' });
    expect(cleared).toMatchObject({ clearanceOpinion: '同意见报', clearedAt: expect.stringContaining('2020-02-17T08:00:00') });
    expect((await patch(editor, cleared, { clearedAt: '2020-02-17T08:00:00Z' })).version).toBe(cleared.version);
    expect((await editor.patch(`/api/articles/${story.id}`).send({ version: cleared.version, level: 'top' }).expect(400)).body.errors.level).toBeDefined();
  });
});
