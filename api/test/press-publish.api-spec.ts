import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createIssue, listOf } from './support/build';
import { layOut } from './support/laid-out-issue';
import { openPressDesk, type PressDesk } from './support/press-desk';
import { readPdf, titleOf } from './support/read-pdf';

describe('an issue that appears', () => {
  let newsroom: Newsroom;
  let desk: PressDesk;
  let chief: Agent;
  let issue: Answer;
  let page: Answer;
  let story: Answer;

  const fresh = async (): Promise<Answer> => (await chief.get(`/api/issues/${issue.id}`).expect(200)).body;
  const move = async (action: string, given: object = {}) => chief.post(`/api/issues/${issue.id}/moves`).send({ action, version: (await fresh()).version, ...given });

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openPressDesk(newsroom);
    ({ chief } = desk);
    ({ page, story, issue } = await desk.madeUpPage());
    await chief.patch(`/api/pages/${page.id}`).send({ version: page.version, pageNumber: 1 }).expect(200);
    await desk.readToClean(page);
    await chief.patch(`/api/issues/${issue.id}`).send({ version: (await fresh()).version, pageCount: 1 }).expect(200);
    expect((await desk.sign(page)).status).toBe(200);
  });
  afterAll(() => newsroom.close());

  it('is closed with a word on what the preflight asks about, printed once every page is handed over, and published', async () => {
    for (const action of ['open', 'closeCopy']) expect((await move(action)).status).toBe(200);
    expect((await chief.get(`/api/issues/${issue.id}/preflight`)).body.map(({ check, severity }: Answer) => [check, severity])).toEqual([['licenceUnknown', 'confirm']]);
    const embargo = async (until: string | null) => chief.patch(`/api/articles/${story.id}`).send({ version: (await chief.get(`/api/articles/${story.id}`)).body.version, embargoUntil: until }).expect(200);
    await embargo('2020-02-20T08:00:00+08:00');
    expect((await move('sign', { reason: '许可证正在换发' })).body.preflight[0]).toMatchObject({ check: 'layout', severity: 'block', params: { check: 'embargoed', until: '2020-02-20 08:00' } });
    await embargo('2020-02-18T06:00:00+08:00');
    expect((await move('sign')).body.code).toBe('issue.move.unconfirmed');
    expect((await move('sign', { reason: '许可证正在换发' })).body.status).toBe('signed');
    expect((await move('print')).body.code).toBe('issue.move.notSent');
    expect((await desk.move(page, 'send')).body.status).toBe('sent');
    expect((await move('print')).status).toBe(200);
    await embargo('2999-01-01T06:00:00+08:00');
    expect((await move('publish')).body.message).toContain('2999-01-01 06:00');
    await embargo(null);
    expect((await move('publish')).status).toBe(200);
    const { body: [record] } = await chief.get(listOf('printed-items', { filter: { issueId: issue.id } })).expect(200);
    expect(record).toMatchObject({ kind: 'article', itemId: story.id, pageNumber: 1, position: 1, title: '统筹推进疫情防控', printedOn: '2020-02-18', publishedByName: '测试editorinchief', takenDownAt: null, corrections: [] });
    expect(record.area.width).toBeGreaterThan(100);
    expect((await chief.get(`/api/articles/${story.id}`)).body.status).toBe('published');
    expect((await desk.now(page)).status).toBe('published');
    expect((await chief.get(`/api/articles/${story.id}/moves`)).body.at(-1)).toMatchObject({ action: 'publish', toStatus: 'published' });
  });

  it('is out of reach of any change: what was signed stays signed', async () => {
    await newsroom.sql("UPDATE articles SET body = jsonb_set(body, '{}', body), kicker = '事后加的引题' WHERE id = $1", [story.id]);
    expect((await desk.slips(page))[0].voidedAt).toBeNull();
    expect((await desk.now(page)).status).toBe('published');
    const { body: [record] } = await chief.get(listOf('printed-items', { filter: { issueId: issue.id } }));
    await expect(newsroom.sql("UPDATE printed_items SET title = '别的' WHERE id = $1", [record.id])).rejects.toThrow('stays on record');
    await expect(newsroom.sql('DELETE FROM printed_items WHERE id = $1', [record.id])).rejects.toThrow('stays on record');
  });

  it('is one PDF of the pages as they were signed, whatever became of their copy', async () => {
    const pdf = async (address: string) => readPdf((await chief.get(address).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200)).body as Buffer);
    const [whole, signed] = [await pdf(`/api/issues/${issue.id}/pdf`), await pdf(`/api/pages/${page.id}/pdf`)];
    expect(whole.pages).toEqual(signed.pages);
    expect(whole.pages[0]!.lines).not.toContain('事后加的引题');
    expect(titleOf(whole)).toBe('港闸新闻 2020-02-18 第1版 综合');
  });

  it('is corrected in the next issue at the same page, linked both ways', async () => {
    const { body: [record] } = await chief.get(listOf('printed-items', { filter: { articleId: story.id } })).expect(200);
    const body = { wrongText: '六点八亿元', rightText: '七点八亿元' };
    await (await newsroom.as('reporter')).post(`/api/printed-items/${record.id}/corrections`).send(body).expect(403);
    const { body: correction } = await chief.post(`/api/printed-items/${record.id}/corrections`).send(body).expect(201);
    expect(correction).toMatchObject({ wrong: { itemId: story.id, pageNumber: 1, position: 1, issueId: issue.id }, dueIssue: null, printed: null, actions: ['withdraw'] });
    const { body: born } = await chief.get(`/api/articles/${correction.articleId}`).expect(200);
    expect(born).toMatchObject({ status: 'filed', mustRun: true, noCut: true, genre: '更正', bodyText: '2月18日1版《统筹推进疫情防控》中，“六点八亿元”应为“七点八亿元”。特此更正。' });
    expect(born.instructions).toContain('1版综合');
    expect((await chief.get(`/api/printed-items/${record.id}`)).body.corrections).toMatchObject([{ id: correction.id, articleId: born.id, status: 'filed' }]);

    const next = await createIssue(chief, desk.paper.id, { publishedOn: '2020-02-25', issueNumber: 8, totalIssueNumber: 1228, pageCount: 1 });
    const { body: [owed] } = await chief.get(listOf('corrections', { filter: { articleId: born.id } })).expect(200);
    expect(owed.dueIssue).toMatchObject({ id: next.id, issueNumber: 8 });
    const wants = async (): Promise<Answer[]> => (await chief.get(`/api/issues/${next.id}/preflight`).expect(200)).body.filter(({ check }: Answer) => check.startsWith('correction'));
    expect(await wants()).toEqual([{ check: 'correctionOut', severity: 'block', params: { title: '更正', page: 1 }, cure: { place: 'article', id: born.id } }]);
    const { body: second } = await chief.post('/api/pages').send({ issueId: next.id, pageNumber: 2, name: '综合' }).expect(201);
    await layOut(chief, second, [{ id: 's1', kind: 'story', pieceId: born.id, fill: 'top', x: 0, y: 4, w: 2, h: 10 }]);
    expect(await wants()).toMatchObject([{ check: 'correctionElsewhere', severity: 'confirm', params: { page: 1, onPage: 2 } }]);
    const { body: withdrawn } = await chief.post(`/api/corrections/${correction.id}/withdrawal`).send({ version: owed.version, reason: '原文无误' }).expect(200);
    expect(withdrawn.actions).toEqual([]);
    expect(await wants()).toEqual([]);
  });

  it('has a story taken down with a reason, which stays in its place', async () => {
    const { body: [record] } = await chief.get(listOf('printed-items', { filter: { articleId: story.id } })).expect(200);
    await (await newsroom.as('chiefSub')).post(`/api/printed-items/${record.id}/takedown`).send({ version: record.version, reason: '侵权' }).expect(403);
    const { body: tombstone } = await chief.post(`/api/printed-items/${record.id}/takedown`).send({ version: record.version, reason: '当事人要求，经核属实' }).expect(200);
    expect(tombstone).toMatchObject({ takedownReason: '当事人要求，经核属实', takenDownByName: '测试editorinchief', title: '统筹推进疫情防控', actions: ['correct'] });
    await chief.post(`/api/printed-items/${record.id}/takedown`).send({ version: tombstone.version, reason: '再撤' }).expect(409);
    expect((await chief.get(`/api/articles/${story.id}`)).body.bodyText).toContain('港闻工业园');
  });
});
