import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { PhotoDetailDto, PhotoDto } from '../src/photos/photo.dto';
import { createPublication } from './support/build';
import { PhotoDesk } from './support/photo-desk';
import { statementsIn } from './support/statements';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const picture = (width: number): Promise<Buffer> => sharp({ create: { width, height: 20, channels: 3, background: '#345' } }).png().toBuffer();

let desk: PhotoDesk;
beforeAll(async () => { desk = await PhotoDesk.open(); });
afterAll(() => desk.close());

/** A historical photo of which only the caption is left, as an import leaves it. */
const lost = async (caption: string, takenOn: string | null = null): Promise<string> => {
  const [{ id }] = await desk.db.query<{ id: string }[]>(
    "INSERT INTO photos (publication_id, caption, taken_on, metadata, status, origin) VALUES ($1, $2, $3, '{}', 'published', 'imported') RETURNING id", [desk.publicationId, caption, takenOn]);
  return id;
};
const place = async (photoId: string): Promise<string> => {
  const [{ id: issueId }] = await desk.db.query<{ id: string }[]>("INSERT INTO issues (publication_id, published_on, provenance, staff) VALUES ($1, '2020-02-18', '{}', '{}') RETURNING id", [desk.publicationId]);
  const [{ id: pageId }] = await desk.db.query<{ id: string }[]>('INSERT INTO pages (issue_id, page_number) VALUES ($1, 1) RETURNING id', [issueId]);
  await desk.db.query("INSERT INTO page_items (page_id, position, kind, photo_id) VALUES ($1, 0, 'photo', $2)", [pageId, photoId]);
  return pageId;
};

describe('the photos on file', () => {
  const list = async (filter: object, rest = ''): Promise<{ rows: PhotoDto[]; range: string }> => {
    const { body, headers } = await (await desk.as('proofreader')).get(`/api/photos?filter=${encodeURIComponent(JSON.stringify(filter))}${rest}`).expect(200);
    return { rows: body as PhotoDto[], range: headers['content-range'] as string };
  };
  let filed: PhotoDetailDto;
  let old: string;
  let other: string;
  beforeAll(async () => {
    filed = await desk.filed(await picture(40), { caption: '企业复工复产第一天', credit: '顾敏 摄', bylines: '[{"name":"顾敏"}]' });
    old = await lost('五山社区老照片', '1998-07-01');
    other = (await createPublication(await desk.as('admin'), { name: '崇川新闻' }) as { id: string }).id;
    await desk.filed(await picture(41), { publicationId: other, caption: '别家的图' });
  });

  it('are listed newest first, with their credits and what may be done with them', async () => {
    const { rows, range } = await list({ publicationId: desk.publicationId });
    expect(rows.map(({ caption }) => caption)).toEqual(['五山社区老照片', '企业复工复产第一天']);
    expect(range).toBe('photos 0-1/2');
    expect(rows[1]).toMatchObject({ id: filed.id, byteSize: expect.any(Number), width: 40, hasFile: true, bylines: [{ name: '顾敏', role: 'photo' }], actions: [] });
    expect(rows[0]).toMatchObject({ hasFile: false, ready: false, fileHash: null, origin: 'imported', takenOn: '1998-07-01' });
  });

  it.each<[string, () => object, () => string[]]>([
    ['paper', () => ({ publicationId: other }), () => ['别家的图']],
    ['state', () => ({ status: 'published' }), () => ['五山社区老照片']],
    ['origin', () => ({ origin: ['imported'] }), () => ['五山社区老照片']],
    ['a file or none', () => ({ hasFile: false }), () => ['五山社区老照片']],
    ['credit', () => ({ credit: '顾敏' }), () => ['企业复工复产第一天']],
    ['contributor', () => ({ contributorId: filed.bylines[0].contributorId }), () => ['企业复工复产第一天']],
    ['day filed', () => ({ createdUntil: '2000-01-01' }), () => []],
    ['day taken', () => ({ takenFrom: '1998-07-01', takenUntil: '1998-07-01' }), () => ['五山社区老照片']],
    ['words of the caption', () => ({ q: '复工' }), () => ['企业复工复产第一天']],
    ['words and paper', () => ({ q: '复工', publicationId: other }), () => []],
    ['the name in the credit', () => ({ q: '顾敏' }), () => ['企业复工复产第一天']],
  ])('are filtered by %s', async (_, filter, captions) => {
    expect((await list(filter())).rows.map(({ caption }) => caption)).toEqual(captions());
  });

  it('are sorted and paged', async () => {
    const { rows, range } = await list({}, `&sort=${encodeURIComponent('["takenOn","ASC"]')}&range=[0,0]`);
    expect([rows.map(({ caption }) => caption), range]).toEqual([['五山社区老照片'], 'photos 0-0/3']);
  });

  it.each([
    ['filter={"secret":1}', 'filter.secret'], ['filter={"hasFile":"yes"}', 'filter.hasFile'], ['filter={"contributorId":"x"}', 'filter.contributorId'],
    ['filter={"status":"gone"}', 'filter.status'], ['sort=["metadata","ASC"]', 'sort'], ['range=[0,9999]', 'range'], ['filter=[', 'filter'],
  ])('refuse %s by name', async (query, field) => {
    const { body } = await (await desk.as('proofreader')).get(`/api/photos?${encodeURI(query)}`).expect(400);
    expect(Object.keys(body.errors as object)).toEqual([field, 'root']);
  });

  it('cost as many statements for many as for one', async () => {
    const counted = (range: string): Promise<number> => statementsIn(() => list({}, `&range=${range}`));
    expect(await counted('[0,24]')).toBe(await counted('[0,0]'));
  });

  it('say of a lost one that it is lost, and of an unknown one that it is not there', async () => {
    const reader = await desk.as('reporter');
    for (const file of ['original', 'thumbnail', 'preview']) {
      const { body, headers } = await reader.get(`/api/photos/${old}/${file}`).expect(404);
      expect([body.code, headers['cache-control']]).toEqual(['photo.lost', 'no-store']);
      await reader.get(`/api/photos/${NOWHERE}/${file}`).expect(404);
      await reader.get(`/api/photos/%00/${file}`).expect(404);
    }
    await reader.get(`/api/photos/${NOWHERE}`).expect(404);
  });

  it('show nobody outside a picture', async () => {
    const port = (desk.newsroom.server.address() as AddressInfo).port;
    for (const path of ['', '/original', '/thumbnail', '/preview']) {
      expect((await fetch(`http://127.0.0.1:${port}/api/photos/${filed.id}${path}`)).status).toBe(401);
    }
  });
});

