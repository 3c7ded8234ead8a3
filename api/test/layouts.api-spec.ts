import { DataSource } from 'typeorm';
import { materialOfPage } from '../src/pages/page-material';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createIssue, createPublication } from './support/build';
import { signBySql } from './support/sign-page';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。';
const HEADLINE = { main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' }, kicker: { pt: 14, face: 'hei' }, direction: 'h' };

describe('a page as a layout', () => {
  let newsroom: Newsroom;
  let editor: Agent;
  let chief: Agent;
  let paper: Answer;
  let issue: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [editor, chief] = [await newsroom.as('pageEditor'), await newsroom.as('editorInChief')];
    paper = await createPublication(chief);
    issue = await createIssue(chief, paper.id);
  });
  afterAll(() => newsroom.close());

  const newPage = async (pageNumber: number, of = issue): Promise<Answer> => (await editor.post('/api/pages').send({ issueId: of.id, pageNumber, name: '要闻' }).expect(201)).body;
  const story = (sentences: number, given: object = {}): Promise<Answer> => createArticle(chief, paper.id, { bodyText: SENTENCE.repeat(sentences), ...given });
  const layoutOf = async (page: Answer): Promise<Answer> => (await editor.get(`/api/pages/${page.id}/layout`).expect(200)).body;
  const save = (page: Answer, version: number, layout: Answer, rest: object = {}, agent = editor) => agent.put(`/api/pages/${page.id}/layout`).send({ version, layout, ...rest });
  const withStory = (layout: Answer, article: Answer, place: object = {}): Answer =>
    ({ ...layout, blocks: [...layout.blocks, { id: 's1', kind: 'story', x: 0, y: 20, w: 4, h: 12, pieceId: article.id, fill: 'balance', headline: HEADLINE, ...place }] });
  const wordsOf = (composition: Answer): string => composition.displayList.items.filter(({ kind }: Answer) => kind === 'text').map(({ plain }: Answer) => plain).join('\n');

  it('begins with the furniture its number asks for, worded from paper and issue', async () => {
    const [front, inside] = [await newPage(1), await newPage(3)];
    const { version, layout, actions } = await layoutOf(front);
    expect([version, layout.blocks.map(({ kind }: Answer) => kind), actions]).toEqual([0, ['masthead'], ['edit']]);
    const drawn = wordsOf((await editor.get(`/api/pages/${front.id}/composition`).expect(200)).body);
    expect(drawn.split('\n')).toEqual(expect.arrayContaining(['港闸新闻', '2020年2月18日　星期二', '第7期（总第1227期）']));
    expect(wordsOf((await editor.get(`/api/pages/${inside.id}/composition`)).body)).toContain('3版　要闻');
  });

  it('is saved as a draft with its act on the record, lists what stands on it, and composes it', async () => {
    const [page, article] = [await newPage(1), await story(6, { kicker: '区委常委会召开会议' })];
    const { layout } = await layoutOf(page);
    const { body: saved } = await save(page, 0, withStory(layout, article), { act: 'place', reason: '头条' }).expect(200);
    expect(saved).toMatchObject({ version: 1, revision: 1 });
    expect((await editor.get(`/api/pages/${page.id}`)).body.items.map(({ itemId }: Answer) => itemId)).toEqual([article.id]);
    const { body: composed } = await editor.get(`/api/pages/${page.id}/composition`).expect(200);
    expect(composed).toMatchObject({ layoutVersion: 1, page: 1 });
    expect(composed.reports.find(({ block }: Answer) => block === 's1')).toMatchObject({ pieceId: article.id, over: { lines: 0, characters: 0 } });
    expect(wordsOf(composed).replace(/\n/gu, '')).toContain('区委常委会召开会议');
    expect(composed.areas).toHaveLength(1);
    const [entry] = await newsroom.sql<{ payload: object }>("SELECT payload FROM audit_entries WHERE action = 'page.laidOut' AND subject_id = $1", [page.id]);
    expect(entry?.payload).toEqual({ act: 'place', revision: 1, reason: '头条' });
  });

  it('is set in faces of its own paper, not of another', async () => {
    const [page, article] = [await newPage(1), await story(6)];
    const { layout } = await layoutOf(page);
    const foreign = withStory(layout, article, { headline: { ...HEADLINE, kicker: { pt: 14, face: `own-${'a'.repeat(64)}` } } });
    const { body } = await save(page, 0, foreign).expect(400);
    expect(body.errors[`layout.blocks.${layout.blocks.length}.headline.kicker.face`]).toBe('这种字体不是本报的，请在“本报字体”中添加，或换一种');
    expect((await layoutOf(page)).version).toBe(0);
  });

  it('tells what is over, in lines and characters', async () => {
    const [page, article] = [await newPage(1), await story(60)];
    await save(page, 0, withStory((await layoutOf(page)).layout, article)).expect(200);
    const { body } = await editor.get(`/api/pages/${page.id}/composition`);
    const { over } = body.reports.find(({ block }: Answer) => block === 's1');
    expect(over.lines).toBeGreaterThan(20);
    expect(over.characters).toBeGreaterThan(over.lines * 8);
    expect(over.at.item).toBe(0);
  });

  it('goes on on another page, and both pages say so', async () => {
    const next = await createIssue(chief, paper.id, { publishedOn: '2020-02-25', issueNumber: 8, totalIssueNumber: 1228 });
    const [front, second, article] = [await newPage(1, next), await newPage(2, next), await story(40)];
    await save(front, 0, withStory((await layoutOf(front)).layout, article)).expect(200);
    await save(second, 0, withStory((await layoutOf(second)).layout, article, { id: 't1', y: 0, h: 40, headline: undefined })).expect(200);
    expect(wordsOf((await editor.get(`/api/pages/${front.id}/composition`)).body)).toContain('（下转2版）');
    const { body: rest } = await editor.get(`/api/pages/${second.id}/composition`);
    expect(wordsOf(rest)).toContain('（上接1版）');
    expect(rest.reports.find(({ block }: Answer) => block === 't1').over.lines).toBe(0);
  });

  it('refuses what no page can be, by the block that is wrong', async () => {
    const [page, article] = [await newPage(1), await story(2)];
    const { layout } = await layoutOf(page);
    const refused = async (block: object): Promise<Answer> => {
      const { root: _, ...fields } = (await save(page, 0, withStory(layout, article, block)).expect(400)).body.errors;
      return fields;
    };
    expect(await refused({ y: 4 })).toEqual({ 'layout.blocks.1': '与“masthead”重叠' });
    expect(await refused({ x: 4 })).toEqual({ 'layout.blocks.1': '超出版心' });
    expect(await refused({ colour: 'red' })).toEqual({ 'layout.blocks.1.colour': '版面布局有误：unknownField' });
    expect(await refused({ headline: { ...HEADLINE, main: { ...HEADLINE.main, pt: 'big' } } })).toEqual({ 'layout.blocks.1.headline.main.pt': '版面布局有误：notNumber' });
    expect(await refused({ pieceId: '00000000-0000-4000-8000-000000000000' })).toEqual({ 'layout.blocks.1': '没有这条记录' });
    expect(await refused({ pieceId: 'nobody' })).toEqual({ 'layout.blocks.1': '没有这条记录' });
    expect((await layoutOf(page)).version).toBe(0);
    await save(page, 0, layout, {}, await newsroom.as('reporter')).expect(403);
  });

  it('never lets a stale draft overwrite a newer one', async () => {
    const [page, article] = [await newPage(1), await story(2)];
    const { layout } = await layoutOf(page);
    const answers = await Promise.all([save(page, 0, withStory(layout, article)), save(page, 0, withStory(layout, article, { w: 3 }), {}, chief)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    expect(late.body).toMatchObject({ code: 'record.stale', current: { version: 1, layout: { blocks: expect.any(Array) } } });
  });

  it('keeps every draft, and brings any of them back as the newest', async () => {
    const [page, article] = [await newPage(1), await story(2)];
    const { layout } = await layoutOf(page);
    await save(page, 0, withStory(layout, article), { act: 'place' }).expect(200);
    await save(page, 1, withStory(layout, article, { w: 3 }), { act: 'resize' }).expect(200);
    await save(page, 2, withStory(layout, article, { w: 3 }), { act: 'resize' }).expect(200);
    const { body: back } = await editor.post(`/api/pages/${page.id}/layout/restore`).send({ version: 2, number: 1 }).expect(200);
    expect([back.version, back.revision, back.layout.blocks[1].w]).toEqual([3, 3, 4]);
    const { body: drafts } = await editor.get(`/api/pages/${page.id}/layout/revisions`).expect(200);
    expect(drafts.map(({ number, act, authorName }: Answer) => [number, act, authorName])).toEqual([[3, 'restored', '测试pageeditor'], [2, 'resize', '测试pageeditor'], [1, 'place', '测试pageeditor']]);
    expect((await editor.get(`/api/pages/${page.id}/layout/revisions/2`).expect(200)).body.layout.blocks[1].w).toBe(3);
    await editor.post(`/api/pages/${page.id}/layout/restore`).send({ version: 3, number: 9 }).expect(400);
    await expect(newsroom.sql("UPDATE page_layout_revisions SET act = 'nothing' WHERE page_id = $1", [page.id])).rejects.toThrow('append-only');
  });

  it('is one person’s at a time, and can be taken over with a reason', async () => {
    const [page, article] = [await newPage(1), await story(2)];
    const { layout } = await layoutOf(page);
    const claim = (agent: Agent, given: object = {}) => agent.post(`/api/pages/${page.id}/lock`).send(given);
    await claim(editor).expect(200);
    expect((await claim(chief).expect(409)).body).toMatchObject({ code: 'page.locked', lock: { holderName: '测试pageeditor', mine: false } });
    expect((await save(page, 0, withStory(layout, article), {}, chief).expect(409)).body).toMatchObject({ code: 'page.locked', current: { version: 0, lock: { holderName: '测试pageeditor' } } });
    await claim(chief, { takeOver: true }).expect(400);
    await claim(chief, { takeOver: true, reason: '付印在即' }).expect(200);
    await save(page, 0, withStory(layout, article)).expect(409);
    await chief.delete(`/api/pages/${page.id}/lock`).expect(204);
    await save(page, 0, withStory(layout, article)).expect(200);
    await claim(await newsroom.as('reporter')).expect(403);
  });

  it('stays as signed once it is at press', async () => {
    const [page, article] = [await newPage(1), await story(2)];
    const { layout } = await layoutOf(page);
    await signBySql(newsroom, page.id);
    expect((await save(page, 0, withStory(layout, article)).expect(409)).body.code).toBe('page.closed');
    expect((await layoutOf(page)).actions).toEqual([]);
  });

  it('loses a block when its story is taken off the page', async () => {
    const [page, article] = [await newPage(1), await story(2)];
    await save(page, 0, withStory((await layoutOf(page)).layout, article)).expect(200);
    const { body: listed } = await editor.get(`/api/pages/${page.id}`);
    await editor.put(`/api/pages/${page.id}/items`).send({ version: listed.version, items: [] }).expect(200);
    const { layout, version, revision } = await layoutOf(page);
    expect([version, revision, layout.blocks.map(({ kind }: Answer) => kind)]).toEqual([2, 2, ['masthead']]);
  });

  it('draws an SVG that a browser keeps until the page changes', async () => {
    const [page, article] = [await newPage(1), await story(6)];
    await save(page, 0, withStory((await layoutOf(page)).layout, article)).expect(200);
    const first = await editor.get(`/api/pages/${page.id}/svg`).expect(200);
    expect(first.headers['content-type']).toContain('image/svg+xml');
    expect(first.body.toString()).toContain('<svg');
    await editor.get(`/api/pages/${page.id}/svg`).set('If-None-Match', first.headers.etag!).expect(304);
    await save(page, 1, withStory((await layoutOf(page)).layout, article, { id: 's2', y: 40 })).expect(200);
    await editor.get(`/api/pages/${page.id}/svg`).set('If-None-Match', first.headers.etag!).expect(200);
  });

  it('reads a page in three statements or fewer, whatever stands on it', async () => {
    const page = await newPage(1);
    let layout = (await layoutOf(page)).layout;
    for (let index = 0; index < 5; index += 1) layout = withStory(layout, await story(2), { id: `s${index}`, y: 20 + index * 12 });
    await save(page, 0, layout).expect(200);
    const { manager } = newsroom.app.get(DataSource);
    const asked = jest.spyOn(manager, 'query');
    expect((await materialOfPage(manager, page.id))?.facts.pieces).toHaveLength(5);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('keeps a page as a template of its paper, without the copy, and lets no reporter make one', async () => {
    const [page, article] = [await newPage(1), await story(6)];
    await save(page, 0, withStory((await layoutOf(page)).layout, article)).expect(200);
    const reporter = await newsroom.as('reporter');
    await reporter.post('/api/layout-templates').send({ pageId: page.id, name: '要闻版' }).expect(403);
    const { body: template } = await editor.post('/api/layout-templates').send({ pageId: page.id, name: '要闻版' }).expect(201);
    expect(JSON.stringify(template.layout)).not.toContain(article.id);
    await editor.post('/api/layout-templates').send({ pageId: page.id, name: '要闻版' }).expect(201);
    expect((await editor.get(`/api/layout-templates?publicationId=${paper.id}`).expect(200)).body.map(({ name }: Answer) => name)).toEqual(['要闻版']);
    await editor.delete(`/api/layout-templates/${template.id}`).expect(204);
    expect((await editor.get(`/api/layout-templates?publicationId=${paper.id}`)).body).toEqual([]);
    await editor.post('/api/layout-templates').send({ pageId: page.id, name: ' ' }).expect(400);
    await editor.post('/api/layout-templates').send({ pageId: article.id, name: '不存在的版' }).expect(404);
  });
});
