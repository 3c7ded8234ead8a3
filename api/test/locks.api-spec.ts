import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Leases } from '../src/database/leases';
import { type Agent, type Newsroom, openNewsroom, PASSWORD } from './support/app';
import { type Answer, createArticle, createPublication } from './support/build';

describe('one writer a story', () => {
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

  const claim = (agent: Agent, story: Answer, given: object = {}) => agent.post(`/api/articles/${story.id}/lock`).send(given);

  it('is whoever claimed it first; others are told who', async () => {
    const story = await createArticle(editor, paper.id);
    const answers = await Promise.all([claim(editor, story), claim(chief, story)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers[0].status === 200 ? '测试deskeditor' : '测试chiefsub';
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'article.locked', lock: { holderName: winner, mine: false } });
  });

  it('renews the lease by claiming again, and gives it up at the end', async () => {
    const story = await createArticle(editor, paper.id);
    const first = (await claim(editor, story).expect(200)).body;
    await newsroom.sql("UPDATE article_locks SET expires_at = now() + interval '1 second' WHERE article_id = $1", [story.id]);
    const renewed = (await claim(editor, story).expect(200)).body;
    expect([renewed.claimedAt, new Date(renewed.expiresAt).getTime() >= new Date(first.expiresAt).getTime()]).toEqual([first.claimedAt, true]);
    await chief.delete(`/api/articles/${story.id}/lock`).expect(204);
    await claim(chief, story).expect(409);
    await editor.delete(`/api/articles/${story.id}/lock`).expect(204);
    await claim(chief, story).expect(200);
  });

  it('never sticks: a lost browser’s lease runs out by itself', async () => {
    const story = await createArticle(editor, paper.id);
    await claim(editor, story).expect(200);
    await newsroom.sql("UPDATE article_locks SET expires_at = now() - interval '1 second' WHERE article_id = $1", [story.id]);
    expect((await claim(chief, story).expect(200)).body.holderName).toBe('测试chiefsub');
  });

  it('can be taken over with a reason, and what the other had written is kept under their name', async () => {
    const story = await createArticle(editor, paper.id);
    await claim(editor, story).expect(200);
    const { body: written } = await editor.patch(`/api/articles/${story.id}`).send({ version: 1, bodyText: '写到一半', saving: 'auto' }).expect(200);
    await claim(chief, story, { takeOver: true }).expect(400);
    expect((await claim(chief, story, { takeOver: true, reason: '付印在即' }).expect(200)).body).toMatchObject({ mine: true });
    const [kept] = (await chief.get(`/api/articles/${story.id}/revisions`)).body;
    expect(kept).toMatchObject({ reason: 'takenOver', authorName: '测试deskeditor', note: '付印在即' });
    expect((await chief.get(`/api/articles/${story.id}/revisions/${kept.number}`)).body).toMatchObject({ body: { content: [{ content: [{ text: '写到一半' }] }] } });
    const late = await editor.patch(`/api/articles/${story.id}`).send({ version: written.version, bodyText: '还在写' }).expect(409);
    expect(late.body).toMatchObject({ code: 'article.locked', current: { bodyText: '写到一半', lock: { holderName: '测试chiefsub' } } });
    await (await newsroom.as('reporter')).post(`/api/articles/${story.id}/lock`).send({ takeOver: true, reason: '我来' }).expect(403);
  });
});

describe('live changes', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  const watch = async (username: string): Promise<{ seen: Answer[]; end: () => void }> => {
    const { port } = newsroom.server.address() as AddressInfo;
    const login = await fetch(`http://127.0.0.1:${port}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: PASSWORD }) });
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const stream = await new Promise<IncomingMessage>((resolve) => get({ host: '127.0.0.1', port, path: '/api/events', headers: { cookie } }, resolve));
    const seen: Answer[] = [];
    stream.setEncoding('utf8').on('error', () => undefined).on('data', (text: string) => {
      for (const [, data] of text.matchAll(/^data: (\{.*\})$/gmu)) seen.push(JSON.parse(data));
    });
    return { seen, end: () => stream.destroy() };
  };

  it('reach whoever watches, without what is none of their business', async () => {
    const top = await newsroom.as('editorInChief');
    await newsroom.as('reporter');
    const [reporter, chief] = [await watch('reporter'), await watch('editorinchief')];
    const paper = await createPublication(top);
    const story = await createArticle(top, paper.id);
    await top.post('/api/auth/tokens').send({ name: '脚本' }).expect(201);
    while (!chief.seen.some(({ action }) => action === 'token.created')) await sleep(20);
    expect(reporter.seen.map(({ action }) => action)).toEqual(['publication.created', 'article.created']);
    expect(reporter.seen[1]).toMatchObject({ subjectId: story.id, actorName: '测试editorinchief' });
    reporter.end();
    chief.end();
  });

  it('say who begins to write, that a lost browser’s lease was taken away, and which move was made', async () => {
    const top = await newsroom.as('editorInChief');
    const story = await createArticle(top, (await createPublication(top)).id);
    const { seen, end } = await watch('editorinchief');
    await top.post(`/api/articles/${story.id}/lock`).send({}).expect(200);
    await top.post(`/api/articles/${story.id}/lock`).send({}).expect(200);
    await newsroom.sql("UPDATE article_locks SET expires_at = now() - interval '1 second' WHERE article_id = $1", [story.id]);
    await newsroom.app.get(Leases).sweep();
    await top.post(`/api/articles/${story.id}/moves`).send({ action: 'file', version: 1 }).expect(200);
    while (!seen.some(({ action }) => action === 'article.moved')) await sleep(20);
    expect(seen.filter(({ subjectId, action }) => subjectId === story.id && action !== 'article.created').map(({ action, actorName, detail }) => [action, actorName, detail])).toEqual([
      ['article.locked', '测试editorinchief', null], ['article.unlocked', '测试editorinchief', null], ['article.moved', '测试editorinchief', 'file'],
    ]);
    end();
  });

  it('do not reach strangers', async () => {
    const { port } = newsroom.server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}/api/events`)).status).toBe(401);
  });
});
