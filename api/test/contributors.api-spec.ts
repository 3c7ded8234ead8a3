import { type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createPublication, listOf } from './support/build';

describe('contributors', () => {
  let newsroom: Newsroom;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    paper = await createPublication(await newsroom.as('editorInChief'));
  });
  afterAll(() => newsroom.close());

  const signed = async (name: string, ...headlines: string[]): Promise<string> => {
    const editor = await newsroom.as('deskEditor');
    let id = '';
    for (const headline of headlines) id = (await createArticle(editor, paper.id, { headline, bylines: [{ name }] })).bylines[0].contributorId;
    return id;
  };
  const credits = async (id: string): Promise<string[]> =>
    (await (await newsroom.as('archivist')).get(`/api/contributors/${id}/credits`).expect(200)).body.map(({ itemTitle }: Answer) => itemTitle).sort();

  it('are merged with all they signed, and parted again as they were', async () => {
    const archivist = await newsroom.as('archivist');
    const [kept, double] = [await signed('方韦', '甲'), await signed('方韋', '乙', '丙')];
    const { body: change } = await archivist.post(`/api/contributors/${double}/merge`).send({ intoId: kept }).expect(201);
    expect(change).toMatchObject({ kind: 'merge', fromName: '方韋', toName: '方韦', bylineCount: 2 });
    expect(await credits(kept)).toEqual(['丙', '乙', '甲'].sort());
    expect((await archivist.get(listOf('contributors', { filter: { merged: false, q: '方' } }))).body).toHaveLength(1);
    await archivist.post(`/api/contributors/${double}/merge`).send({ intoId: kept }).expect(409);
    await archivist.post(`/api/contributors/changes/${change.id}/undo`).expect(200);
    expect([await credits(kept), await credits(double)]).toEqual([['甲'], ['丙', '乙'].sort()]);
    expect((await archivist.post(`/api/contributors/changes/${change.id}/undo`).expect(409)).body.code).toBe('contributor.undone');
  });

  it('are split when two people share a name, and joined again', async () => {
    const archivist = await newsroom.as('archivist');
    const shared = await signed('张军', '通讯', '消息');
    const [byline] = (await archivist.get(`/api/contributors/${shared}/credits`)).body;
    const { body: change } = await archivist.post(`/api/contributors/${shared}/split`).send({ printedName: '张军', unit: '区税务局', bylineIds: [byline.id] }).expect(201);
    expect([(await credits(shared)).length, (await credits(change.toId)).length]).toEqual([1, 1]);
    await archivist.post(`/api/contributors/${shared}/split`).send({ printedName: '张军', bylineIds: [byline.id] }).expect(400);
    await archivist.post(`/api/contributors/changes/${change.id}/undo`).expect(200);
    expect(await credits(shared)).toHaveLength(2);
  });

  it('are told apart only by those who may, and never across papers', async () => {
    const other = await createPublication(await newsroom.as('editorInChief'), { name: '邻区周刊' });
    const [here] = [await signed('林霖', '丁')];
    const there = (await createArticle(await newsroom.as('deskEditor'), other.id, { bylines: [{ name: '林霖' }] })).bylines[0].contributorId;
    expect(there).not.toBe(here);
    const { body } = await (await newsroom.as('archivist')).post(`/api/contributors/${here}/merge`).send({ intoId: there }).expect(400);
    expect(body.errors.intoId).toContain('同一份报纸');
    await (await newsroom.as('reporter')).post(`/api/contributors/${here}/merge`).send({ intoId: there }).expect(403);
    await (await newsroom.as('archivist')).delete(`/api/contributors/${here}`).expect(409);
  });

  it('answer to their pen names', async () => {
    const editor = await newsroom.as('deskEditor');
    const { body: person } = await editor.post('/api/contributors').send({ publicationId: paper.id, printedName: '施建', penNames: ['尹天'], type: '编辑' }).expect(201);
    expect((await createArticle(editor, paper.id, { bylines: [{ name: '尹天' }] })).bylines[0].contributorId).toBe(person.id);
  });
});
