import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createPublication } from './support/build';

describe('a commissioned story', () => {
  let newsroom: Newsroom;
  let paper: Answer;
  let editor: Agent;
  let reporter: Agent;
  let me: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [editor, reporter] = [await newsroom.as('deskEditor'), await newsroom.as('reporter')];
    paper = await createPublication(await newsroom.as('editorInChief'));
    me = (await reporter.get('/api/auth/me')).body;
  });
  afterAll(() => newsroom.close());

  const commission = async (agent: Agent, given: object = {}): Promise<Answer> => (await agent.post('/api/commissions').send({ publicationId: paper.id, topic: '社区食堂开张', ...given }).expect(201)).body;
  const move = (agent: Agent, { id, version }: Answer, action: string, given: object = {}) => agent.post(`/api/commissions/${id}/moves`).send({ action, version, ...given });

  it('becomes the draft of whoever accepts it, in one breath and with all that was asked for', async () => {
    const dueAt = '2030-01-08T06:00:00.000Z';
    const asked = await commission(editor, { genre: '会议', section: '民生', targetLength: 800, dueAt, assigneeId: me.id, photoWanted: '开张现场' });
    expect(asked).toMatchObject({ status: 'assigned', forName: '测试reporter', actions: ['edit', 'assign', 'drop'] });
    const { body: accepted } = await move(reporter, asked, 'accept').expect(200);
    expect(accepted).toMatchObject({ status: 'accepted', articleId: expect.any(String) });
    const { body: draft } = await reporter.get(`/api/articles/${accepted.articleId}`).expect(200);
    expect(draft).toMatchObject({ headline: '社区食堂开张', genre: '会议', section: '民生', targetLength: 800, status: 'draft', createdById: me.id, bodyText: expect.stringContaining('会议指出，') });
    expect(new Date(draft.dueAt).toISOString()).toBe(dueAt);
    expect(draft.bylines).toEqual([expect.objectContaining({ name: '测试reporter' })]);
    expect(await newsroom.sql("SELECT action FROM audit_entries WHERE subject_id = ANY($1) ORDER BY seq", [[asked.id, accepted.articleId]])).toEqual([{ action: 'commission.created' }, { action: 'article.created' }, { action: 'commission.moved' }]);
    await reporter.post(`/api/articles/${draft.id}/moves`).send({ action: 'file', version: draft.version }).expect(200);
    expect((await editor.get(`/api/commissions/${asked.id}`)).body.status).toBe('filed');
  });

  it('is accepted by one of two browsers only, with one draft', async () => {
    const asked = await commission(editor, { assigneeId: me.id });
    const answers = await Promise.all([move(reporter, asked, 'accept'), move(reporter, asked, 'accept')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await newsroom.sql('SELECT count(*)::int AS drafts FROM articles WHERE headline = $1 AND deleted_at IS NULL AND id IN (SELECT article_id FROM commissions WHERE id = $2)', [asked.topic, asked.id])).toEqual([{ drafts: 1 }]);
  });

  it('goes back to the desk with a reason when it is declined, to be given to someone else', async () => {
    const asked = await commission(editor, { assigneeId: me.id });
    expect((await move(reporter, asked, 'decline').expect(400)).body.errors.reason).toBeDefined();
    const { body: declined } = await move(reporter, asked, 'decline', { reason: '当天另有采访' }).expect(200);
    expect(declined).toMatchObject({ status: 'declined', reason: '当天另有采访', articleId: null });
    const { body: contributor } = await editor.post('/api/contributors').send({ publicationId: paper.id, printedName: '丁亮', kind: 'person' }).expect(201);
    const { body: given } = await move(editor, declined, 'assign', { contributorId: contributor.id }).expect(200);
    expect(given).toMatchObject({ status: 'assigned', assigneeId: null, forName: '丁亮' });
    await move(reporter, given, 'accept').expect(403);
    const { body: accepted } = await move(editor, given, 'accept').expect(200);
    expect((await editor.get(`/api/articles/${accepted.articleId}`)).body.bylines).toEqual([expect.objectContaining({ name: '丁亮', contributorId: contributor.id })]);
  });

  it('is given to another in its form too, by the rules of assigning', async () => {
    const asked = await commission(editor, { assigneeId: me.id });
    const change = (agent: Agent, version: number, given: object) => agent.patch(`/api/commissions/${asked.id}`).send({ version, ...given });
    const { body: contributor } = await editor.post('/api/contributors').send({ publicationId: paper.id, printedName: '张素珍', kind: 'person' }).expect(201);
    const { body: given } = await change(editor, asked.version, { angle: '从午饭写起', assigneeId: null, contributorId: contributor.id }).expect(200);
    expect(given).toMatchObject({ status: 'assigned', angle: '从午饭写起', assigneeId: null, contributorId: contributor.id, forName: '张素珍' });
    expect(await newsroom.sql('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [asked.id])).toEqual([{ action: 'commission.created' }, { action: 'commission.changed' }, { action: 'commission.moved' }]);
    const clerkId = (await (await newsroom.as('noticeClerk')).get('/api/auth/me')).body.id;
    expect((await change(editor, given.version, { assigneeId: clerkId }).expect(400)).body.errors.assigneeId).toBeDefined();
    expect((await change(editor, given.version, { assigneeId: null, contributorId: null }).expect(400)).body.errors.assigneeId).toBeDefined();
    const pitch = await commission(reporter, { topic: '老街夜市' });
    await reporter.patch(`/api/commissions/${pitch.id}`).send({ version: pitch.version, assigneeId: me.id }).expect(403);
    expect((await editor.get(`/api/commissions/${asked.id}`)).body).toMatchObject({ version: given.version, contributorId: contributor.id });
  });

  it('may be pitched by a reporter, who changes it until the desk takes it up', async () => {
    const pitch = await commission(reporter, { topic: '老街改造' });
    expect(pitch).toMatchObject({ status: 'proposed', actions: ['edit'] });
    const { body: changed } = await reporter.patch(`/api/commissions/${pitch.id}`).send({ version: 1, angle: '从一家理发店写起' }).expect(200);
    expect((await move(editor, changed, 'assign').expect(400)).body.errors.assigneeId).toBeDefined();
    const { body: given } = await move(editor, changed, 'assign', { assigneeId: me.id }).expect(200);
    await reporter.patch(`/api/commissions/${pitch.id}`).send({ version: given.version, angle: '换个角度' }).expect(403);
    await reporter.patch(`/api/commissions/${pitch.id}`).send({ version: 1, angle: '旧的' }).expect(409);
    const { body: dropped } = await move(editor, given, 'drop', { reason: '时机已过' }).expect(200);
    expect([dropped.status, dropped.actions]).toEqual(['dropped', []]);
    const mine = await reporter.get(`/api/commissions?filter=${encodeURIComponent(JSON.stringify({ assigneeId: me.id, status: ['assigned', 'dropped'] }))}`).expect(200);
    expect(mine.body.map(({ id }: Answer) => id)).toContain(pitch.id);
  });

  it('is not given to someone whose post does not write, nor moved by who only reads', async () => {
    const clerk = await newsroom.as('noticeClerk');
    const clerkId = (await clerk.get('/api/auth/me')).body.id;
    await editor.post('/api/commissions').send({ publicationId: paper.id, topic: '公示', assigneeId: clerkId }).expect(400);
    await clerk.post('/api/commissions').send({ publicationId: paper.id, topic: '公示' }).expect(403);
    const asked = await commission(editor, { assigneeId: me.id });
    await move(clerk, asked, 'drop', { reason: '试' }).expect(403);
    await expect(newsroom.sql("UPDATE commissions SET status = 'accepted' WHERE id = $1", [asked.id])).rejects.toThrow('ck_commissions_accepted');
  });
});
