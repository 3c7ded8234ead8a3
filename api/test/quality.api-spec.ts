import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, listOf, totalOf } from './support/build';
import { openProofDesk, type ProofDesk } from './support/proof-desk';

describe('the ledger of errors', () => {
  let newsroom: Newsroom;
  let desk: ProofDesk;
  let chief: Agent;
  let page: Answer;
  let story: Answer;

  const quality = async (agent = chief): Promise<Answer> => (await agent.get(`/api/issues/${page.issueId}/quality`).expect(200)).body;
  const record = (given: object = {}, agent = chief) => agent.post('/api/printed-errors').send({
    pageId: page.id, articleId: story.id, place: 'body', classId: 'oneCharacter', wrongText: '帶头', rightText: '带头', foundBy: '读者王先生', foundOn: '2026-11-25', ...given,
  });
  const acts = (action: string): Promise<Answer[]> => newsroom.sql('SELECT payload FROM audit_entries WHERE action = $1 ORDER BY seq', [action]);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openProofDesk(newsroom);
    chief = await newsroom.as('editorInChief');
    ({ page, story } = await desk.madeUpPage());
    const proof = await desk.pull(page, { assigneeId: await desk.idOf(desk.readers[0]) });
    const { body: { pieces } } = await desk.maker.get(`/api/proofs/${proof.id}/composition`).expect(200) as Answer;
    const piece = pieces.find(({ kind }: Answer) => kind === 'article');
    const passage = piece.passages.find(({ text }: Answer) => text.includes('港闻'));
    const start = passage.text.indexOf('港闻');
    const place = { kind: 'text', itemId: piece.itemId, part: 'body', paragraph: passage.paragraph, start, end: start + 2 };
    const [wrong, taste] = [await desk.mark(proof, desk.readers[0], { sign: 'correct', place, to: '港闸', errorClass: 'fewCharacters' }), await desk.mark(proof, desk.readers[0], { sign: 'correct', place, to: '港区', errorClass: 'fact' })];
    await desk.act(await desk.act(wrong, desk.maker, 'done'), desk.readers[1], 'verify');
    await desk.act(await desk.act(taste, desk.maker, 'refuse', '原文如此'), desk.readers[1], 'verify');
    await desk.read(proof, desk.readers[0]);
  });
  afterAll(() => newsroom.close());

  it('counts what a proofreader caught, not what was refused, and rates only what stands', async () => {
    const sheet = await quality(desk.readers[0]);
    expect(sheet.stages.filter(({ errors }: Answer) => errors > 0)).toEqual([{ stage: 'first', errors: 1, score: 2 }]);
    expect(sheet.classes).toEqual([{ classId: 'fewCharacters', caught: 1, standing: 0, score: 0, isCapped: false }]);
    expect(sheet.rate).toMatchObject({ score: 0, rate: 0, passes: true, limit: 3 });
  });

  it('counts the characters of a page by its ruling and its pictures as they are on the proof', async () => {
    const { pages: [{ extent, rate }] } = await quality();
    expect(extent).toMatchObject({ charactersPerLine: 77, lines: 82, source: 'proof' });
    expect(rate.characters).toBeCloseTo(6314 - 0.2 * extent.photoCharacters - 0.7 * extent.decorativeCharacters, 3);
    expect(await newsroom.sql('SELECT lines FROM page_extents WHERE page_id = $1', [page.id])).toEqual([{ lines: 82 }]);
  });

  it('takes no printed error of an issue that is not out, nor from whoever only makes pages', async () => {
    expect((await record().expect(409)).body.message).toContain('还没有出版');
    await newsroom.sql("UPDATE issues SET status = 'published' WHERE id = $1", [page.issueId]);
    await record({}, await newsroom.as('pageEditor')).expect(403);
    expect((await record({ articleId: page.issueId }).expect(400)).body.errors.articleId).toBeTruthy();
    expect((await record({ wrongText: '' }).expect(400)).body.errors.wrongText).toBeTruthy();
    expect(await acts('printedError.recorded')).toEqual([]);
  });

  it('weighs what was found in print, headlines twice, and ties it back to who read and signed it', async () => {
    const error = (await record({ place: 'headline' }).expect(201)).body;
    expect(error).toMatchObject({ wrongText: '帶头', foundBy: '读者王先生', articleTitle: expect.any(String), version: 1 });
    expect(error.signedOff).toEqual([expect.objectContaining({ act: 'first', which: '1', personName: '测试proofreader' })]);
    const sheet = await quality();
    expect(sheet.rate.score).toBe(2);
    expect(sheet.rate.rate).toBeCloseTo((2 * 10_000) / sheet.rate.characters, 9);
    expect(sheet.rate.allowanceLeft).toBeCloseTo((3 * sheet.rate.characters) / 10_000 - 2, 5);
    expect(sheet.readers).toEqual([expect.objectContaining({ personName: '测试proofreader', caught: 1, foundLater: 1, catchRate: 0.5, rate: expect.objectContaining({ score: 2 }) })]);
    expect(sheet.places).toEqual(expect.arrayContaining([{ place: 'headline', errors: 1 }]));
    expect((await acts('printedError.recorded'))[0].payload).toMatchObject({ wrongText: '帶头', classId: 'oneCharacter' });
  });

  it('shows a person their own work by month, class and stage, and everybody’s to the chiefs alone', async () => {
    const { issue: { publishedOn } } = await quality();
    const [reader, maker] = [await desk.idOf(desk.readers[0]), await desk.idOf(desk.maker)];
    const ask = (agent: Agent, id: string, given: object = {}) => agent.get(`/api/quality/people/${id}`).query({ from: publishedOn, until: publishedOn, publicationId: desk.paper.id, ...given });
    const { body: own } = await ask(desk.readers[0], reader).expect(200);
    expect(own).toMatchObject({ person: { id: reader, displayName: '测试proofreader' }, readings: 1, pages: 1, caught: 1, missed: 1, printed: 1, catchRate: 0.5, rate: { score: 2 } });
    expect(own.classes).toEqual(expect.arrayContaining([{ classId: 'fewCharacters', caught: 1, missed: 0, printed: 0 }, { classId: 'oneCharacter', caught: 0, missed: 1, printed: 1 }]));
    expect(own.months).toEqual([expect.objectContaining({ month: publishedOn.slice(0, 7), caught: 1, missed: 1, catchRate: 0.5 })]);
    expect(own.worked).toEqual([expect.objectContaining({ id: page.id, issueId: page.issueId, publishedOn, works: ['first'], caught: 1, missed: 1, printed: 1 })]);
    expect((await ask(chief, maker).expect(200)).body).toMatchObject({ readings: 0, catchRate: null, printed: 1, worked: [{ works: ['makeUp'] }] });
    expect((await ask(chief, reader, { publicationId: undefined, from: '2019-01-01', until: '2019-12-31' }).expect(200)).body).toMatchObject({ pages: 0, months: [], rate: { rate: null } });
    expect((await ask(desk.maker, reader).expect(403)).body.message).toContain('编辑部主任和主编');
    await ask(await newsroom.as('reporter'), await desk.idOf(await newsroom.as('reporter'))).expect(403);
    await ask(chief, page.id).expect(404);
    expect((await ask(chief, reader, { until: '2099-01-01' }).expect(400)).body.errors.until).toContain('400');
    expect([(await quality(desk.readers[0])).readers.length, (await quality(desk.maker)).readers.length, (await quality()).readers.length]).toEqual([1, 0, 1]);
  });

  it('lists them, changes them at the version seen, and takes one off that was none', async () => {
    const error = (await record({ wrongText: '按装' }).expect(201)).body;
    const list = await chief.get(listOf('printed-errors', { filter: { issueId: page.issueId } })).expect(200);
    expect(totalOf(list)).toBe(2);
    const changed = (await chief.patch(`/api/printed-errors/${error.id}`).send({ version: 1, place: 'headline' }).expect(200)).body;
    expect((await chief.patch(`/api/printed-errors/${error.id}`).send({ version: 1, note: '迟到' }).expect(409)).body.current.place).toBe('headline');
    await chief.delete(`/api/printed-errors/${error.id}?version=1`).expect(409);
    await chief.delete(`/api/printed-errors/${error.id}?version=${changed.version}`).expect(200);
    expect((await acts('printedError.removed'))[0].payload).toMatchObject({ wrongText: '按装' });
  });

  it('adds issues up by month, each with its own repeats and caps', async () => {
    const { issue } = await quality();
    const ask = (from: string, until: string) => chief.get('/api/quality').query({ publicationId: desk.paper.id, from, until });
    const { body } = await ask(issue.publishedOn, issue.publishedOn).expect(200);
    expect(body.issues).toEqual([expect.objectContaining({ id: page.issueId, printed: 1, caught: 1 })]);
    expect(body.months).toEqual([{ month: issue.publishedOn.slice(0, 7), issues: 1, rate: body.issues[0].rate }]);
    expect((await ask('2020-01-01', '2026-01-01').expect(400)).body.errors.until).toContain('400');
  });

  it('is weighed by the method of its day, which the editor-in-chief alone sets, with a reason', async () => {
    const [method] = (await chief.get('/api/error-methods').expect(200)).body;
    expect(method).toMatchObject({ validFrom: '2020-05-28', multiplier: 2, repeatsCounted: 3, limit: 3 });
    expect(method.classes).toHaveLength(20);
    const next = { basedOnId: method.id, validFrom: '2020-06-01', multiplier: 2, repeatsCounted: 3, limit: 3, classes: method.classes.map((one: Answer) => (one.id === 'oneCharacter' ? { ...one, weight: 1.5 } : one)), reason: '按附件原文核定' };
    await (await newsroom.as('chiefSub')).post('/api/error-methods').send(next).expect(403);
    await chief.post('/api/error-methods').send({ ...next, reason: '' }).expect(400);
    await chief.post('/api/error-methods').send({ ...next, validFrom: '2020-05-01' }).expect(400);
    await chief.post('/api/error-methods').send({ ...next, classes: next.classes.slice(1) }).expect(400);
    expect((await chief.post('/api/error-methods').send(next).expect(201)).body).toHaveLength(2);
    expect((await chief.post('/api/error-methods').send({ ...next, validFrom: '2020-07-01' }).expect(409)).body.message).toContain('刚刚被改过');
    expect((await quality()).rate.score).toBe(2);
    await newsroom.sql("UPDATE issues SET published_on = '2020-06-02' WHERE id = $1", [page.issueId]);
    expect((await quality()).rate.score).toBe(3);
    expect((await acts('errorMethod.set'))[0].payload).toMatchObject({ validFrom: '2020-06-01', reason: '按附件原文核定' });
  });
});