describe('captioning a photo', () => {
  it('notes what changed and by whom, once', async () => {
    const photo = await desk.filed(await picture(50), { caption: '旧图注' });
    const editor = await desk.as('deskEditor');
    const change = { version: photo.version, caption: ' 新图注 ', rights: '本报版权', takenOn: '2020-02-18', bylines: [{ name: '张建新', label: '本报记者' }] };
    const { body } = await editor.patch(`/api/photos/${photo.id}`).send(change).expect(200);
    expect(body).toMatchObject({ caption: '新图注', rights: '本报版权', takenOn: '2020-02-18', version: 2, bylines: [{ name: '张建新', role: 'photo' }], actions: ['edit'] });
    const [, changed] = await desk.acts(photo.id);
    expect(changed).toMatchObject({ action: 'photo.changed', payload: { changes: { caption: ['旧图注', '新图注'], takenOn: [null, '2020-02-18'] } } });
    await editor.patch(`/api/photos/${photo.id}`).send({ ...change, version: 2 }).expect(200);
    expect(await desk.acts(photo.id)).toHaveLength(2);
    const cleared = await editor.patch(`/api/photos/${photo.id}`).send({ version: 2, takenOn: null, bylines: [] }).expect(200);
    expect(cleared.body).toMatchObject({ takenOn: null, bylines: [], version: 3 });
  });

  it('lets only one of two act on the same version, and gives the other what stands there now', async () => {
    const photo = await desk.filed(await picture(51));
    const [one, two] = [await desk.as('deskEditor'), await desk.as('archivist')];
    const answers = await Promise.all([one, two].map((browser, index) => browser.patch(`/api/photos/${photo.id}`).send({ version: 1, caption: `图注${index}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, refused] = [...answers].sort((a, b) => a.status - b.status);
    expect(refused.body).toMatchObject({ code: 'record.stale', current: { id: photo.id, caption: (won.body as PhotoDto).caption, version: 2 } });
  });

  it('is a reporter’s business with their own photos only', async () => {
    const [mine, theirs] = [await desk.filed(await picture(52), {}, undefined, 'reporter'), await desk.filed(await picture(53))];
    const reporter = await desk.as('reporter');
    expect(mine.actions).toEqual(['edit']);
    await reporter.patch(`/api/photos/${mine.id}`).send({ version: 1, caption: '我的' }).expect(200);
    const { body } = await reporter.patch(`/api/photos/${theirs.id}`).send({ version: 1, caption: '我的' }).expect(403);
    expect(body.code).toBe('photo.notYours');
    await (await desk.as('proofreader')).patch(`/api/photos/${theirs.id}`).send({ version: 1, caption: '我的' }).expect(403);
    expect(await desk.acts(theirs.id)).toHaveLength(1);
  });

  it.each<[object, string]>([
    [{ caption: 'x' }, 'version'], [{ version: 1, caption: 5 }, 'caption'], [{ version: 1, takenOn: '昨天' }, 'takenOn'],
    [{ version: 1, fileHash: 'x' }, 'fileHash'], [{ version: 1, publicationId: NOWHERE }, 'publicationId'], [{ version: 1, bylines: [{}] }, 'bylines.0.name'],
    [{ version: 1, bylines: [{ name: '顾', contributorId: NOWHERE }] }, 'bylines.0.contributorId'], [{ version: 1, caption: 'a\u0000b' }, 'caption'],
  ])('refuses %j by the field’s name', async (change, field) => {
    const photo = await desk.filed(await picture(54));
    const { body } = await (await desk.as('archivist')).patch(`/api/photos/${photo.id}`).send(change).expect(400);
    expect(Object.keys(body.errors as object)).toEqual([field, 'root']);
  });
});

describe('taking a photo away', () => {
  it('puts it in the bin with its file, from where it comes back', async () => {
    const photo = await desk.filed(await picture(60), { caption: '要删的' });
    const [archivist, editor] = [await desk.as('archivist'), await desk.as('deskEditor')];
    await editor.delete(`/api/photos/${photo.id}`).expect(403);
    const { body: gone } = await archivist.delete(`/api/photos/${photo.id}`).expect(200);
    expect(gone).toMatchObject({ deletedAt: expect.any(String), actions: ['restore'] });
    const inList = async (filter: string): Promise<boolean> => ((await archivist.get(`/api/photos?filter=${filter}`)).body as PhotoDto[]).some(({ id }) => id === photo.id);
    expect([await inList('{}'), await inList('{"deleted":true}')]).toEqual([false, true]);
    await archivist.patch(`/api/photos/${photo.id}`).send({ version: gone.version as number, caption: 'x' }).expect(404);
    await archivist.delete(`/api/photos/${photo.id}`).expect(404);
    await archivist.post(`/api/photos/${photo.id}/restore`).send({ version: 1 }).expect(409);
    const { body: back } = await archivist.post(`/api/photos/${photo.id}/restore`).send({ version: gone.version as number }).expect(200);
    expect(back).toMatchObject({ deletedAt: null, actions: ['edit', 'delete'] });
    await archivist.post(`/api/photos/${photo.id}/restore`).send({ version: back.version as number }).expect(404);
    await archivist.get(`/api/photos/${photo.id}/original`).expect(200);
    expect((await desk.acts(photo.id)).map(({ action }) => action)).toEqual(['photo.created', 'photo.deleted', 'photo.restored']);
  });

  it('is refused while it stands on a page, which the photo names', async () => {
    const id = await lost('版面上的图');
    const pageId = await place(id);
    const archivist = await desk.as('archivist');
    const { body } = await archivist.delete(`/api/photos/${id}`).expect(409);
    expect(body.code).toBe('photo.placed');
    expect((await archivist.get(`/api/photos/${id}`)).body).toMatchObject({ deletedAt: null, placements: [{ pageId, pageNumber: 1, publishedOn: '2020-02-18' }] });
    expect(await desk.acts(id)).toEqual([]);
  });
});
