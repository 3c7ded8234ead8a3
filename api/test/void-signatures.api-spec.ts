import sharp from 'sharp';
import { changesSince } from '../src/domain/press/fingerprint';
import { cutOutlines } from '../src/fonts/cut-font';
import { FontShelf } from '../src/fonts/font-shelf.service';
import { type Newsroom, openNewsroom } from './support/app';
import type { Answer } from './support/build';
import { layOut } from './support/laid-out-issue';
import { openPressDesk, type PressDesk } from './support/press-desk';
import { signBySql } from './support/sign-page';

interface Made { page: Answer; story: Answer; issue: Answer }

describe('a signed page loses its signature to any change afterwards, which is named', () => {
  let newsroom: Newsroom;
  let desk: PressDesk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openPressDesk(newsroom);
  });
  afterAll(() => newsroom.close());

  /** Signed without its way there: what is watched here is what happens afterwards. */
  const signed = async <One extends Made>(made: One): Promise<One> => {
    await signBySql(newsroom, made.page.id);
    return made;
  };
  const pageOf = async (): Promise<Made> => signed(await desk.madeUpPage());
  const lastVoid = async (page: Answer): Promise<Answer> => (await desk.slips(page)).find(({ voidedAt }) => voidedAt !== null);
  const reword = ({ story }: Made): Promise<void> => desk.correct(story, '六点八亿元', '七点八亿元');
  const patch = async (path: string, given: object): Promise<void> => {
    const { body } = await desk.chief.get(path).expect(200);
    const patched = await desk.chief.patch(path).send({ version: body.version, ...given });
    if (patched.status !== 200) throw new Error(JSON.stringify(patched.body));
  };
  const expectVoid = async (page: Answer, expected: object): Promise<Answer> => {
    const slip = await lastVoid(page);
    expect(slip?.voidChanges).toEqual(expect.arrayContaining([expect.objectContaining(expected)]));
    expect((await desk.now(page)).status).toBe('proof3');
    return slip;
  };

  it.each<[string, (made: Made) => Promise<unknown>, object]>([
    ['a word of a story', reword, { kind: 'article', change: 'changed', parts: ['body'] }],
    ['a byline', ({ story }) => patch(`/api/articles/${story.id}`, { bylines: [{ name: '许应田' }] }), { kind: 'article', change: 'changed', parts: expect.arrayContaining(['byline']) }],
    ['a story taken out of the pool', ({ story }) => newsroom.sql("UPDATE articles SET status = 'killed' WHERE id = $1", [story.id]), { kind: 'article', change: 'changed', parts: ['release'] }],
    ['the layout, whichever way it was reached', ({ page }) => newsroom.sql("UPDATE page_layouts SET layout = jsonb_set(layout, '{blocks,0,y}', '1') WHERE page_id = $1", [page.id]), { kind: 'layout', change: 'changed', parts: ['blocks'] }],
    ['the name of the page', ({ page }) => patch(`/api/pages/${page.id}`, { name: '副刊' }), { kind: 'page', change: 'changed', parts: ['name'] }],
    ['the day of the issue', ({ issue }) => newsroom.sql("UPDATE issues SET published_on = published_on + 7 WHERE id = $1", [issue.id]), { kind: 'issue', change: 'changed', parts: ['publishedOn'] }],
    ['the paper’s own name', () => newsroom.sql("UPDATE publications SET nameplate = '新港闸' WHERE id = $1", [desk.paper.id]), { kind: 'paper', change: 'changed', parts: ['nameplate'] }],
    ['the editor’s name in the folio line', ({ page }) => newsroom.sql("UPDATE users SET display_name = display_name || '甲' WHERE id = (SELECT page_editor_id FROM pages WHERE id = $1)", [page.id]), { kind: 'page', change: 'changed', parts: ['editor'] }],
  ])('%s', async (_, change, expected) => {
    const made = await pageOf();
    await change(made);
    await expectVoid(made.page, expected);
    const { body: { steps } } = await desk.maker.get(`/api/pages/${made.page.id}/moves`);
    expect(steps[0]).toMatchObject({ action: 'reopen', fromStatus: 'signed', toStatus: 'proof3' });
  });

  describe('of its pictures, notices, faces and neighbours too:', () => {
    let photo: Answer;
    let font: Answer;
    beforeAll(async () => {
      const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#c81e1e' } }).jpeg().toBuffer();
      photo = (await desk.chief.post('/api/photos').field('publicationId', desk.paper.id).field('caption', '图为会议现场。').field('credit', '许丛军　摄').field('rightsCategory', 'staff').attach('file', picture, 'photo.jpg').expect(201)).body;
      const face = await cutOutlines(await newsroom.app.get(FontShelf).file('hei'), [...'清算公告'].map((character) => character.codePointAt(0)!));
      font = (await desk.chief.post(`/api/publications/${desk.paper.id}/fonts`).field('name', '本报标题黑').attach('file', face, '本报标题.ttf').expect(201)).body;
    });

    /** Beside its story a notice under a headline in the paper's own face, and a photo. */
    const fullPage = async (): Promise<Made & { notice: Answer }> => {
      const made = await desk.madeUpPage();
      const { body: notice } = await desk.chief.post('/api/notices').send({ publicationId: desk.paper.id, type: '公告', title: '清算公告', bodyText: '请债权人申报债权。', signatureLines: ['清算组'] }).expect(201);
      await layOut(desk.maker, made.page, [
        { id: 'n1', kind: 'notice', pieceId: notice.id, fill: 'balance', headline: { main: { lines: 1, pt: 24, face: font.face, fit: 'shrink' }, direction: 'h' }, x: 0, y: 32, w: 3, h: 16 },
        { id: 'p1', kind: 'photo', photo: { photoId: photo.id }, x: 4, y: 4, w: 2, h: 12 },
      ]);
      return signed({ ...made, notice });
    };

    it.each<[string, (made: Made & { notice: Answer }) => Promise<unknown>, object]>([
      ['a caption', () => patch(`/api/photos/${photo.id}`, { caption: '图为颁奖现场。' }), { kind: 'photo', title: '图为颁奖现场。', change: 'changed', parts: ['caption'] }],
      ['the file of a photo', () => newsroom.sql("UPDATE photos SET file_hash = repeat('b', 64) WHERE id = $1", [photo.id]), { kind: 'photo', change: 'changed', parts: ['picture'] }],
      ['a word of a notice', ({ notice }) => patch(`/api/notices/${notice.id}`, { bodyText: '请债权人于四十五日内申报债权。' }), { kind: 'notice', title: '清算公告', change: 'changed', parts: ['body'] }],
      ['a client’s approval', ({ notice }) => newsroom.sql("UPDATE notices SET status = 'published' WHERE id = $1", [notice.id]), { kind: 'notice', change: 'changed', parts: ['approval'] }],
      ['a face of the paper', () => newsroom.sql(`UPDATE publication_fonts SET metrics = metrics || '{"ascent": 900}' WHERE id = $1`, [font.id]), { kind: 'font', title: '本报标题黑', change: 'changed', parts: ['metrics'] }],
    ])('%s', async (_, change, expected) => {
      const made = await fullPage();
      await change(made);
      await expectVoid(made.page, expected);
    });

    it('the page its story goes on to', async () => {
      const [made, next] = [await desk.madeUpPage(), await desk.madeUpPage()];
      await layOut(desk.maker, next.page, [{ id: 's2', kind: 'story', pieceId: made.story.id, fill: 'balance', x: 0, y: 32, w: 4, h: 12 }]);
      await signed(made);
      await newsroom.sql("UPDATE page_layouts SET layout = jsonb_set(layout, '{blocks}', (SELECT jsonb_agg(CASE WHEN b ->> 'id' = 's2' THEN b || '{\"h\": 10}' ELSE b END) FROM jsonb_array_elements(layout -> 'blocks') b)) WHERE page_id = $1", [next.page.id]);
      await expectVoid(made.page, { kind: 'neighbour', id: next.page.id, change: 'changed', parts: ['texts'] });
    });
  });

  it('but keeps it where nothing printed has changed', async () => {
    const { page, story } = await pageOf();
    await patch(`/api/articles/${story.id}`, { section: '要闻', instructions: '配图' });
    expect((await desk.now(page)).status).toBe('signed');
    await newsroom.sql('UPDATE articles SET headline = headline WHERE id = $1', [story.id]);
    expect((await desk.now(page)).status).toBe('signed');
  });

  it('in whoever’s name it was done, and the record says by whom, and all that changed since', async () => {
    const made = await pageOf();
    await reword(made);
    const { page } = made;
    const slip = await lastVoid(page);
    expect(slip).toMatchObject({ voidedByName: '测试editorinchief', voidReason: '签样后改动：统筹推进疫情防控' });
    expect(slip.changes).toEqual([expect.objectContaining({ kind: 'article', parts: ['body'] })]);
    await newsroom.sql("UPDATE page_layouts SET layout = jsonb_set(layout, '{blocks,0,y}', '1') WHERE page_id = $1", [page.id]);
    const [again] = await desk.slips(page);
    expect([again.voidChanges, again.changes].map((changes: Answer[]) => changes.map(({ kind }) => kind))).toEqual([['article'], ['article', 'layout']]);
    const [entry] = await newsroom.sql<{ payload: Answer; actor_name: string }>("SELECT payload, actor_name FROM audit_entries WHERE subject_id = $1 AND action = 'page.signatureVoided'", [page.id]);
    expect(entry).toMatchObject({ actor_name: '测试editorinchief', payload: { number: 1, from: 'signed' } });
  });

  it('as the domain tells it', async () => {
    const made = await pageOf();
    const { page } = made;
    const [{ fingerprint }] = await newsroom.sql<{ fingerprint: never }>('SELECT fingerprint FROM page_signatures WHERE page_id = $1', [page.id]);
    await reword(made);
    await newsroom.sql("UPDATE page_layouts SET layout = jsonb_set(layout, '{blocks,0,y}', '1') WHERE page_id = $1", [page.id]);
    const [{ now, changes }] = await newsroom.sql<{ now: never; changes: unknown }>('SELECT page_fingerprint($1) AS now, fingerprint_changes($2, page_fingerprint($1)) AS changes', [page.id, JSON.stringify(fingerprint)]);
    expect(changesSince(fingerprint, now)).toEqual(changes);
  });
});
