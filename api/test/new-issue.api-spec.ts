import { WEEKLY_TIMETABLE } from '../src/domain/calendar/deadlines';
import { wallClock } from '../src/domain/calendar/zone';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createIssue, createPublication } from './support/build';
import { signBySql } from './support/sign-page';

describe('the next issue', () => {
  let newsroom: Newsroom;
  let chief: Agent;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    chief = await newsroom.as('editorInChief');
  });
  beforeEach(async () => {
    paper = await createPublication(chief, { numbering: { cumulativeBase: { 2020: 1220 } } });
    await createIssue(chief, paper.id, { staff: [{ role: '主编', names: ['龚海霞', '施建'] }] });
  });
  afterAll(() => newsroom.close());

  const check = async (given: object): Promise<Answer> => (await chief.post('/api/issues/checks').send({ publicationId: paper.id, ...given }).expect(200)).body;
  const skeleton = async (): Promise<Answer> => (await chief.get(`/api/publications/${paper.id}/skeleton`).expect(200)).body;
  const make = async (given: object = {}, agent = chief) => {
    const { pages, staff } = await skeleton();
    return agent.post('/api/issues/skeleton').send({ publicationId: paper.id, from: 'template', publishedOn: '2020-02-25', issueNumber: 8, totalIssueNumber: 1228, pages, staff, ...given });
  };
  const acts = (id: string): Promise<{ action: string; payload: Answer }[]> => newsroom.sql('SELECT action, payload FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [id]);

  it('is proposed: after 第7期 of 18 February comes 第8期 总第1228期 of the next Tuesday', async () => {
    expect(await check({ publishedOn: '2020-02-25' })).toMatchObject({ issueNumber: 8, totalIssueNumber: 1228, missedDays: 0, countedFrom: { publishedOn: '2020-02-18', issueNumber: 7 }, problems: [] });
    const { nextPublishedOn } = await check({});
    expect(nextPublishedOn >= wallClock(new Date().toISOString(), 'Asia/Shanghai').date).toBe(true);
    expect(new Date(nextPublishedOn).getUTCDay()).toBe(2);
  });

  it('is made in one go: pages with their names, what stands on them, makers and deadlines', async () => {
    await make();
    const { body: { id } } = await make({ publishedOn: '2020-03-03', issueNumber: 9, totalIssueNumber: 1229 });
    const { body: issue } = await chief.get(`/api/issues/${id}`);
    expect(issue).toMatchObject({ publishedOn: '2020-03-03', issueNumber: 9, totalIssueNumber: 1229, pageCount: 4, pages: 4, exceptions: [], staff: [{ role: '主编', names: ['龚海霞', '施建'] }] });
    const { body: pages } = await chief.get(`/api/pages?filter=${encodeURIComponent(JSON.stringify({ issueId: id }))}`);
    expect(pages.map(({ pageNumber, name, itemCount }: Answer) => [pageNumber, name, itemCount])).toEqual([[1, '要闻', 1], [2, '综合', 0], [3, '民生', 0], [4, '副刊', 1]]);
    const { body: { deadlines } } = await chief.get(`/api/issues/${id}/deadlines`).expect(200);
    const inWords = deadlines.map(({ stage, pageId, dueAt, state }: Answer) => { const { date, time } = wallClock(dueAt, 'Asia/Shanghai'); return [stage, pageId === pages[3].id, date, time, state]; });
    expect(inWords).toHaveLength(WEEKLY_TIMETABLE.length);
    expect(inWords[0]).toEqual(['copy', true, '2020-02-28', '18:00', 'overdue']);
    expect(inWords.at(-1)).toEqual(['press', false, '2020-03-02', '22:00', 'overdue']);
    expect((await acts(id)).map(({ action }) => action)).toEqual(['issue.created', 'issue.deadlinesSet', 'issue.skeletonMade']);
  });

  it('stands at the head of everyone\'s desk until it is out, with its pages and the time left to the press', async () => {
    const { nextPublishedOn } = await check({});
    const confirmations = ['numberGap', 'totalGap', 'missedDays', 'skippedDay'].map((problem) => ({ problem, reason: '复刊' }));
    const { issueNumber, totalIssueNumber } = await check({ publishedOn: nextPublishedOn });
    const { body: { id } } = await make({ publishedOn: nextPublishedOn, issueNumber, totalIssueNumber, confirmations });
    const reporter = await newsroom.as('reporter');
    const onDesk = async (): Promise<Answer[]> => (await reporter.get('/api/desk').expect(200)).body.nextIssues.filter(({ publicationName }: Answer) => publicationName === paper.name);
    const [issue, ...others] = await onDesk();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ id, publishedOn: nextPublishedOn, status: 'planned', pages: [{ pageNumber: 1, name: '要闻', status: 'planned' }, { pageNumber: 2 }, { pageNumber: 3 }, { pageNumber: 4 }] });
    expect(wallClock(issue.pressAt, 'Asia/Shanghai').time).toBe('22:00');
    for (const page of await newsroom.sql<{ id: string }>('SELECT id FROM pages WHERE issue_id = $1', [id])) await signBySql(newsroom, page.id);
    expect((await onDesk())[0].pressState).toBe('met');
    await newsroom.sql("UPDATE issues SET status = 'published' WHERE id = $1", [id]);
    expect((await onDesk()).map((next) => next.id)).not.toContain(id);
  });

  it('asks for a reason for whatever is odd, keeps it with the issue, and writes nothing before', async () => {
    const odd = { publishedOn: '2020-02-26', issueNumber: 7, totalIssueNumber: 1227 };
    const { body: refused, status } = await make(odd);
    expect([status, refused.code]).toEqual([409, 'issue.unconfirmed']);
    expect(refused.problems.map(({ problem }: Answer) => problem)).toEqual(['wrongWeekday', 'missedDays', 'numberTaken', 'totalTaken']);
    expect(refused.errors['confirmations.numberTaken']).toBe('当年已有这个期号（2020-02-18）');
    expect(await newsroom.sql('SELECT id FROM issues WHERE publication_id = $1', [paper.id])).toHaveLength(1);
    const half = await make({ ...odd, confirmations: [{ problem: 'wrongWeekday', reason: '两会提前一天' }] });
    expect(half.body.problems).toHaveLength(3);
    expect((await make({ ...odd, confirmations: [{ problem: 'wrongWeekday', reason: ' ' }] })).status).toBe(400);
    const confirmations = refused.problems.map(({ problem }: Answer) => ({ problem, reason: `特刊：${problem}` }));
    const made = await make({ ...odd, confirmations });
    expect(made.status).toBe(201);
    const { body: issue } = await chief.get(`/api/issues/${made.body.id}`);
    expect(issue.exceptions[2]).toMatchObject({ problem: 'numberTaken', reason: '特刊：numberTaken', byName: '测试editorinchief', params: { publishedOn: '2020-02-18' } });
    expect((await acts(made.body.id))[0]?.payload.confirmed).toMatchObject({ wrongWeekday: '特刊：wrongWeekday' });
  });

  it('sees a day on which the paper rests, and a number changed later out of order', async () => {
    await chief.patch(`/api/publications/${paper.id}`).send({ version: 1, skippedDays: [{ from: '2020-02-24', until: '2020-03-01', reason: '疫情休刊' }] }).expect(200);
    expect((await check({ publishedOn: '2020-02-25', issueNumber: 8 })).problems).toEqual([{ problem: 'skippedDay', params: { reason: '疫情休刊' } }]);
    expect(await check({ publishedOn: '2020-03-03' })).toMatchObject({ issueNumber: 8, totalIssueNumber: 1228, missedDays: 0 });
    const { body: { id } } = await make({ publishedOn: '2020-03-03' });
    const { body } = await chief.patch(`/api/issues/${id}`).send({ version: 1, totalIssueNumber: 1300 }).expect(409);
    expect(body.problems).toEqual([{ problem: 'yearConstant', params: { constant: 1220, total: 1228 } }]);
    const { body: changed } = await chief.patch(`/api/issues/${id}`).send({ version: 1, totalIssueNumber: 1300, confirmations: [{ problem: 'yearConstant', reason: '更正历年总期号' }] }).expect(200);
    expect(changed).toMatchObject({ totalIssueNumber: 1300, exceptions: [{ problem: 'yearConstant', reason: '更正历年总期号' }] });
  });

  it('can take the pages of the last issue, without people who have left', async () => {
    const editor = (await (await newsroom.as('pageEditor')).get('/api/auth/me')).body.id;
    const pages = [{ pageNumber: 1, name: '头版', pageEditorId: editor, proofreaderIds: [editor], standing: ['masthead'] }, { pageNumber: 2, name: '专版', pageEditorId: null, proofreaderIds: [], standing: [] }];
    expect((await make({ pages })).status).toBe(201);
    const last = async (): Promise<Answer> => (await chief.get(`/api/publications/${paper.id}/skeleton?from=lastIssue`).expect(200)).body;
    expect((await last()).pages).toEqual(pages);
    await newsroom.sql('UPDATE users SET active = false WHERE id = $1', [editor]);
    expect((await last()).pages[0]).toMatchObject({ name: '头版', pageEditorId: null, proofreaderIds: [] });
    await newsroom.sql('UPDATE users SET active = true WHERE id = $1', [editor]);
  });

  it('is refused with a page twice, with a stranger as page editor, or by someone whose post it is not, and leaves no trace', async () => {
    const { pages } = await skeleton();
    expect((await make({ pages: [...pages, pages[0]] })).body.errors['pages.4.pageNumber']).toBe('重复了');
    expect((await make({ pages: [] })).status).toBe(400);
    expect((await make({ pages: [{ ...pages[0], pageEditorId: paper.id }] })).body.errors['pages.0.pageEditorId']).toBe('没有这条记录');
    expect((await make({}, await newsroom.as('reporter'))).status).toBe(403);
    expect(await newsroom.sql('SELECT id FROM issues WHERE publication_id = $1', [paper.id])).toHaveLength(1);
  });

  it('has deadlines that are moved in one command, by the version seen', async () => {
    const { body: { id } } = await make();
    const { body: seen } = await chief.get(`/api/issues/${id}/deadlines`);
    const later = seen.deadlines.filter(({ stage }: Answer) => stage !== 'copy').map(({ stage, pageId }: Answer) => ({ stage, pageId, dueAt: '2099-01-01T22:00:00+08:00' }));
    const { body: moved } = await chief.put(`/api/issues/${id}/deadlines`).send({ version: seen.version, deadlines: later }).expect(200);
    expect(moved.deadlines).toHaveLength(6);
    expect(new Set(moved.deadlines.map(({ state }: Answer) => state))).toEqual(new Set(['ahead']));
    expect((await chief.put(`/api/issues/${id}/deadlines`).send({ version: seen.version, deadlines: [] }).expect(409)).body.current.deadlines).toHaveLength(6);
    const twice = [later[0], later[0]];
    await chief.put(`/api/issues/${id}/deadlines`).send({ version: moved.version, deadlines: twice }).expect(400);
    await (await newsroom.as('reporter')).put(`/api/issues/${id}/deadlines`).send({ version: moved.version, deadlines: [] }).expect(403);
    expect((await acts(id)).filter(({ action }) => action === 'issue.deadlinesSet')).toHaveLength(2);
  });

  it('goes by what the paper keeps: its pages, its timetable, its clock', async () => {
    const timetable = [{ stage: 'press', pageNumber: null, daysBefore: 0, time: '03:30' }];
    const kept = { pageTemplate: [{ pageNumber: 1, name: '一版', pageEditorId: null, standing: [] }], timetable, timeZone: 'Asia/Urumqi' };
    await chief.patch(`/api/publications/${paper.id}`).send({ version: 1, ...kept }).expect(200);
    const { body: { id } } = await make();
    const { body } = await chief.get(`/api/issues/${id}/deadlines`);
    expect(body).toMatchObject({ timeZone: 'Asia/Urumqi', deadlines: [{ stage: 'press', pageId: null, dueAt: '2020-02-24T21:30:00+00:00' }] });
    const refuse = async (given: object): Promise<string[]> => Object.keys((await chief.patch(`/api/publications/${paper.id}`).send({ version: 2, ...given }).expect(400)).body.errors);
    expect(await refuse({ timeZone: 'Asia/Gangzha' })).toContain('timeZone');
    expect(await refuse({ timetable: [...timetable, ...timetable] })).toContain('timetable.1.stage');
    expect(await refuse({ timetable: [{ ...timetable[0], time: '25:00' }] })).toContain('timetable.0.time');
    expect(await refuse({ skippedDays: [{ from: '2020-02-02', until: '2020-02-01', reason: '春节' }] })).toContain('skippedDays.0.until');
  });
});
