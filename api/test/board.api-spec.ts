import { PASSWORD, type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createIssue, createPublication } from './support/build';
import { Users } from '../src/auth/users.service';
import { SYSTEM } from '../src/audit/audit.service';
import type { Actor, Role } from '../src/domain/people/roles';
import type { ArticleMove } from '../src/domain/workflow/article-workflow';
import { inQueue, NEXT_REVIEW, isInReview, type Queue, queuesOf, type QueuedStory } from '../src/domain/workflow/queues';
import request from 'supertest';

describe('the desk board', () => {
  let newsroom: Newsroom;
  let paper: Answer;
  const people = {} as Record<'reporter' | 'other' | 'editor' | 'chief' | 'top' | 'page', { agent: Agent; me: Actor }>;

  const someone = async (name: keyof typeof people, ...roles: Role[]): Promise<void> => {
    await newsroom.app.get(Users).create(SYSTEM, { username: `desk-${name}`, displayName: name, roles, password: PASSWORD });
    const agent = request.agent(newsroom.server);
    const { body: me } = await agent.post('/api/auth/login').send({ username: `desk-${name}`, password: PASSWORD }).expect(200);
    people[name] = { agent, me };
  };
  const move = async (story: Answer, ...moves: [keyof typeof people, ArticleMove, string?][]): Promise<Answer> => {
    let current = story;
    for (const [who, action, reason] of moves) current = (await people[who].agent.post(`/api/articles/${story.id}/moves`).send({ action, version: current.version, reason }).expect(200)).body;
    return current;
  };
  const board = async (who: keyof typeof people, query: Record<string, string> = {}): Promise<Answer> =>
    (await people[who].agent.get(`/api/desk/board?${new URLSearchParams(query)}`).expect(200)).body;
  const assign = (who: keyof typeof people, stories: Answer[], assigneeId: string | null, versions = Object.fromEntries(stories.map(({ id, version }) => [id, version]))) =>
    people[who].agent.post('/api/articles/assignments').send({ ids: stories.map(({ id }) => id), versions, assigneeId });
  const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await someone('reporter', 'reporter');
    await someone('other', 'reporter');
    await someone('editor', 'deskEditor');
    await someone('chief', 'chiefSub');
    await someone('top', 'editorInChief');
    await someone('page', 'pageEditor');
    paper = await createPublication(people.top.agent);
  });
  afterAll(() => newsroom.close());

  /** A newsroom's week: stories in every state, of several authors, in several hands, due and late. */
  const fill = async (): Promise<void> => {
    const by = (who: keyof typeof people, given: object = {}): Promise<Answer> => createArticle(people[who].agent, paper.id, given);
    await by('reporter', { dueAt: hours(-3) });
    await by('other', { dueAt: hours(0.01) });
    await move(await by('reporter'), ['reporter', 'file'], ['editor', 'sendBack', '缺数字']);
    await move(await by('other', { dueAt: hours(-1) }), ['other', 'file']);
    await move(await by('editor'), ['editor', 'file']);
    await move(await by('reporter'), ['reporter', 'file'], ['chief', 'firstReview']);
    await move(await by('reporter', { dueAt: hours(400) }), ['reporter', 'file'], ['editor', 'firstReview']);
    await move(await by('reporter'), ['reporter', 'file'], ['editor', 'firstReview'], ['chief', 'secondReview']);
    await move(await by('reporter', { needsClearance: true }), ['reporter', 'file'], ['editor', 'firstReview'], ['chief', 'secondReview']);
    await move(await by('reporter'), ['reporter', 'file'], ['editor', 'firstReview'], ['top', 'secondReview']);
    await move(await by('other'), ['other', 'file'], ['editor', 'firstReview'], ['chief', 'secondReview'], ['top', 'release']);
    await move(await by('other'), ['other', 'file'], ['chief', 'kill', '过时']);
    const given = await move(await by('other'), ['other', 'file']);
    await assign('chief', [given], people.chief.me.id).expect(200);
  };

  it('gives every post its own piles, as the rules of the domain lay them out', async () => {
    await fill();
    const rows = await newsroom.sql<Answer>(`SELECT id, status, author_ids AS "authorIds", created_by_id AS "createdById", first_reviewed_by_id AS "firstReviewedById", second_reviewed_by_id AS "secondReviewedById",
      released_by_id AS "releasedById", needs_clearance AS "needsClearance", cleared_by AS "clearedBy", deleted_at AS "deletedAt", due_at AS "dueAt", assignee_id AS "assigneeId", false AS "isPlaced",
      (SELECT action FROM article_moves m WHERE m.article_id = a.id ORDER BY created_at DESC, id DESC LIMIT 1) AS "lastMove" FROM articles a`);
    for (const [name, { me }] of Object.entries(people)) {
      const { queues } = await board(name as keyof typeof people);
      expect(queues.map(({ queue }: Answer) => queue)).toEqual(queuesOf(me));
      for (const queue of queuesOf(me)) {
        const shown = (await board(name as keyof typeof people, { queue, limit: '50' })).stories.map(({ id }: Answer) => id).sort();
        const ruled = rows.filter((story: QueuedStory) => inQueue(queue, me, story, new Date())).map(({ id }) => id).sort();
        expect([name, queue, shown]).toEqual([name, queue, ruled]);
        expect(queues.find((one: Answer) => one.queue === queue).count).toBe(ruled.length);
      }
    }
  });

  it('never puts before anyone what they may not do', async () => {
    for (const name of ['editor', 'chief', 'top'] as const) {
      const { stories } = await board(name, { queue: 'toReview', limit: '50' });
      expect(stories.length).toBeGreaterThan(0);
      for (const { status, actions } of stories) expect(isInReview(status) && actions.includes(NEXT_REVIEW[status])).toBe(true);
    }
    await people.reporter.agent.get('/api/desk/board?queue=toReview').expect(400);
  });

  it('tells what a sentence of status is made from', async () => {
    const story = await createArticle(people.reporter.agent, paper.id, { targetLength: 800, bylines: [{ name: '许应田' }] });
    await move(story, ['reporter', 'file'], ['editor', 'sendBack', '缺采访对象']);
    await people.reporter.agent.post(`/api/articles/${story.id}/lock`).send({}).expect(200);
    const { stories } = await board('reporter', { queue: 'returned', limit: '50' });
    expect(stories.find(({ id }: Answer) => id === story.id)).toMatchObject({
      status: 'draft', lastMove: { action: 'sendBack', reason: '缺采访对象', actorName: 'editor' }, writerName: 'reporter', authorNames: ['许应田'], targetLength: 800, actions: expect.arrayContaining(['edit', 'file']),
    });
  });

  it('holds stories without a time of their own to the copy deadline of their page, their section or their issue', async () => {
    const { agent } = people.top;
    const own = await createPublication(agent);
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const issue = await createIssue(agent, own.id, { publishedOn: day });
    const [front, arts] = await Promise.all([[1, '要闻'], [2, '副刊']].map(async ([pageNumber, name]) => (await agent.post('/api/pages').send({ issueId: issue.id, pageNumber, name }).expect(201)).body));
    const [soon, late] = [hours(0.01), hours(-2)];
    await agent.put(`/api/issues/${issue.id}/deadlines`).send({ version: issue.version, deadlines: [{ stage: 'copy', pageId: null, dueAt: soon }, { stage: 'copy', pageId: arts.id, dueAt: late }] }).expect(200);
    const filed = async (given: object): Promise<Answer> => move(await createArticle(people.other.agent, own.id, given), ['other', 'file']);
    const [plain, essay, timed, placed] = [await filed({}), await filed({ section: '副刊' }), await filed({ section: '副刊', dueAt: hours(300) }), await filed({ section: '副刊' })];
    await newsroom.sql("INSERT INTO page_items (page_id, position, kind, article_id) VALUES ($1, 1, 'article', $2)", [front.id, placed.id]);
    const pile = async (queue: Queue): Promise<Answer[]> => (await board('editor', { queue, limit: '50', filter: JSON.stringify({ publicationId: own.id }) })).stories;
    const inWords = (stories: Answer[]): unknown[] => stories.map(({ id, dueAt }) => [id, new Date(dueAt).toISOString()]);
    expect(inWords(await pile('overdue'))).toEqual([[essay.id, late]]);
    expect(new Map((await pile('due')).map(({ id, dueAt }) => [id, new Date(dueAt).toISOString()]))).toEqual(new Map([[plain.id, soon], [placed.id, soon]]));
    expect(inWords(await pile('unassigned')).at(-1)).toEqual([timed.id, new Date(timed.dueAt).toISOString()]);
    await newsroom.sql("UPDATE pages SET status = 'madeUp' WHERE id = $1", [arts.id]);
    expect((await pile('overdue')).map(({ id }) => id)).toEqual([]);
    expect((await pile('due')).map(({ id }) => id)).toContain(essay.id);
  });

  it('turns its pages without doubling or losing a story, the most pressing first', async () => {
    const all = (await board('editor', { queue: 'unassigned', limit: '50' })).stories;
    const seen: Answer[] = [];
    for (let after: string | null = null, first = true; first || after; first = false) {
      const page: Answer = await board('editor', { queue: 'unassigned', limit: '2', ...(after && { after }) });
      seen.push(...page.stories);
      after = page.next;
    }
    expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }: Answer) => id));
    const due = all.map(({ dueAt }: Answer) => dueAt ?? '9').filter(Boolean);
    expect(due).toEqual([...due].sort());
    await people.editor.agent.get('/api/desk/board?after=oops').expect(400);
    await people.editor.agent.get('/api/desk/board?limit=51').expect(400);
  });

  it('is narrowed by section, author and paper, counts and all, and refuses what it does not know', async () => {
    const story = await createArticle(people.other.agent, paper.id, { section: '民生', genre: '消息' });
    const { queues, stories } = await board('editor', { queue: 'mine', filter: JSON.stringify({ section: '民生' }) });
    expect([queues.every(({ count }: Answer) => count === 0), stories]).toEqual([true, []]);
    const mine = await board('other', { queue: 'mine', filter: JSON.stringify({ section: '民生', genre: '消息', authorId: people.other.me.id, publicationId: paper.id }) });
    expect(mine.stories.map(({ id }: Answer) => id)).toEqual([story.id]);
    expect((await people.editor.agent.get(`/api/desk/board?filter=${encodeURIComponent('{"mood":"sad"}')}`).expect(400)).body.errors['filter.mood']).toBeDefined();
  });

  it('shows all that is in work by its state, whoever asks', async () => {
    const { body: columns } = await people.page.agent.get('/api/desk/columns').expect(200);
    expect(columns.map(({ status }: Answer) => status)).toEqual(['draft', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'held']);
    for (const { status, count, stories } of columns) {
      expect(stories.every((story: Answer) => story.status === status)).toBe(true);
      expect(stories).toHaveLength(count);
    }
  });

  describe('assigning', () => {
    const filed = async (): Promise<Answer> => move(await createArticle(people.reporter.agent, paper.id), ['reporter', 'file']);

    it('puts stories into one person’s hands, who alone is then asked to review them, on the record', async () => {
      const stories = [await filed(), await filed()];
      const { body } = await assign('chief', stories, people.editor.me.id).expect(200);
      expect(body.map(({ version, assigneeId }: Answer) => [version, assigneeId])).toEqual([[3, people.editor.me.id], [3, people.editor.me.id]]);
      const idsOf = async (who: keyof typeof people): Promise<string[]> => (await board(who, { queue: 'toReview', limit: '50' })).stories.map(({ id }: Answer) => id);
      expect(await idsOf('editor')).toEqual(expect.arrayContaining(stories.map(({ id }) => id)));
      expect((await idsOf('chief')).filter((id) => stories.some((story) => story.id === id))).toEqual([]);
      expect(await newsroom.sql("SELECT payload ->> 'to' AS to FROM audit_entries WHERE action = 'article.assigned' AND subject_id = ANY($1)", [stories.map(({ id }) => id)])).toEqual([{ to: 'editor' }, { to: 'editor' }]);
      const reviewed = await move({ ...stories[0], version: 3 }, ['editor', 'firstReview']);
      expect(reviewed.assigneeId).toBeNull();
    });

    it('is all or nothing, and says of each story what stands in the way', async () => {
      const [good, stale, own, killed] = [await filed(), await filed(), await move(await createArticle(people.editor.agent, paper.id), ['editor', 'file']), await move(await filed(), ['chief', 'kill', '过时'])];
      const stories = [good, { ...stale, version: 1 }, own, killed];
      const { body } = await assign('chief', stories, people.editor.me.id).expect(409);
      expect(body.errors).toMatchObject({ [`ids.${stale.id}`]: expect.stringContaining('刚被他人修改'), [`ids.${own.id}`]: expect.stringContaining('editor 不能接'), [`ids.${killed.id}`]: expect.stringContaining('不能派') });
      expect(body.errors[`ids.${good.id}`]).toBeUndefined();
      expect(await newsroom.sql('SELECT assignee_id AS "assigneeId", version FROM articles WHERE id = $1', [good.id])).toEqual([{ assigneeId: null, version: good.version }]);
    });

    it('is for those who run the desk, to someone who is here', async () => {
      const story = await filed();
      await assign('reporter', [story], people.reporter.me.id).expect(403);
      expect((await assign('chief', [story], '00000000-0000-4000-8000-000000000000').expect(400)).body.errors.assigneeId).toBeDefined();
      await assign('chief', [story], people.reporter.me.id).expect(409);
    });

    it('never hides a story behind someone who has left', async () => {
      const story = await filed();
      await newsroom.app.get(Users).create(SYSTEM, { username: 'leaver', displayName: '离任', roles: ['deskEditor'], password: PASSWORD });
      const [{ id }] = await newsroom.sql<{ id: string }>("SELECT id FROM users WHERE username = 'leaver'");
      await assign('chief', [story], id).expect(200);
      await newsroom.sql('UPDATE users SET active = false WHERE id = $1', [id]);
      for (const queue of ['toReview', 'unassigned'] satisfies Queue[]) {
        expect((await board('editor', { queue, limit: '50' })).stories.find((one: Answer) => one.id === story.id)).toMatchObject({ assigneeId: null, assigneeName: null });
      }
    });
  });

  it('keeps everyone’s filters under their names, for themselves', async () => {
    const { agent } = people.editor;
    const { body: view } = await agent.post('/api/saved-views').send({ name: '要闻', query: 'queue=due&section=要闻' }).expect(201);
    await agent.post('/api/saved-views').send({ name: '要闻', query: '' }).expect(409);
    const { body: renamed } = await agent.patch(`/api/saved-views/${view.id}`).send({ version: 1, name: '要闻 今日' }).expect(200);
    await agent.patch(`/api/saved-views/${view.id}`).send({ version: 1, name: '晚了' }).expect(409);
    expect((await agent.get('/api/saved-views')).body).toEqual([renamed]);
    await people.chief.agent.patch(`/api/saved-views/${view.id}`).send({ version: 2, name: '别人的' }).expect(404);
    await people.chief.agent.delete(`/api/saved-views/${view.id}`).expect(404);
    await agent.delete(`/api/saved-views/${view.id}`).expect(204);
    expect((await agent.get('/api/saved-views')).body).toEqual([]);
  });
});

