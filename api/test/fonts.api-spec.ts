import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { cutOutlines } from '../src/fonts/cut-font';
import { FontShelf } from '../src/fonts/font-shelf.service';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createPublication } from './support/build';
import { laidOutIssue, layOut } from './support/laid-out-issue';
import { readPdf } from './support/read-pdf';

const TEXT = '统筹推进疫情防控坚守一线港闸新闻 English0123456789';

describe('fonts', () => {
  let newsroom: Newsroom;
  let chief: Agent;
  let reporter: Agent;
  let paper: Answer;
  let file: Buffer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [chief, reporter] = [await newsroom.as('editorInChief'), await newsroom.as('reporter')];
    paper = await createPublication(chief);
    file = await cutOutlines(await newsroom.app.get(FontShelf).file('hei'), [...new Set(TEXT)].map((character) => character.codePointAt(0)!));
  });
  afterAll(() => newsroom.close());

  const upload = (content: Buffer, fields: Record<string, string> = {}, fileName = '本报标题.ttf', agent = chief) => {
    const sent = agent.post(`/api/publications/${paper.id}/fonts`);
    for (const [field, value] of Object.entries(fields)) void sent.field(field, value);
    return sent.attach('file', content, fileName);
  };
  const bytes = (address: string) => reporter.get(address).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });

  describe('of a paper', () => {
    let font: Answer;
    beforeAll(async () => {
      font = (await upload(file, { name: '本报标题黑' }).expect(201)).body;
    });

    it('are kept byte for byte, named by their content, and on the record', async () => {
      const hash = createHash('sha256').update(file).digest('hex');
      expect(font).toMatchObject({ name: '本报标题黑', face: `own-${hash}`, fileName: '本报标题.ttf', format: 'ttf', byteSize: file.length, hanCharacters: 16, pageCount: 0, deletedAt: null });
      expect(readFileSync(`${newsroom.filesDir}/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`).equals(file)).toBe(true);
      const [entry] = await newsroom.sql<{ payload: object }>("SELECT payload FROM audit_entries WHERE action = 'font.added' AND subject_id = $1", [font.id]);
      expect(entry?.payload).toEqual({ name: '本报标题黑', fileName: '本报标题.ttf', fileHash: hash });
      expect((await reporter.get(`/api/publications/${paper.id}/fonts`).expect(200)).body.map(({ name }: Answer) => name)).toEqual(['本报标题黑']);
    });

    it('set headlines, in the composition and in the PDF', async () => {
      const { pages, articles } = await laidOutIssue(chief, paper.id);
      const headline = { main: { lines: 1, pt: 30, face: font.face, fit: 'shrink' }, direction: 'h' };
      await layOut(chief, pages[1], [{ id: 'own', kind: 'story', x: 0, y: 50, w: 4, h: 16, pieceId: articles[1].id, fill: 'balance', headline }]);
      const { body } = await reporter.get(`/api/pages/${pages[1].id}/composition`).expect(200);
      const line = body.displayList.items.find(({ block, kind, size }: Answer) => block === 'own' && kind === 'text' && size > 20);
      expect(line).toMatchObject({ plain: '坚守一线', runs: [{ face: font.face }] });
      const pdf = await readPdf((await bytes(`/api/pages/${pages[1].id}/pdf`).expect(200)).body as Buffer);
      expect(pdf.fonts.map(({ name }) => name.slice(7)).filter((name) => name.startsWith('NotoSansSC'))).not.toEqual([]);
      expect(pdf.pages[0]!.glyphs).toContain('坚守一线');
      const { body: current } = await chief.get(`/api/publications/${paper.id}/fonts`);
      const refused = await chief.delete(`/api/fonts/${font.id}`).send({ version: current[0].version }).expect(409);
      expect(refused.body).toMatchObject({ code: 'font.inUse', message: expect.stringContaining('1 个版面') });
    });

    it('are listed for the browser with an address of their own', async () => {
      const { body } = await reporter.get(`/api/fonts?publicationId=${paper.id}`).expect(200);
      expect(body.map(({ face }: Answer) => face)).toEqual(['song', 'songBlack', 'hei', 'heiBold', 'kai', font.face]);
      const { headers, body: packed } = await bytes(body.at(-1).url).expect(200);
      expect([headers['content-type'], headers['cache-control']]).toEqual(['font/woff2', 'private, max-age=31536000, immutable']);
      expect((packed as Buffer).toString('latin1', 0, 4)).toBe('wOF2');
    });

    it('are renamed, removed and brought back, each on the version seen', async () => {
      const other = (await upload(await cutOutlines(file, [0x6e2f, 0x95f8]), { name: '刊头' }).expect(201)).body as Answer;
      const { body: renamed } = await chief.patch(`/api/fonts/${other.id}`).send({ version: other.version, name: '刊头黑' }).expect(200);
      expect(renamed.name).toBe('刊头黑');
      expect((await chief.patch(`/api/fonts/${other.id}`).send({ version: other.version, name: '旧' }).expect(409)).body.current.name).toBe('刊头黑');
      const { body: removed } = await chief.delete(`/api/fonts/${other.id}`).send({ version: renamed.version }).expect(200);
      expect(removed.deletedAt).toBeTruthy();
      const { body: back } = await chief.post(`/api/fonts/${other.id}/restore`).send({ version: removed.version }).expect(200);
      expect(back.deletedAt).toBeNull();
      const acts = await newsroom.sql<{ action: string }>("SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq", [other.id]);
      expect(acts.map(({ action }) => action)).toEqual(['font.added', 'font.renamed', 'font.removed', 'font.restored']);
    });

    it.each([
      ['a text', () => Buffer.from('港闸新闻'), 415, '这不是字体文件'],
      ['half a font', () => file.subarray(0, file.length / 2), 400, '不完整或已损坏'],
      ['the same font again', () => file, 409, '已经有了，名为“本报标题黑”'],
    ] as const)('are refused with the reason: %s', async (_, content, status, message) => {
      const before = (await chief.get(`/api/publications/${paper.id}/fonts`)).body.length;
      const answer = await upload(content()).expect(status);
      expect(JSON.stringify(answer.body)).toContain(message);
      expect((await chief.get(`/api/publications/${paper.id}/fonts`)).body).toHaveLength(before);
    });

    it('are for those who run the paper to change', async () => {
      await upload(file, {}, 'x.ttf', reporter).expect(403);
      await reporter.patch(`/api/fonts/${font.id}`).send({ version: 1, name: 'x' }).expect(403);
      await chief.post(`/api/publications/${paper.id}/fonts`).field('name', 'x').expect(400);
    });
  });

  describe('for the browser', () => {
    const urlOf = async (face: string): Promise<string> => (await reporter.get('/api/fonts').expect(200)).body.find((font: Answer) => font.face === face).url;

    it('give a rare character when a page shows one, with the outline of the PDF', async () => {
      const { body } = await bytes(`${await urlOf('kai')}?points=20bb7,3447`).expect(200);
      const web = create(body as Buffer) as Font;
      const whole = create(await newsroom.app.get(FontShelf).file('kai')) as Font;
      for (const point of [0x20bb7, 0x3447]) expect(web.glyphForCodePoint(point).path.toSVG()).toBe(whole.glyphForCodePoint(point).path.toSVG());
      expect((body as Buffer).length).toBeLessThan(10_000);
    });

    it('are gone under an old address, and refuse nonsense', async () => {
      await reporter.get('/api/fonts/song.0000000000000000.woff2').expect(404);
      await reporter.get('/api/fonts/comic.0000000000000000.woff2').expect(404);
      await reporter.get('/api/fonts/own-..%2f..%2fetc.0000000000000000.woff2').expect(404);
      for (const points of ['zz', '110000', 'd800', '41,', Array(500).fill('4e00').join()]) await reporter.get(`${await urlOf('song')}?points=${points}`).expect(400);
    });
  });
});
