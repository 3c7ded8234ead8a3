import { Users } from '../src/auth/users.service';
import { SYSTEM } from '../src/audit/audit.service';
import request from 'supertest';
import { type Agent, type Newsroom, PASSWORD } from './support/app';
import { ARTICLE_MOVES, ARTICLE_STATUSES, ARTICLE_TRANSITIONS } from '../src/domain/workflow/article-workflow';
import { ROLES, type Role } from '../src/domain/people/roles';
import { type Answer, createArticle, createIssue } from './support/build';
import { move, openCopyDesk, through } from './support/copy-desk';

describe('the three reviews', () => {
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

  /** Puts a story where a test wants it, signed by some three, past the triggers of the database. */
  const put = (id: string, status: string): Promise<unknown> => newsroom.sql(`SET session_replication_role = replica; UPDATE articles SET status = '${status}', separation_override = '测试',
    first_reviewed_by_id = people.ids[1], second_reviewed_by_id = people.ids[2], released_by_id = people.ids[3] FROM (SELECT array_agg(id) AS ids FROM users) people WHERE articles.id = '${id}'; SET session_replication_role = DEFAULT`);
  /** All that an act could leave behind, in the story and beside it. */
  const everyTrace = (id: string) => newsroom.sql(`SELECT a.*, (SELECT count(*)::int FROM article_moves WHERE article_id = a.id) AS moves, (SELECT count(*)::int FROM article_revisions WHERE article_id = a.id) AS revisions,
    (SELECT max(seq)::int FROM audit_entries WHERE action NOT LIKE 'session.%') AS acts FROM articles a WHERE id = $1`, [id]);
  const traces = (id: string) => newsroom.sql('SELECT (SELECT count(*)::int FROM article_moves WHERE article_id = $1) AS moves, (SELECT count(*)::int FROM article_revisions WHERE article_id = $1) AS revisions, version FROM articles WHERE id = $1', [id]);

  it('take a story from filing to release by four people, each signing the wording they saw', async () => {
    const draft = await createArticle(reporter, paper.id);
    expect(draft.actions).toEqual(['edit', 'delete', 'file']);
    const released = await through(draft, [reporter, 'file'], [editor, 'firstReview'], [chief, 'secondReview'], [top, 'release']);
    expect(released).toMatchObject({ status: 'released', version: 5, revision: 5 });
    const { body: history } = await reporter.get(`/api/articles/${draft.id}/moves`).expect(200);
    expect(history.map(({ action, toStatus, actorName, revision }: Answer) => [action, toStatus, actorName, revision])).toEqual([
      ['file', 'filed', '测试reporter', 2], ['firstReview', 'firstReviewed', '测试deskeditor', 3], ['secondReview', 'secondReviewed', '测试chiefsub', 4], ['release', 'released', '测试editorinchief', 5],
    ]);
    expect(await newsroom.sql("SELECT payload ->> 'action' AS action FROM audit_entries WHERE action = 'article.moved' AND subject_id = $1 ORDER BY seq", [draft.id])).toHaveLength(4);
  });

  it('refuse a second signature of the same person, and the author’s own, saying why beforehand', async () => {
    const filed = await through(await createArticle(reporter, paper.id), [reporter, 'file']);
    const once = (await move(chief, filed, 'firstReview').expect(200)).body;
    expect(once.blocked).toEqual({ secondReview: 'reviewedAlready' });
    expect(once.actions).not.toContain('secondReview');
    expect((await move(chief, once, 'secondReview').expect(403)).body.message).toContain('三审须由三人分别签署');
    const own = await through(await createArticle(editor, paper.id), [editor, 'file']);
    expect(own.blocked).toEqual({ firstReview: 'isAuthor' });
    await move(editor, own, 'firstReview').expect(403);
    expect(await traces(own.id)).toEqual([{ moves: 1, revisions: 2, version: 2 }]);
  });

  it('count whoever signs the byline as an author, also when the account comes later', async () => {
    const me = (await editor.get('/api/auth/me')).body.id;
    const filed = await through(await createArticle(reporter, paper.id, { bylines: [{ name: '陈黎' }] }), [reporter, 'file']);
    const { body: contributor } = await editor.get(`/api/contributors/${filed.bylines[0].contributorId}`);
    await editor.patch(`/api/contributors/${contributor.id}`).send({ version: contributor.version, userId: me }).expect(200);
    expect((await move(editor, filed, 'firstReview').expect(403)).body.code).toBe('article.move.isAuthor');
    const { body: credited } = await createArticle(reporter, paper.id, { bylines: [{ name: '陈黎' }] }).then((story) => reporter.get(`/api/articles/${story.id}`));
    expect(credited.authorIds).toContain(me);
  });

  it('are three people by the database itself, whatever a program forgets', async () => {
    const story = await through(await createArticle(reporter, paper.id), [reporter, 'file'], [editor, 'firstReview']);
    const author = (await reporter.get('/api/auth/me')).body.id;
    await expect(newsroom.sql('UPDATE articles SET second_reviewed_by_id = first_reviewed_by_id WHERE id = $1', [story.id])).rejects.toThrow('ck_articles_three_reviewers');
    await expect(newsroom.sql('UPDATE articles SET second_reviewed_by_id = $2 WHERE id = $1', [story.id, author])).rejects.toThrow('ck_articles_three_reviewers');
    await expect(newsroom.sql("UPDATE articles SET status = 'released' WHERE id = $1", [story.id])).rejects.toThrow('ck_articles_reviewed');
  });

  it('let the editor-in-chief sign twice with a reason that stays on record, and no one else', async () => {
    const filed = await through(await createArticle(reporter, paper.id), [reporter, 'file']);
    const once = (await move(top, filed, 'firstReview').expect(200)).body;
    await move(top, once, 'secondReview', { override: true }).expect(400);
    const twice = (await move(top, once, 'secondReview', { override: true, reason: '编辑部主任出差' }).expect(200)).body;
    expect(twice.status).toBe('secondReviewed');
    expect((await top.get(`/api/articles/${filed.id}/moves`)).body.at(-1)).toMatchObject({ isOverride: true, reason: '编辑部主任出差' });
    const again = await through(await createArticle(reporter, paper.id), [reporter, 'file'], [chief, 'firstReview']);
    await move(chief, again, 'secondReview', { override: true, reason: '赶时间' }).expect(403);
  });

  it('begin anew when a story is sent back, with the reason for its author', async () => {
    const reviewed = await through(await createArticle(reporter, paper.id), [reporter, 'file'], [editor, 'firstReview']);
    expect((await move(chief, reviewed, 'sendBack').expect(400)).body.errors.reason).toBe('请写明理由');
    const back = (await move(chief, reviewed, 'sendBack', { reason: '缺采访对象' }).expect(200)).body;
    expect(back).toMatchObject({ status: 'draft', firstReviewedById: null });
    expect((await reporter.get(`/api/articles/${back.id}`)).body.actions).toContain('file');
  });

  it('act on one version only: of two who sign at once one is told', async () => {
    const filed = await through(await createArticle(reporter, paper.id), [reporter, 'file']);
    const answers = await Promise.all([move(editor, filed, 'firstReview'), move(chief, filed, 'firstReview')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('hold a story that its source has not cleared, and one under embargo off the page', async () => {
    const story = await createArticle(reporter, paper.id, { needsClearance: true, embargoUntil: '2020-02-20T08:00:00+08:00' });
    const reviewed = await through(story, [reporter, 'file'], [editor, 'firstReview'], [chief, 'secondReview']);
    expect((await top.get(`/api/articles/${story.id}`)).body.blocked).toEqual({ release: 'notCleared' });
    expect((await move(top, reviewed, 'release').expect(409)).body.code).toBe('article.move.notCleared');
    const { body: cleared } = await chief.patch(`/api/articles/${story.id}`).send({ version: reviewed.version, clearedBy: '区委办 王主任' }).expect(200);
    await move(top, cleared, 'release').expect(200);
    const early = await createIssue(top, paper.id, { publishedOn: '2020-02-18' });
    const late = await createIssue(top, paper.id, { publishedOn: '2020-02-25', issueNumber: 8, totalIssueNumber: 1228 });
    const place = async (issue: Answer) => {
      const { body: page } = await top.post('/api/pages').send({ issueId: issue.id }).expect(201);
      return top.put(`/api/pages/${page.id}/items`).send({ version: 1, items: [{ kind: 'article', itemId: story.id }] });
    };
    expect((await place(early)).body.errors['items.0.itemId']).toContain('2020-02-20 08:00');
    expect((await place(late)).status).toBe(200);
  });

  it('let no post make a move that the table does not give it, from any state, and leave no trace of the attempt', async () => {
    const people = new Map<Role, Agent>();
    for (const role of ROLES) {
      await newsroom.app.get(Users).create(SYSTEM, { username: `post-${role.toLowerCase()}`, displayName: role, roles: [role], password: PASSWORD });
      const agent = request.agent(newsroom.server);
      await agent.post('/api/auth/login').send({ username: `post-${role.toLowerCase()}`, password: PASSWORD }).expect(200);
      people.set(role, agent);
    }
    const story = await createArticle(reporter, paper.id);
    for (const status of ARTICLE_STATUSES) {
      await put(story.id, status);
      const before = await everyTrace(story.id);
      for (const action of ARTICLE_MOVES) {
        const { from, roles } = ARTICLE_TRANSITIONS[action];
        await Promise.all([...people].map(async ([role, agent]) => {
          // Filing is the author's too, and this reporter is not the author.
          const isAllowed = (from as readonly string[]).includes(status) && (roles as readonly Role[]).includes(role) && !(action === 'file' && role === 'reporter');
          if (isAllowed) return;
          const { status: answer } = await move(agent, story, action, { reason: '试' });
          expect([status, action, role, [403, 409].includes(answer)]).toEqual([status, action, role, true]);
        }));
      }
      expect(await everyTrace(story.id)).toEqual(before);
    }
  });
});
