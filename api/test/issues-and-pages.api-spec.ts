import { type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createIssue, createPublication, listOf } from './support/build';

describe('papers, issues and pages', () => {
  let newsroom: Newsroom;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    paper = await createPublication(await newsroom.as('editorInChief'), { slug: 'gangzha' });
  });
  afterAll(() => newsroom.close());

  it('give a new paper the tabloid page, and refuse a page that cannot be printed', async () => {
    expect(paper).toMatchObject({ nameplate: '港闸新闻', geometry: { trim: { width: 270, height: 390 }, grid: { columns: 6, columnChars: 12, rows: 82 } } });
    const chief = await newsroom.as('editorInChief');
    const { body } = await chief.patch(`/api/publications/${paper.id}`).send({ version: 1, geometry: { ...paper.geometry, grid: { ...paper.geometry.grid, columns: 0 } } }).expect(400);
    expect(body.errors.geometry).toContain('grid.columns');
    const { body: taken } = await chief.post('/api/publications').send({ name: '另一份', slug: 'gangzha' }).expect(409);
    expect(taken.errors.slug).toBe('已被使用');
    await (await newsroom.as('deskEditor')).patch(`/api/publications/${paper.id}`).send({ version: 1, name: '改名' }).expect(403);
  });

  it('confirm what was inferred about an issue, once and by name', async () => {
    const archivist = await newsroom.as('archivist');
    const issue = await createIssue(archivist, paper.id, { publishedOn: '2020-03-03', issueNumber: 9, totalIssueNumber: 1229 });
    await newsroom.sql(`UPDATE issues SET provenance = jsonb_set(provenance, '{publishedOn}', '{"source":"inferred","evidence":"每周二出版"}') WHERE id = $1`, [issue.id]);
    const { body: seen } = await archivist.get(`/api/issues/${issue.id}`);
    expect(seen.actions).toContain('confirm');
    expect((await (await newsroom.as('reporter')).get(`/api/issues/${issue.id}`)).body.actions).toEqual([]);
    await (await newsroom.as('reporter')).post(`/api/issues/${issue.id}/confirmations`).send({ version: 1, fact: 'publishedOn' }).expect(403);
    const { body: confirmed } = await archivist.post(`/api/issues/${issue.id}/confirmations`).send({ version: 1, fact: 'publishedOn' }).expect(200);
    expect(confirmed.provenance.publishedOn).toMatchObject({ source: 'confirmed', evidence: '每周二出版', confirmedBy: { displayName: '测试archivist' } });
    expect((await archivist.post(`/api/issues/${issue.id}/confirmations`).send({ version: 2, fact: 'publishedOn' }).expect(409)).body.code).toBe('issue.notConfirmable');
    expect((await archivist.post(`/api/issues/${issue.id}/confirmations`).send({ version: 1, fact: 'publishedOn' }).expect(409)).body.code).toBe('record.stale');
  });

  it('take a corrected number as confirmed by whoever corrected it', async () => {
    const archivist = await newsroom.as('archivist');
    const issue = await createIssue(archivist, paper.id, { publishedOn: '2020-04-14', issueNumber: 14 });
    const { body } = await archivist.patch(`/api/issues/${issue.id}`).send({ version: 1, issueNumber: 15 }).expect(200);
    expect(body).toMatchObject({ issueNumber: 15, provenance: { issueNumber: { source: 'confirmed' } } });
    expect((await archivist.get(listOf('issues', { filter: { publicationId: paper.id, year: 2020 }, sort: ['publishedOn', 'ASC'] }))).body.map(({ publishedOn }: Answer) => publishedOn)).toEqual(['2020-03-03', '2020-04-14']);
    await archivist.patch(`/api/issues/${issue.id}`).send({ version: 2, publishedOn: '2020-02-30' }).expect(400);
  });

  it('show what stands on a page in reading order, arranged by one command', async () => {
    const editor = await newsroom.as('pageEditor');
    const chief = await newsroom.as('editorInChief');
    const issue = await createIssue(chief, paper.id);
    const stories = [await createArticle(chief, paper.id, { headline: '头条', bylines: [{ name: '许应田' }] }), await createArticle(chief, paper.id, { headline: '二条' })];
    const { body: page } = await editor.post('/api/pages').send({ issueId: issue.id, pageNumber: 1, name: '要闻' }).expect(201);
    const { body: laid } = await editor.put(`/api/pages/${page.id}/items`).send({ version: 1, items: stories.map(({ id }) => ({ kind: 'article', itemId: id })) }).expect(200);
    expect(laid.items.map(({ title }: Answer) => title)).toEqual(['头条', '二条']);
    expect(laid.items[0].bylines[0].name).toBe('许应田');
    const { body: swapped } = await editor.put(`/api/pages/${page.id}/items`).send({ version: laid.version, items: [{ id: laid.items[1].id }, { id: laid.items[0].id }] }).expect(200);
    expect(swapped.items.map(({ title }: Answer) => title)).toEqual(['二条', '头条']);
    await editor.put(`/api/pages/${page.id}/items`).send({ version: laid.version, items: [] }).expect(409);
    expect((await editor.get(`/api/pages/${page.id}`)).body.items).toHaveLength(2);
    await editor.delete(`/api/pages/${page.id}`).expect(409);
    expect((await chief.delete(`/api/issues/${issue.id}`).expect(409)).body.code).toBe('issue.hasPages');
  });

  it('put no story of another paper on a page', async () => {
    const chief = await newsroom.as('editorInChief');
    const other = await createPublication(chief, { name: '邻区周刊' });
    const foreign = await createArticle(chief, other.id);
    const issue = await createIssue(chief, paper.id);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id }).expect(201);
    const { body } = await chief.put(`/api/pages/${page.id}/items`).send({ version: 1, items: [{ kind: 'article', itemId: foreign.id }] }).expect(400);
    expect(body.errors['items.0.itemId']).toBe('不属于同一份报纸');
    expect((await chief.get(`/api/pages/${page.id}`)).body).toMatchObject({ version: 1, items: [] });
  });

  it('give a page its editor and proofreaders', async () => {
    const chief = await newsroom.as('editorInChief');
    const proofreader = (await (await newsroom.as('proofreader')).get('/api/auth/me')).body.id;
    const issue = await createIssue(chief, paper.id);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 2, pageEditorId: proofreader, proofreaderIds: [proofreader] }).expect(201);
    expect(page).toMatchObject({ pageEditorId: proofreader, proofreaderIds: [proofreader] });
    expect((await chief.patch(`/api/pages/${page.id}`).send({ version: 1, proofreaderIds: ['00000000-0000-4000-8000-000000000000'] }).expect(400)).body.errors.proofreaderIds).toBe('没有这条记录');
  });

  it('keep notices with their period the right way round, their tables and their search', async () => {
    const clerk = await newsroom.as('noticeClerk');
    const table = { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: '纪录片扶持' }] }] }] }] }] };
    const { body: notice } = await clerk.post('/api/notices').send({ publicationId: paper.id, type: '公示', title: '文艺扶持项目公示', documentNumber: '通委宣〔2019〕159号', body: table, signatureLines: ['区委宣传部', '2020年3月1日'] }).expect(201);
    expect(notice).toMatchObject({ bodyText: '纪录片扶持', status: 'received', actions: expect.arrayContaining(['edit', 'delete']) });
    expect((await clerk.patch(`/api/notices/${notice.id}`).send({ version: 1, objectionsFrom: '2020-03-10', objectionsUntil: '2020-03-03' }).expect(400)).body.errors.objectionsUntil).toBe('日期先后颠倒');
    expect((await clerk.get(listOf('notices', { filter: { q: '纪录片' } }))).body).toHaveLength(1);
    await (await newsroom.as('reporter')).patch(`/api/notices/${notice.id}`).send({ version: 1, title: '改' }).expect(403);
    await clerk.post('/api/notices').send({ publicationId: paper.id, type: '广告', title: '大减价' }).expect(400);
  });
});
