import { TellOfAct } from '../src/user-notices/tell-of-act.job';
import { ForgetNotices } from '../src/user-notices/forget-notices.job';
import { QueueDigests, SendDigest } from '../src/desk/digest.jobs';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createPublication } from './support/build';
import { type MailSink, openMailSink } from './support/mail-sink';
import { eventually } from './support/photo-desk';

describe('what a person is told of', () => {
  let newsroom: Newsroom;
  let sink: MailSink;
  let paper: Answer;
  let editor: Agent;
  let chief: Agent;
  let reporter: Agent;
  let ids: Record<'editor' | 'reporter', string>;

  beforeAll(async () => {
    sink = await openMailSink();
    newsroom = await openNewsroom({ SMTP_URL: sink.url, MAIL_FROM: '清样 <desk@example.cn>', PUBLIC_ORIGIN: 'http://desk.example.cn' });
    [editor, chief, reporter] = [await newsroom.as('deskEditor'), await newsroom.as('chiefSub'), await newsroom.as('reporter')];
    paper = await createPublication(await newsroom.as('editorInChief'));
    const idOf = async (agent: Agent): Promise<string> => (await agent.get('/api/auth/me')).body.id;
    ids = { editor: await idOf(editor), reporter: await idOf(reporter) };
  });
  afterAll(async () => {
    await newsroom.close();
    await sink.close();
  });

  const settled = (): Promise<void> => eventually(async () => {
    const [{ count }] = await newsroom.sql<{ count: number }>("SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE run_at <= now() AND task_identifier LIKE 'notices.%'");
    if (count > 0) throw new Error(`${count} jobs are left`);
  }, 10_000);
  const told = async (agent: Agent, filter: object = {}): Promise<Answer[]> => {
    await settled();
    return (await agent.get(`/api/user-notices?filter=${encodeURIComponent(JSON.stringify(filter))}`).expect(200)).body;
  };
  const move = async (agent: Agent, story: Answer, action: string, reason?: string): Promise<Answer> => (await agent.post(`/api/articles/${story.id}/moves`).send({ action, version: story.version, reason }).expect(200)).body;
  const filed = async (given: object = {}): Promise<Answer> => move(reporter, await createArticle(reporter, paper.id, given), 'file');
  const forStory = (notices: Answer[], { id }: Answer): string[] => notices.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind).sort();

  it('is what happens to their own, once, and never what they did themselves', async () => {
    const story = await filed();
    await chief.post('/api/articles/assignments').send({ ids: [story.id], versions: { [story.id]: story.version }, assigneeId: ids.editor }).expect(200);
    const back = await move(editor, { ...story, version: story.version + 1 }, 'sendBack', '缺采访对象');
    expect(forStory(await told(editor), story)).toEqual(['assigned']);
    const mine = await told(reporter);
    expect(forStory(mine, story)).toEqual(['returned']);
    expect(mine.find(({ subjectId }) => subjectId === story.id)).toMatchObject({ title: story.headline, actorName: '测试deskeditor', note: '缺采访对象', readAt: null });
    expect(back.status).toBe('draft');
    const [{ seq }] = await newsroom.sql<{ seq: number }>("SELECT seq FROM audit_entries WHERE subject_id = $1 AND action = 'article.moved' ORDER BY audit_entries.seq DESC LIMIT 1", [story.id]);
    await Promise.all([1, 2, 3].map(() => newsroom.app.get(TellOfAct, { strict: false }).run({ seq })));
    expect(forStory(await told(reporter), story)).toEqual(['returned']);
  });

  it('is a mention, a take-over and an answer to a commission', async () => {
    const story = await createArticle(editor, paper.id);
    await editor.post(`/api/articles/${story.id}/lock`).send({}).expect(200);
    await chief.post(`/api/articles/${story.id}/lock`).send({ takeOver: true, reason: '付印在即' }).expect(200);
    await chief.post(`/api/articles/${story.id}/comments`).send({ text: '请核对数字', mentions: [ids.editor] }).expect(201);
    await editor.post(`/api/articles/${story.id}/comments`).send({ text: '我和记者都记着', mentions: [ids.editor, ids.reporter] }).expect(201);
    expect(forStory(await told(reporter), story)).toEqual(['mentioned']);
    expect(forStory(await told(editor), story)).toEqual(['mentioned', 'takenOver']);
    const { body: asked } = await editor.post('/api/commissions').send({ publicationId: paper.id, topic: '社区食堂', assigneeId: ids.reporter }).expect(201);
    await reporter.post(`/api/commissions/${asked.id}/moves`).send({ action: 'decline', version: 1, reason: '另有采访' }).expect(200);
    expect(forStory(await told(reporter), asked)).toEqual(['commissionAssigned']);
    expect((await told(editor)).find(({ subjectId }) => subjectId === asked.id)).toMatchObject({ kind: 'commissionDeclined', subjectKind: 'commission', note: '另有采访', title: '社区食堂' });
  });

  it('is that a story is due soon, once for each time it is given', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const story = await createArticle(reporter, paper.id, { dueAt: soon });
    const { body: later } = await reporter.patch(`/api/articles/${story.id}`).send({ version: 1, dueAt: new Date(Date.now() + 86_400_000).toISOString() }).expect(200);
    await eventually(async () => expect(await newsroom.sql("SELECT key FROM graphile_worker.jobs WHERE key = $1", [`dueSoon:${story.id}`])).toHaveLength(1));
    await settled();
    const before = forStory(await told(reporter), story).length;
    await reporter.patch(`/api/articles/${story.id}`).send({ version: later.version, dueAt: new Date(Date.now() + 1_800_000).toISOString() }).expect(200);
    await eventually(async () => expect(forStory(await told(reporter), story)).toHaveLength(before + 1));
    expect(new Set(forStory(await told(reporter), story))).toEqual(new Set(['dueSoon']));
  });

  it('does not outlive an act that did not stand', async () => {
    const story = await filed();
    const count = async (): Promise<Answer> => newsroom.sql("SELECT count(*)::int AS n FROM user_notices WHERE subject_id = $1", [story.id]);
    await editor.post(`/api/articles/${story.id}/moves`).send({ action: 'sendBack', version: story.version }).expect(400);
    await editor.post(`/api/articles/${story.id}/moves`).send({ action: 'sendBack', version: 1, reason: '旧' }).expect(409);
    await settled();
    expect(await count()).toEqual([{ n: 0 }]);
  });

  it('is read when they say so, and forgotten when it is old', async () => {
    const { body: { unread } } = await reporter.get('/api/user-notices/unread').expect(200);
    expect(unread).toBeGreaterThan(0);
    const [first] = await told(reporter, { read: false });
    expect((await reporter.post('/api/user-notices/readings').send({ ids: [first.id] }).expect(200)).body.unread).toBe(unread - 1);
    await editor.post('/api/user-notices/readings').send({ ids: (await told(reporter)).map(({ id }) => id) }).expect(200);
    expect((await reporter.get('/api/user-notices/unread')).body.unread).toBe(unread - 1);
    expect((await reporter.post('/api/user-notices/readings').send({}).expect(200)).body.unread).toBe(0);
    await newsroom.sql("UPDATE user_notices SET created_at = now() - interval '91 days' WHERE id = $1", [first.id]);
    await newsroom.app.get(ForgetNotices, { strict: false }).run();
    expect((await told(reporter)).map(({ id }) => id)).not.toContain(first.id);
  });

  describe('by e-mail', () => {
    const wants = (given: object = {}) => reporter.put('/api/desk/digest').send({ enabled: true, email: 'reporter@example.cn', hour: 0, language: 'zh', ...given });

    it('is off until asked for, and needs an address', async () => {
      expect((await reporter.get('/api/desk/digest').expect(200)).body).toEqual({ enabled: false, email: '', hour: 8, language: 'zh', isMailSet: true });
      expect((await reporter.put('/api/desk/digest').send({ enabled: true, hour: 8, language: 'zh' }).expect(400)).body.errors.email).toBeDefined();
      await newsroom.app.get(QueueDigests, { strict: false }).run();
      expect(sink.letters).toEqual([]);
    });

    it('is one letter a day, however many processes send it, of what waits', async () => {
      await move(editor, await filed({ headline: '一稿 <b>待改</b>' }), 'sendBack', '缺数字');
      await wants().expect(200);
      await newsroom.sql('UPDATE digest_settings SET last_sent_on = NULL');
      const send = newsroom.app.get(SendDigest, { strict: false });
      await Promise.all([1, 2, 3].map(() => send.run({ userId: ids.reporter, day: '2026-11-24' })));
      await newsroom.app.get(QueueDigests, { strict: false }).run();
      await send.run({ userId: ids.reporter, day: '2026-11-24' });
      expect(sink.letters.filter(({ source }) => source.includes('digest.2026-11-24.'))).toHaveLength(1);
      const [{ to, source }] = sink.letters;
      const parts = [...source.matchAll(/Content-Transfer-Encoding: (base64|quoted-printable)\r\n\r\n([\s\S]*?)\r\n--/gu)].map(([, how, words]) => (how === 'base64'
        ? Buffer.from(words, 'base64').toString() : Buffer.from(words.replace(/=\r\n/gu, '').replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()));
      expect(to).toEqual(['reporter@example.cn']);
      expect(parts).toHaveLength(2);
      for (const part of parts) expect(part).toContain('已退回 2');
      expect(parts[0]).toContain('一稿 <b>待改</b>');
      expect(parts[1]).not.toContain('<b>待改');
      expect(parts[1]).toContain('http://desk.example.cn');
    });

    it('goes out at the next attempt when the server refused it', async () => {
      sink.refuseNext();
      const send = newsroom.app.get(SendDigest, { strict: false });
      await expect(send.run({ userId: ids.reporter, day: '2030-01-02' })).rejects.toThrow('452');
      await send.run({ userId: ids.reporter, day: '2030-01-02' });
      expect(sink.letters.filter(({ source }) => source.includes('digest.2030-01-02.'))).toHaveLength(1);
    });
  });
});
