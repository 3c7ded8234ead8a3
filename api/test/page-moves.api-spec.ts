import request from 'supertest';
import { Users } from '../src/auth/users.service';
import { SYSTEM } from '../src/audit/audit.service';
import { ROLES, type Role } from '../src/domain/people/roles';
import { PAGE_MOVES, PAGE_TRANSITIONS } from '../src/domain/workflow/page-workflow';
import { PAGE_STATUSES } from '../src/domain/workflow/statuses';
import { type Agent, type Newsroom, openNewsroom, PASSWORD } from './support/app';
import type { Answer } from './support/build';
import { layOut } from './support/laid-out-issue';
import { openProofDesk, type ProofDesk } from './support/proof-desk';

describe('a page on its way to clean', () => {
  let newsroom: Newsroom;
  let desk: ProofDesk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openProofDesk(newsroom);
  });
  afterAll(() => newsroom.close());

  /** Puts a page where a test wants it, past every rule of the database. */
  const put = (page: Answer, status: string): Promise<unknown> => newsroom.sql(`SET session_replication_role = replica; UPDATE pages SET status = '${status}' WHERE id = '${page.id}'; SET session_replication_role = DEFAULT`);
  const openMoves = async (page: Answer, agent = desk.maker): Promise<Answer> => (await agent.get(`/api/pages/${page.id}/moves`).expect(200)).body;
  const move = async (page: Answer, action: string, agent = desk.maker) => agent.post(`/api/pages/${page.id}/moves`).send({ action, version: (await desk.now(page)).version });
  const wantsOf = async (page: Answer, action: string): Promise<string[]> =>
    (await openMoves(page)).moves.find((one: Answer) => one.action === action).wants.map(({ sentence }: Answer) => sentence);
  const readThrough = async (page: Answer): Promise<Answer> => {
    let proof: Answer;
    for (const reader of desk.readers) proof = await desk.read(await desk.pull(page, { assigneeId: await desk.idOf(reader) }), reader);
    return proof;
  };

  it('says what each step is wanting, one sentence each, and takes none before', async () => {
    const { issue } = await desk.madeUpPage();
    const { body: page } = await desk.maker.post('/api/pages').send({ issueId: issue.id, pageNumber: 90, name: '副刊' }).expect(201) as Answer;
    expect(await openMoves(page)).toMatchObject({ status: 'planned', moves: [{ action: 'makeUp', to: 'madeUp', isYours: true, needsReason: false, wants: [{ want: 'noLayout', sentence: '还没有排版' }] }] });
    const { body: story } = await desk.chief.post('/api/articles').send({ publicationId: desk.paper.id, headline: '未签发的稿', bodyText: '会议指出，当前疫情防控到了新的阶段。'.repeat(40) }).expect(201) as Answer;
    await layOut(desk.maker, page, [
      { id: 's1', kind: 'story', pieceId: story.id, fill: 'top', x: 0, y: 4, w: 1, h: 6, headline: { main: { lines: 1, pt: 20, face: 'songBlack', fit: 'shrink' }, direction: 'h' } },
      { id: 's2', kind: 'story', fill: 'top', x: 2, y: 4, w: 2, h: 6 },
    ]);
    expect(await wantsOf(page, 'makeUp')).toEqual([expect.stringMatching(/^有稿件超出 \d+ 行、\d+ 字$/u), '《未签发的稿》尚未签发', '有空着的版块']);
    const refused = await move(page, 'makeUp');
    expect(refused.status).toBe(409);
    expect((refused.body as Answer).errors['wants.1']).toBe('《未签发的稿》尚未签发');
    expect((await desk.maker.get(`/api/pages/${page.id}/moves`).set('Accept-Language', 'en')).body.moves[0].wants[1].sentence).toBe('“未签发的稿” is not released');
    expect((await desk.now(page)).status).toBe('planned');
  });

  it('goes through three proofs to clean, each step on its way kept', async () => {
    const { page } = await desk.madeUpPage();
    expect(await wantsOf(page, 'proof1')).toEqual([]);
    expect((await move(page, 'proof1')).status).toBe(200);
    expect(await wantsOf(page, 'proof2')).toEqual(['一校还没有读完']);
    expect((await move(page, 'proof2')).status).toBe(409);
    const [{ id }] = (await desk.maker.get(`/api/pages/${page.id}/proofs`).expect(200)).body as [Answer];
    const { body: first } = await desk.readers[0].get(`/api/proofs/${id}`) as Answer;
    await desk.read(first, desk.readers[0]);
    for (const reader of desk.readers.slice(1)) await desk.read(await desk.pull(page, { assigneeId: await desk.idOf(reader) }), reader);
    expect((await openMoves(page)).moves.map(({ action, wants }: Answer) => [action, wants.length])).toEqual([['proof3', 0], ['clean', 0]]);
    const clean = await desk.pull(page);
    expect(clean).toMatchObject({ round: 'clean', number: 4, page: { status: 'clean' } });
    expect((await openMoves(page)).steps.map(({ action, toStatus }: Answer) => `${action} ${toStatus}`)).toEqual(['clean clean', 'proof3 proof3', 'proof2 proof2', 'proof1 proof1', 'makeUp madeUp']);
    expect(await newsroom.sql("SELECT payload ->> 'to' AS to FROM audit_entries WHERE action = 'page.moved' AND subject_id = $1 ORDER BY seq", [page.id])).toEqual(['madeUp', 'proof1', 'proof2', 'proof3', 'clean'].map((to) => ({ to })));
  });

  it('is not clean with a mark of any earlier proof open or unverified, nor with a finding that blocks', async () => {
    const { page, story } = await desk.madeUpPage({ text: '参加活动的有三人，身份证号为32060219900101123X的市民也到场。\n会议指出，当前疫情防控到了新的阶段。' });
    const first = await desk.pull(page, { assigneeId: await desk.idOf(desk.readers[0]) });
    const mark = await desk.mark(first, desk.readers[0], { sign: 'delete', place: { kind: 'text', itemId: story.id, part: 'body', paragraph: 1, start: 0, end: 2 } });
    await desk.read(first, desk.readers[0]);
    for (const reader of desk.readers.slice(1)) await desk.read(await desk.pull(page, { assigneeId: await desk.idOf(reader) }), reader);
    const before = await wantsOf(page, 'clean');
    expect(before[0]).toBe('还有 1 处标记没有答复');
    expect(before[1]).toMatch(/^还有 \d+ 处校对问题必须先处理$/u);
    await desk.act(mark, desk.maker, 'done');
    expect((await wantsOf(page, 'clean'))[0]).toBe('还有 1 处标记没有核红');
    await desk.act(mark, desk.readers[1], 'verify');
    expect((await move(page, 'clean')).status).toBe(409);
    const { body: report } = await desk.readers[0].post('/api/checks').send({ pageId: page.id }).expect(200) as Answer;
    for (const { fingerprint, itemId, severity, decided, itemKind } of report.findings) {
      if (severity === 'block' && !decided) await desk.chief.post('/api/checks/decisions').send({ [itemKind === 'page' ? 'pageId' : 'articleId']: itemId, fingerprint, decision: 'ignoredHere', reason: '已核' }).expect(201);
    }
    expect(await wantsOf(page, 'clean')).toEqual([]);
    expect((await move(page, 'clean')).status).toBe(200);
  });

  it('takes no mark once it is signed, and a change after that has to be read on a proof of its own', async () => {
    const { page } = await desk.madeUpPage();
    await readThrough(page);
    const clean = await desk.pull(page);
    await put(page, 'signed');
    const marked = await desk.readers[0].post(`/api/proofs/${clean.id}/marks`).send({ sign: 'note', comment: '迟了', place: { kind: 'box', x: 1, y: 1, width: 2, height: 2 } });
    expect(marked.body).toMatchObject({ code: 'mark.proofClosed' });
    // A page reopened after signing.
    await put(page, 'proof3');
    await newsroom.sql("INSERT INTO page_moves (page_id, action, from_status, to_status, reason, actor_name) VALUES ($1, 'reopen', 'signed', 'proof3', '标题有误', '主编')", [page.id]);
    expect(await wantsOf(page, 'clean')).toEqual(['签样后的改动还没有读过']);
    const delta = await desk.pull(page, { assigneeId: await desk.idOf(desk.readers[0]) });
    expect(delta).toMatchObject({ round: 'third', isDelta: true });
    await desk.read(delta, desk.readers[0]);
    expect(await wantsOf(page, 'clean')).toEqual([]);
  });

  it('moves for no post and from no state that the table does not name, and no attempt leaves a trace', async () => {
    const { page } = await desk.madeUpPage();
    await readThrough(page);
    const people = new Map<Role, Agent>();
    for (const role of ROLES) {
      await newsroom.app.get(Users).create(SYSTEM, { username: `post-${role.toLowerCase()}`, displayName: role, roles: [role], password: PASSWORD });
      const agent = request.agent(newsroom.server);
      await agent.post('/api/auth/login').send({ username: `post-${role.toLowerCase()}`, password: PASSWORD }).expect(200);
      people.set(role, agent);
    }
    const traces = (): Promise<object[]> => newsroom.sql(`SELECT g.*, (SELECT count(*)::int FROM proofs) AS proofs, (SELECT count(*)::int FROM page_moves) AS moves, (SELECT count(*)::int FROM page_signatures) AS signatures,
      (SELECT max(seq)::int FROM audit_entries WHERE action NOT LIKE 'session.%') AS acts FROM pages g WHERE id = $1`, [page.id]);
    for (const status of PAGE_STATUSES) {
      await put(page, status);
      const before = await traces();
      const { version } = await desk.now(page);
      for (const action of PAGE_MOVES) {
        const { from, roles } = PAGE_TRANSITIONS[action];
        await Promise.all([...people].map(async ([role, agent]) => {
          if ((from as readonly string[]).includes(status) && (roles as readonly Role[]).includes(role)) return;
          const { status: answer } = await agent.post(`/api/pages/${page.id}/moves`).send({ action, version, reason: '试', password: PASSWORD });
          expect([status, action, role, [403, 409].includes(answer)]).toEqual([status, action, role, true]);
        }));
      }
      expect(await traces()).toEqual(before);
    }
    for (const [role, agent] of people) {
      if (['pageEditor', 'chiefSub', 'editorInChief'].includes(role)) continue;
      expect([role, (await agent.post(`/api/pages/${page.id}/proofs`).send({ version: 1 })).status]).toEqual([role, 403]);
    }
  });
});
