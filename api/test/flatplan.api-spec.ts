import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createPublication, listOf } from './support/build';
import { signBySql } from './support/sign-page';
import { statementsIn } from './support/statements';

const DATES = ['2020-02-25', '2020-03-03', '2020-03-10', '2020-03-17', '2020-03-24', '2020-03-31', '2020-04-07', '2020-04-14', '2020-04-21', '2020-04-28', '2020-05-05', '2020-05-12'];

describe('the flatplan of an issue', () => {
  let newsroom: Newsroom;
  let top: Agent;
  let editor: Agent;
  let paper: Answer;
  let issueId: string;
  let made = 0;

  const plan = async (agent = editor): Promise<Answer> => (await agent.get(`/api/issues/${issueId}/flatplan`).expect(200)).body;
  const act = (name: string, body: object, agent = editor) => agent.post(`/api/issues/${issueId}/flatplan/${name}`).send(body);
  const seen = ({ id, version }: Answer): object => ({ id, version });
  const titles = (flatplan: Answer): string[][] => flatplan.pages.map(({ items }: Answer) => items.map(({ title, kind }: Answer) => title || kind));
  const acts = (): Promise<{ action: string; payload: Answer }[]> => newsroom.sql("SELECT action, payload FROM audit_entries WHERE subject_id = $1 AND action LIKE 'issue.flatplan%' ORDER BY seq", [issueId]);

  /** A story through the three reviews. */
  const released = async (given: object): Promise<Answer> => {
    let story = await createArticle(await newsroom.as('reporter'), paper.id, given);
    for (const [role, action] of [['reporter', 'file'], ['deskEditor', 'firstReview'], ['chiefSub', 'secondReview'], ['editorInChief', 'release']] as const)
      story = (await (await newsroom.as(role)).post(`/api/articles/${story.id}/moves`).send({ action, version: story.version }).expect(200)).body;
    return story;
  };
  const put = async (page: number, itemId: string, given: object = {}): Promise<Answer> => {
    const { pages } = await plan();
    return (await act('put', { page: seen(pages[page - 1]), kind: 'article', itemId, ...given }).expect(200)).body;
  };

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [top, editor] = [await newsroom.as('editorInChief'), await newsroom.as('pageEditor')];
    paper = await createPublication(top);
  });
  beforeEach(async () => {
    const { body: { pages } } = await editor.get(`/api/publications/${paper.id}/skeleton`).expect(200);
    const { body } = await editor.post('/api/issues/skeleton').send({ publicationId: paper.id, from: 'template', publishedOn: DATES[made], issueNumber: made + 8, totalIssueNumber: made + 1228, pages, staff: [] }).expect(201);
    made += 1;
    issueId = body.id;
  });
  afterAll(() => newsroom.close());

  it('shows pages, what they hold and lack, and what waits in the pool, must-run first', async () => {
    const [plain, must] = [await released({ headline: '复工复产', section: '要闻' }), await released({ headline: '防控通报', section: '民生', mustRun: true })];
    await createArticle(top, paper.id, { headline: '还没签发' });
    const flatplan = await plan();
    expect(flatplan.pages.map(({ pageNumber, name, status, capacity, characters }: Answer) => [pageNumber, name, status, capacity > 4000, characters])).toEqual([[1, '要闻', 'planned', true, 0], [2, '综合', 'planned', true, 0], [3, '民生', 'planned', true, 0], [4, '副刊', 'planned', true, 0]]);
    expect(flatplan.pages[1].wants.map(({ want }: Answer) => want)).toEqual(['empty', 'noEditor']);
    expect(flatplan).toMatchObject({ pool: { article: 2, mustRun: 1 }, sections: ['民生', '要闻'].sort(), leftOut: [{ title: '防控通报' }], undo: null, pressState: 'overdue', actions: ['arrange', 'deadlines', 'addPage'] });
    const { body: pool } = await editor.get(`/api/issues/${issueId}/pool`).expect(200);
    expect(pool).toMatchObject({ items: [{ id: must.id, mustRun: true }, { id: plain.id, title: '复工复产', section: '要闻' }], next: null });
    const { body: first } = await editor.get(`/api/issues/${issueId}/pool?limit=1`);
    expect((await editor.get(`/api/issues/${issueId}/pool?limit=1&after=${first.next}`)).body.items.map(({ id }: Answer) => id)).toEqual([plain.id]);
    expect((await editor.get(`/api/issues/${issueId}/pool?section=${encodeURIComponent('要闻')}`)).body.items).toHaveLength(1);
    expect((await editor.get(`/api/issues/${issueId}/pool?q=${encodeURIComponent('通报')}`)).body.items).toHaveLength(1);
    await editor.get(`/api/issues/${issueId}/pool?after=oops`).expect(400);
    await put(1, must.id);
    expect(await plan()).toMatchObject({ pool: { article: 1, mustRun: 0 }, leftOut: [], status: 'open', pages: [{ status: 'dummy', characters: must.characterCount }, {}, {}, {}] });
  });

  it('puts, moves, swaps and takes off in one command each, and undoes the last', async () => {
    const [lead, second] = [await released({ headline: '头条' }), await released({ headline: '二条' })];
    await put(1, lead.id);
    let flatplan = await put(1, second.id, { position: 1 });
    expect(titles(flatplan)).toEqual([['masthead', '二条', '头条'], [], [], ['colophon']]);
    const item = flatplan.pages[0].items[1];
    flatplan = (await act('move', { from: seen(flatplan.pages[0]), to: seen(flatplan.pages[2]), item: item.id }).expect(200)).body;
    expect(titles(flatplan)).toEqual([['masthead', '头条'], [], ['二条'], ['colophon']]);
    expect(flatplan.undo).toMatchObject({ kind: 'move', title: '二条', page: '1 要闻', other: '3 民生' });
    flatplan = (await act('swap', { one: seen(flatplan.pages[0]), other: seen(flatplan.pages[3]) }).expect(200)).body;
    expect(titles(flatplan)).toEqual([['masthead'], [], ['二条'], ['头条', 'colophon']]);
    expect(flatplan.pages.map(({ status }: Answer) => status)).toEqual(['planned', 'planned', 'dummy', 'dummy']);
    flatplan = (await act('undo', { act: flatplan.undo.act }).expect(200)).body;
    expect(titles(flatplan)).toEqual([['masthead', '头条'], [], ['二条'], ['colophon']]);
    expect(flatplan.undo).toBeNull();
    flatplan = (await act('take-off', { page: seen(flatplan.pages[2]), item: item.id }).expect(200)).body;
    expect(flatplan.pool.article).toBeGreaterThan(0);
    flatplan = (await act('undo', { act: flatplan.undo.act }).expect(200)).body;
    expect(flatplan.pages[2].items[0].id).toBe(item.id);
    expect((await acts()).map(({ action }) => action.split('.').at(-1))).toEqual(['put', 'put', 'move', 'swap', 'flatplanUndone', 'takeOff', 'flatplanUndone']);
    expect((await acts())[2]?.payload).toEqual({ title: '二条', page: '1 要闻', other: '3 民生' });
  });

  it('gives the pages another order: name, owner and copy go along, the nameplate stays in front', async () => {
    const story = await released({ headline: '散文' });
    const { pages: [one, two, three, four] } = await put(4, story.id);
    const flatplan = (await act('order', { pages: [one, four, two, three].map(seen) }).expect(200)).body;
    expect(flatplan.pages.map(({ pageNumber, name }: Answer) => `${pageNumber}${name}`)).toEqual(['1要闻', '2副刊', '3综合', '4民生']);
    expect(titles(flatplan)).toEqual([['masthead'], ['散文'], [], ['colophon']]);
    await act('order', { pages: [one, four, two, three].map(seen) }).expect(409);
    expect((await act('order', { pages: flatplan.pages.slice(1).map(seen) }).expect(409)).body.code).toBe('flatplan.notAllPages');
  });

  it('carries the layout along, keeps what no longer fits as a draft, and brings it back by undo', async () => {
    const story = await released({ headline: '三条' });
    let flatplan = await put(2, story.id);
    const [one, two, three] = flatplan.pages;
    const { body: { layout } } = await editor.get(`/api/pages/${two.id}/layout`);
    const block = { id: 'b1', kind: 'story', pieceId: story.id, x: 0, y: 0, w: 6, h: 20, fill: 'balance', headline: { main: { pt: 26, face: 'songBlack', lines: 1, fit: 'none' }, direction: 'h' } };
    const saved = await editor.put(`/api/pages/${two.id}/layout`).send({ version: 0, layout: { ...layout, blocks: [...layout.blocks, block] } });
    expect([saved.status, saved.body.errors]).toEqual([200, undefined]);
    flatplan = await plan();
    expect(flatplan.pages[1]).toMatchObject({ layoutVersion: 1, items: [{ fit: { overLines: 0 } }] });
    expect(flatplan.pages[1].freeLines).toBeGreaterThan(0);
    const blocksOn = async (page: Answer): Promise<string[]> => (await editor.get(`/api/pages/${page.id}/layout`)).body.layout.blocks.map(({ kind }: Answer) => kind);
    flatplan = (await act('swap', { one: seen(flatplan.pages[1]), other: seen(flatplan.pages[2]) }).expect(200)).body;
    expect([await blocksOn(two), await blocksOn(three)]).toEqual([['folio'], ['folio', 'story']]);
    flatplan = (await act('swap', { one: seen(flatplan.pages[2]), other: seen(flatplan.pages[0]) }).expect(200)).body;
    expect([await blocksOn(three), await blocksOn(one)]).toEqual([['folio'], ['masthead']]);
    expect(flatplan.pages[0].items.map(({ title, fit }: Answer) => [title, fit])).toContainEqual(['三条', null]);
    expect(flatplan.pages[0].wants.map(({ want }: Answer) => want)).toContain('notLaid');
    flatplan = (await act('undo', { act: flatplan.undo.act }).expect(200)).body;
    expect(await blocksOn(three)).toEqual(['folio', 'story']);
    flatplan = (await act('take-off', { page: seen(flatplan.pages[2]), item: flatplan.pages[2].items[0].id }).expect(200)).body;
    expect(await blocksOn(three)).toEqual(['folio']);
    await (await newsroom.as('chiefSub')).post(`/api/pages/${three.id}/lock`).send({}).expect(200);
    expect((await act('undo', { act: flatplan.undo.act }).expect(409)).body.code).toBe('page.locked');
  });

  it('tells whoever saw an older page, and undoes nothing that has changed since', async () => {
    const [first, other] = [await released({ headline: '先放的' }), await released({ headline: '后放的' })];
    const { pages: [page] } = await plan();
    const { undo } = (await act('put', { page: seen(page), kind: 'article', itemId: first.id }).expect(200)).body;
    const { body } = await act('put', { page: seen(page), kind: 'article', itemId: other.id }).expect(409);
    expect([body.code, titles(body.current)[0]]).toEqual(['record.stale', ['masthead', '先放的']]);
    expect((await act('undo', { act: undo.act }, top).expect(409)).body.code).toBe('flatplan.undoBlocked');
    await (await newsroom.as('chiefSub')).patch(`/api/pages/${page.id}`).send({ version: body.current.pages[0].version, name: '头版' }).expect(200);
    const { pages: [now] } = await plan();
    await top.put(`/api/pages/${page.id}/items`).send({ version: now.version, items: [{ id: now.items[0].id }] }).expect(200);
    expect((await act('undo', { act: undo.act }).expect(409)).body.code).toBe('flatplan.undoBlocked');
  });

  it('keeps to its rules: released copy, once only, nameplates in place, nothing on a signed page, and no trace of a refusal', async () => {
    const draft = await createArticle(top, paper.id, { headline: '草稿' });
    const story = await released({ headline: '只登一次' });
    const flatplan = await put(1, story.id);
    const [one, two] = flatplan.pages;
    const code = async (name: string, body: object, agent = editor): Promise<[number, string]> => {
      const { status, body: said } = await act(name, body, agent);
      return [status, said.code];
    };
    const before = (await acts()).length;
    expect(await code('put', { page: seen(two), kind: 'article', itemId: draft.id })).toEqual([409, 'flatplan.notReleased']);
    expect(await code('put', { page: seen(two), kind: 'article', itemId: story.id })).toEqual([409, 'flatplan.placed']);
    expect(await code('put', { page: seen(two), kind: 'notice', itemId: story.id })).toEqual([400, 'request.invalid']);
    expect(await code('take-off', { page: seen(one), item: one.items[0].id })).toEqual([409, 'flatplan.standing']);
    expect(await code('take-off', { page: seen(two), item: one.items[1].id })).toEqual([409, 'flatplan.noItem']);
    expect(await code('swap', { one: seen(one), other: seen(one) })).toEqual([409, 'flatplan.samePage']);
    expect(await code('put', { page: seen(two), kind: 'article', itemId: story.id }, await newsroom.as('reporter'))).toEqual([403, 'auth.forbidden']);
    await signBySql(newsroom, one.id);
    expect(await code('take-off', { page: seen(one), item: one.items[1].id })).toEqual([409, 'flatplan.closed']);
    expect((await plan()).pages[0].actions).toEqual([]);
    expect((await plan(await newsroom.as('reporter'))).actions).toEqual([]);
    expect((await acts()).length).toBe(before);
    expect(titles(await plan())).toEqual(titles(flatplan));
  });

  it('reads with as many statements for forty items as for none', async () => {
    const counted = (): Promise<number> => statementsIn(plan);
    const empty = await counted();
    const { pages } = await plan();
    const stories = (await top.get(listOf('articles', { filter: { publicationId: paper.id } }))).body.map(({ id }: Answer) => id);
    for (let n = 0; n < 40; n += 1)
      await newsroom.sql("INSERT INTO page_items (page_id, position, kind, article_id) VALUES ($1, $2, 'article', $3)", [pages[n % 4].id, 10 + n, stories[n % stories.length]]);
    expect(empty).toBeGreaterThan(2);
    expect(await counted()).toBe(empty);
    expect((await plan()).pages.flatMap(({ items }: Answer) => items)).toHaveLength(42);
  });
});