describe('how stories of a genre begin', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  it('is there for a new paper from the first, and its chiefs’ to change', async () => {
    const [top, reporter] = [await newsroom.as('editorInChief'), await newsroom.as('reporter')];
    const paper = await createPublication(top);
    const address = `/api/templates?filter=${encodeURIComponent(JSON.stringify({ publicationId: paper.id }))}`;
    const { body: templates } = await reporter.get(address).expect(200);
    expect(templates.map(({ genre, headlineWidth }: Answer) => `${genre} ${headlineWidth}`)).toEqual(['消息 18', '通讯 18', '图片新闻 14', '会议 18', '言论 18', '简讯 12']);
    const { body: changed } = await top.patch(`/api/templates/${templates[0].id}`).send({ version: 1, targetLength: 500, headlineWidth: 15, bodyText: '导语\n主体' }).expect(200);
    expect([changed.targetLength, changed.headlineWidth, changed.body.content]).toEqual([500, 15, expect.arrayContaining([expect.objectContaining({ type: 'paragraph' })])]);
    await top.patch(`/api/templates/${templates[0].id}`).send({ version: 1, targetLength: 400 }).expect(409);
    await reporter.patch(`/api/templates/${templates[0].id}`).send({ version: 2, targetLength: 400 }).expect(403);
    await top.post('/api/templates').send({ publicationId: paper.id, genre: '消息' }).expect(409);
    const { body: made } = await top.post('/api/templates').send({ publicationId: paper.id, genre: '读者来信', position: 9 }).expect(201);
    await top.delete(`/api/templates/${made.id}`).expect(200);
  });
});
