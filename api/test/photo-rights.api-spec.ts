import sharp from 'sharp';
import type { PhotoDetailDto, PhotoDto } from '../src/photos/photo.dto';
import { PageComposer } from '../src/pages/page-composer.service';
import { PhotoUses } from '../src/pages/photo-uses.service';
import { SAME_LOOKS } from '../src/domain/photo/looks';
import { readIptc } from '../src/domain/photo/iptc';
import { readXmp } from '../src/domain/photo/xmp';
import type { Agent } from './support/app';
import { type Answer, createIssue, listOf } from './support/build';
import { layOut } from './support/laid-out-issue';
import { PhotoDesk } from './support/photo-desk';
import { exif, utf8, withIptc, withSegment } from './support/pictures';
import { scene } from './support/scenes';

const SCENES: Buffer[] = [];
beforeAll(async () => {
  for (let seed = 1; seed <= 12; seed += 1) SCENES.push(await scene(seed, 640, 480).png().toBuffer());
});

let desk: PhotoDesk;
let chief: Agent;
let issue: Answer;
let page: Answer;
beforeAll(async () => {
  desk = await PhotoDesk.open();
  chief = await desk.as('editorInChief');
  issue = await createIssue(chief, desk.publicationId);
  page = (await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 1, name: '要闻' }).expect(201)).body;
});
afterAll(() => desk.close());

const CLEARED = { caption: '工人在车间作业。', credit: '顾敏 摄', rightsCategory: 'staff' };
let made = 0;
const jpeg = async (): Promise<Buffer> => sharp(SCENES[made % SCENES.length]).resize(600 + (made += 1)).jpeg().toBuffer();
const filed = async (fields: Record<string, string> = CLEARED): Promise<PhotoDetailDto> => desk.filed(await jpeg(), fields);
const place = async (photoId: string): Promise<Answer> => {
  const seen = (await chief.get(`/api/pages/${page.id}`).expect(200)).body as Answer;
  const items = [...seen.items.map(({ id }: Answer) => ({ id })), { kind: 'photo', itemId: photoId }];
  return chief.put(`/api/pages/${page.id}/items`).send({ version: seen.version, items });
};
const read = async (id: string): Promise<PhotoDetailDto> => (await chief.get(`/api/photos/${id}`).expect(200)).body as PhotoDetailDto;

describe('a photo on its way to a page', () => {
  it.each<[string, Record<string, string>]>([
    ['captionMissing', { ...CLEARED, caption: '' }], ['creditMissing', { ...CLEARED, credit: '' }], ['rightsUnknown', { caption: '图', credit: '顾敏' }], ['rightsRestricted', { ...CLEARED, isRestricted: 'true' }],
    ['leaseNotBegun', { ...CLEARED, usableFrom: '2020-02-19' }], ['leaseOver', { ...CLEARED, usableUntil: '2020-02-17' }], ['minorsConsent', { ...CLEARED, showsMinors: 'true' }],
  ])('is kept off it: %s', async (obstacle, fields) => {
    const { id } = await filed(fields);
    const { status, body } = await place(id);
    expect([status, body.code, body.obstacles]).toEqual([400, `photo.obstacle.${obstacle}`, [obstacle]]);
    expect((await read(id)).placements).toEqual([]);
    const flatplan = (await chief.get(`/api/issues/${issue.id}/flatplan`).expect(200)).body as Answer;
    const seen = flatplan.pages.find((one: Answer) => one.id === page.id);
    const put = await chief.post(`/api/issues/${issue.id}/flatplan/put`).send({ page: { id: page.id, version: seen.version }, kind: 'photo', itemId: id, position: 0 });
    expect([put.status, put.body.code]).toEqual([400, `photo.obstacle.${obstacle}`]);
    const { version, layout } = (await chief.get(`/api/pages/${page.id}/layout`).expect(200)).body as Answer;
    const drawn = await chief.put(`/api/pages/${page.id}/layout`).send({ version, layout: { ...layout, blocks: [...layout.blocks, { id: 'p', kind: 'photo', x: 0, y: 30, w: 2, h: 12, photo: { photoId: id } }] } });
    expect([drawn.status, drawn.body.code]).toEqual([400, `photo.obstacle.${obstacle}`]);
  });

  it('goes there once somebody answers for it, with a reason and on the record, in that issue alone and for what stood in its way then', async () => {
    const photo = await filed({ caption: '图', credit: '顾敏' });
    const ask = { issueId: issue.id, reason: '通讯员电话确认可用' };
    await (await desk.as('deskEditor')).post(`/api/photos/${photo.id}/overrides`).send(ask).expect(403);
    await chief.post(`/api/photos/${photo.id}/overrides`).send({ ...ask, reason: ' ' }).expect(400);
    await chief.post(`/api/photos/${photo.id}/overrides`).send(ask).expect(201);
    expect((await desk.acts(photo.id)).at(-1)).toEqual({ action: 'photo.overridden', payload: { caption: '图', issueId: issue.id, obstacles: ['rightsUnknown'], reason: ask.reason } });
    expect((await chief.post(`/api/photos/${photo.id}/overrides`).send(ask)).body.code).toBe('photo.nothingToAnswer');
    const restricted = await chief.patch(`/api/photos/${photo.id}`).send({ version: 1, isRestricted: true }).expect(200);
    expect((await place(photo.id)).body.obstacles).toEqual(['rightsRestricted']);
    await chief.patch(`/api/photos/${photo.id}`).send({ version: restricted.body.version, isRestricted: false }).expect(200);
    expect((await place(photo.id)).status).toBe(200);
    expect(await read(photo.id)).toMatchObject({ status: 'placed', overrides: [{ obstacles: ['rightsUnknown'], byName: expect.any(String) }], placements: [{ pageId: page.id }] });
    const material = (await chief.get(`/api/pages/${page.id}/material`).expect(200)).body as Answer;
    expect(material.facts.photos.find(({ id }: Answer) => id === photo.id).obstacles).toEqual([]);
  });

  it('is chosen by the desk when nothing stands in its way, and falls back when it leaves the page', async () => {
    const unknown = await filed({ caption: '图', credit: '顾敏' });
    const editor = await desk.as('deskEditor');
    expect((await editor.post(`/api/photos/${unknown.id}/moves`).send({ action: 'select', version: 1 })).body).toMatchObject({ statusCode: 409, code: 'photo.obstacle.rightsUnknown' });
    const photo = await filed();
    expect(photo).toMatchObject({ status: 'captioned', obstacles: [] });
    const chosen = await editor.post(`/api/photos/${photo.id}/moves`).send({ action: 'select', version: photo.version }).expect(200);
    expect(chosen.body).toMatchObject({ status: 'selected' });
    expect((await place(photo.id)).status).toBe(200);
    const seen = (await chief.get(`/api/pages/${page.id}`)).body as Answer;
    await chief.put(`/api/pages/${page.id}/items`).send({ version: seen.version, items: seen.items.filter(({ itemId }: Answer) => itemId !== photo.id).map(({ id }: Answer) => ({ id })) }).expect(200);
    expect(await read(photo.id)).toMatchObject({ status: 'captioned', placements: [] });
  });

  it('refuses a lease that ends before it begins', async () => {
    const photo = await filed();
    const { body } = await chief.patch(`/api/photos/${photo.id}`).send({ version: photo.version, usableFrom: '2026-11-24', usableUntil: '2026-11-23' }).expect(400);
    expect(Object.keys(body.errors as object)).toEqual(['usableUntil', 'root']);
  });
});

describe('the ledger', () => {
  it('takes down what was printed, how large and with which crop, once, and is found by never used and used since', async () => {
    const [photo, unused] = [await filed(), await filed()];
    const second = (await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 2, name: '综合' }).expect(201)).body as Answer;
    await layOut(chief, second, [{ id: 'h', kind: 'photo', x: 0, y: 20, w: 3, h: 24, photo: { photoId: photo.id, crop: { x: 0.1, y: 0, w: 0.8, h: 1 } } }]);
    const { app } = desk.newsroom;
    const pages = (await app.get(PageComposer).composeIssue(issue.id)).filter(({ pageId }) => pageId === second.id);
    const publish = (): Promise<void> => desk.db.transaction((tx) => app.get(PhotoUses).record(tx, { displayName: '主编' }, issue, pages));
    await publish();
    await publish();
    const used = await read(photo.id);
    expect(used).toMatchObject({ status: 'published', useCount: 1, lastUsedOn: '2020-02-18', uses: [{ kind: 'print', issueId: issue.id, pageId: second.id, pageName: '2 综合', publishedOn: '2020-02-18', notedByName: '主编' }] });
    const slot = pages[0].composition.displayList.items.find(({ kind }) => kind === 'image') as unknown as { w: number };
    expect(used.uses[0].widthMm).toBeCloseTo((slot.w / 72) * 25.4, 0);
    await expect(desk.db.query('UPDATE photo_uses SET width_mm = 1 WHERE photo_id = $1', [photo.id])).rejects.toThrow();
    expect((await chief.post(`/api/photos/${photo.id}/uses/${used.uses[0].id}/withdrawal`).send({ reason: '没有印' })).body.code).toBe('photo.usedInPrint');
    const found = async (filter: object): Promise<string[]> => ((await chief.get(listOf('photos', { filter, range: [0, 199] })).expect(200)).body as PhotoDto[]).map(({ id }) => id);
    expect(await found({ used: true })).toContain(photo.id);
    expect(await found({ used: false })).toEqual(expect.arrayContaining([unused.id]));
    expect(await found({ used: false })).not.toContain(photo.id);
    expect([await found({ usedSince: '2020-02-18', id: [photo.id] }), await found({ usedSince: '2020-02-19', id: [photo.id] })]).toEqual([[photo.id], []]);
  });

  it('takes a use elsewhere too, once an address', async () => {
    const photo = await filed();
    const use = { address: 'https://gongzhonghao.example.cn/1', publishedOn: '2026-11-20', headline: '复工' };
    const { body } = await chief.post(`/api/photos/${photo.id}/uses`).send(use).expect(201);
    expect(body.uses).toMatchObject([{ kind: 'digital', address: use.address, publishedOn: use.publishedOn, pageId: null }]);
    await chief.post(`/api/photos/${photo.id}/uses`).send(use).expect(400);
  });

  it('keeps a line that was noted by mistake, withdrawn by name and reason, and counts it no more', async () => {
    const photo = await filed();
    const path = `/api/photos/${photo.id}/uses`;
    const wrong = { address: '公众号“港闸发布”', publishedOn: '2026-11-02', headline: '' };
    const noted = (await chief.post(path).send(wrong).expect(201)).body as PhotoDetailDto;
    const withdrawal = `${path}/${noted.uses[0].id}/withdrawal`;
    await (await desk.as('reporter')).post(withdrawal).send({ reason: '日期写错' }).expect(403);
    await chief.post(withdrawal).send({ reason: ' ' }).expect(400);
    const { body } = await chief.post(withdrawal).send({ reason: '日期写错' }).expect(200);
    expect(body).toMatchObject({ useCount: 0, lastUsedOn: null, uses: [{ ...wrong, withdrawnAt: expect.any(String), withdrawnByName: expect.stringMatching(/./u), withdrawnReason: '日期写错' }] });
    expect((await desk.acts(photo.id)).at(-1)).toEqual({ action: 'photo.useWithdrawn', payload: { caption: photo.caption, address: wrong.address, reason: '日期写错' } });
    expect((await chief.post(withdrawal).send({ reason: '再撤' })).body.code).toBe('photo.useWithdrawn');
    await expect(desk.db.query("UPDATE photo_uses SET withdrawn_reason = '没有错' WHERE photo_id = $1", [photo.id])).rejects.toThrow();
    const again = (await chief.post(path).send({ ...wrong, publishedOn: '2026-11-20' }).expect(201)).body as PhotoDetailDto;
    expect(again).toMatchObject({ useCount: 1, lastUsedOn: '2026-11-20' });
    const found = ((await chief.get(listOf('photos', { filter: { used: true, id: [photo.id] } })).expect(200)).body as PhotoDto[]).length;
    expect(found).toBe(1);
  });
});

describe('pictures that look alike', () => {
  it('are shown to whoever files one: the same picture smaller, lighter, a little cut, in another format', async () => {
    const original = await desk.filed(await sharp(SCENES[10]).jpeg().toBuffer(), CLEARED);
    const variants = [
      sharp(SCENES[10]).resize(320).jpeg({ quality: 40 }), sharp(SCENES[10]).modulate({ brightness: 1.15 }).png(), sharp(SCENES[10]).extract({ left: 6, top: 5, width: 628, height: 470 }).webp(), sharp(SCENES[10]).greyscale().tiff(),
    ];
    for (const variant of variants) {
      const { alike } = await desk.filed(await variant.toBuffer(), CLEARED);
      expect(alike.map(({ id }) => id)).toContain(original.id);
      expect(alike.every(({ difference }) => difference <= SAME_LOOKS)).toBe(true);
    }
    expect((await desk.filed(await sharp(SCENES[11]).jpeg().toBuffer(), CLEARED)).alike.map(({ id }) => id)).not.toContain(original.id);
    const again = await desk.filed(await sharp(SCENES[10]).jpeg().toBuffer(), CLEARED);
    expect(again.alike.find(({ id }) => id === original.id)).toMatchObject({ isSameFile: true, difference: 0 });
  });

  it('are found by the index whenever they differ in seven points at most', async () => {
    const [{ missed, found }] = await desk.db.query<{ missed: string; found: string }[]>(`
      WITH pairs AS (
        SELECT one, (SELECT bit_xor(1::bigint << bit) FROM (SELECT DISTINCT ((hashint8(one + n) & 2147483647) % 63) AS bit FROM generate_series(1, ${SAME_LOOKS}) n) turned) # one AS other
        FROM (SELECT hashint8extended(n, 7) AS one FROM generate_series(1, 2000) n) seeds)
      SELECT count(*) FILTER (WHERE look_difference(one, other) <= ${SAME_LOOKS} AND NOT look_bands(other) && look_probes(one)) AS missed, count(*) FILTER (WHERE look_bands(other) && look_probes(one)) AS found FROM pairs`);
    expect([Number(missed), Number(found)]).toEqual([0, 2000]);
  });
});

describe('several photos at once', () => {
  it('are captioned and cleared in one act, all of them or none', async () => {
    const photos = [await filed({}), await filed({}), await filed({})];
    const editor = await desk.as('deskEditor');
    const seen = photos.map(({ id, version }) => ({ id, version }));
    const changes = { caption: '三月五日，志愿者在社区。', credit: '顾敏', rightsCategory: 'staff', keywords: ['志愿者'], bylines: [{ name: '顾敏' }] };
    const { body } = await editor.patch('/api/photos').send({ photos: seen, changes }).expect(200);
    expect(body).toHaveLength(3);
    expect((body as PhotoDto[]).every(({ obstacles, status, keywords, bylines }) => obstacles.length === 0 && status === 'captioned' && keywords[0] === '志愿者' && bylines[0].role === 'photo')).toBe(true);
    expect((await desk.acts(photos[0].id)).at(-1)?.action).toBe('photo.changed');
    const stale = await editor.patch('/api/photos').send({ photos: [{ id: photos[0].id, version: 2 }, { id: photos[1].id, version: 1 }], changes: { caption: '另一个' } }).expect(409);
    expect(stale.body.current).toMatchObject({ id: photos[1].id, version: 2 });
    expect((await read(photos[0].id)).caption).toBe(changes.caption);
    await (await desk.as('reporter')).patch('/api/photos').send({ photos: [{ id: photos[2].id, version: 2 }], changes: { caption: '我的' } }).expect(403);
  });

  it('are filtered by keyword, rights, shape and clearance, and walked through by key', async () => {
    const tall = await desk.filed(await sharp(SCENES[3]).resize(300, 500, { fit: 'fill' }).jpeg().toBuffer(), { ...CLEARED, rightsCategory: 'agency', keywords: '["竖图"]' });
    const rows = async (filter: object, range = [0, 199]): Promise<PhotoDto[]> => (await chief.get(listOf('photos', { filter, range })).expect(200)).body as PhotoDto[];
    const ids = async (filter: object): Promise<string[]> => (await rows(filter)).map(({ id }) => id);
    expect(await ids({ keyword: '竖图' })).toEqual([tall.id]);
    expect(await ids({ shape: 'portrait' })).toEqual([tall.id]);
    expect(await ids({ rightsCategory: 'agency' })).toEqual([tall.id]);
    expect((await rows({ usable: false })).every(({ obstacles }) => obstacles.length > 0)).toBe(true);
    expect(await ids({ usable: true })).toContain(tall.id);
    const all = await ids({});
    const walked: string[] = [];
    for (let last: PhotoDto | undefined; ;) {
      const piece = await rows(last ? { after: `${last.createdAt}|${last.id}` } : {}, [0, 6]);
      walked.push(...piece.map(({ id }) => id));
      last = piece.at(-1);
      if (!last) break;
    }
    expect(walked).toEqual(all);
    await chief.get(listOf('photos', { filter: { after: 'x|y' } })).expect(400);
  });
});

describe('what is cut out of a photo', () => {
  it('never changes, and keeps inside the picture', async () => {
    const photo = await filed();
    const crop = { name: '3:2', x: 0.1, y: 0.2, w: 0.6, h: 0.5 };
    const { body } = await chief.post(`/api/photos/${photo.id}/crops`).send(crop).expect(201);
    expect(body.crops).toMatchObject([crop]);
    await expect(desk.db.query('UPDATE photo_crops SET x = 0 WHERE photo_id = $1', [photo.id])).rejects.toThrow();
    await chief.post(`/api/photos/${photo.id}/crops`).send({ ...crop, x: 0.7 }).expect(400);
    await chief.post(`/api/photos/${photo.id}/crops`).send({ ...crop, w: 0 }).expect(400);
    const aimed = await chief.patch(`/api/photos/${photo.id}`).send({ version: photo.version, focus: { x: 0.9, y: 0.5 } }).expect(200);
    expect(aimed.body.focus.x).toBeCloseTo(0.9);
  });

  it('shows the point to be kept in sight where a page does not say what shows', async () => {
    const photo = await filed();
    await chief.patch(`/api/photos/${photo.id}`).send({ version: photo.version, focus: { x: 1, y: 0.5 } }).expect(200);
    const third = (await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 3, name: '民生' }).expect(201)).body as Answer;
    await layOut(chief, third, [{ id: 'f', kind: 'photo', x: 0, y: 20, w: 1, h: 24, photo: { photoId: photo.id } }]);
    const { composition } = await desk.newsroom.app.get(PageComposer).compose(third.id as string);
    const slot = composition.displayList.items.find((item) => item.kind === 'image');
    expect(slot?.kind === 'image' && slot.crop && slot.crop.x + slot.crop.w).toBeCloseTo(1, 5);
  });
});

describe('a photo that leaves the house', () => {
  it('bears the words it has here, in IPTC and XMP, and nothing of where it was taken', async () => {
    const bare = await sharp(SCENES[5]).jpeg().toBuffer();
    const camera = exif([[0x010f, 2, utf8('NIKON')], [0x0112, 3, 6]], [], [[1, 2, utf8('N')], [2, 2, utf8('secret place')]]);
    const photo = await desk.filed(withIptc(withSegment(bare, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), camera])), [[2, 120, utf8('旧图注')]]), { ...CLEARED, headline: '开工', place: '秦灶街道', keywords: '["复工"]', bylines: '[{"name":"顾敏"},{"name":"张建新"}]' });
    const { body } = await chief.get(`/api/photos/${photo.id}/export`).buffer().expect(200).expect('Content-Type', 'image/jpeg');
    const exported = body as Buffer;
    const { iptc, xmp, exif: left, orientation } = await sharp(exported).metadata();
    const words = { headline: '开工', caption: CLEARED.caption, bylines: ['顾敏', '张建新'], credit: CLEARED.credit, place: '秦灶街道', keywords: ['复工'] };
    expect(readIptc(iptc ?? Buffer.alloc(0))).toMatchObject({ charset: 'utf-8', ...words });
    expect(readXmp(xmp ?? Buffer.alloc(0))).toMatchObject(words);
    expect([orientation, exported.includes('secret place'), exported.includes('NIKON'), left?.includes('GPS')]).toEqual([6, false, false, false]);
    expect((await sharp(exported).raw().toBuffer()).equals(await sharp(bare).raw().toBuffer())).toBe(true);
  });

  it('becomes a JPEG whatever it was', async () => {
    const photo = await desk.filed(await sharp(SCENES[6]).webp().toBuffer(), CLEARED, '图.webp');
    const { body, headers } = await chief.get(`/api/photos/${photo.id}/export`).buffer().expect(200);
    expect(await sharp(body as Buffer).metadata()).toMatchObject({ format: 'jpeg', width: 640, height: 480 });
    expect(headers['content-disposition']).toContain(encodeURIComponent('图.jpg'));
  });
});

describe('a historical photo of which only the caption is left', () => {
  it('takes the scan when it is found, once, and keeps its words', async () => {
    const [{ id }] = await desk.db.query<{ id: string }[]>("INSERT INTO photos (publication_id, caption, metadata, status, origin) VALUES ($1, '电厂员工观察炉火', '{}', 'published', 'imported') RETURNING id", [desk.publicationId]);
    const archivist = await desk.as('archivist');
    expect((await read(id)).actions).toContain('giveScan');
    const scan = withIptc(await jpeg(), [[2, 120, utf8('别的图注')]]);
    await archivist.post(`/api/photos/${id}/scan`).attach('file', Buffer.from('not a picture'), 'x.jpg').field('version', '1').expect(415);
    await archivist.post(`/api/photos/${id}/scan`).attach('file', scan, '扫描.jpg').field('version', '2').expect(409);
    const { body } = await archivist.post(`/api/photos/${id}/scan`).attach('file', scan, '扫描.jpg').field('version', '1').expect(200);
    expect(body).toMatchObject({ hasFile: true, caption: '电厂员工观察炉火', fileName: '扫描.jpg', status: 'published', origin: 'imported', version: 2 });
    expect((await desk.acts(id)).at(-1)?.action).toBe('photo.scanFound');
    expect((await archivist.post(`/api/photos/${id}/scan`).attach('file', scan, 'x.jpg').field('version', '2')).body.code).toBe('photo.hasFile');
  });
});

describe('a picture that is wanted', () => {
  it('goes from the wish to the choice, each step on the record', async () => {
    const [reporter, editor] = [await desk.as('reporter'), await desk.as('deskEditor')];
    const photo = await filed();
    const asked = (await editor.post('/api/photo-requests').send({ publicationId: desk.publicationId, wanted: '开工现场，要有人', place: '秦灶' }).expect(201)).body as Answer;
    expect(asked).toMatchObject({ status: 'wanted', createdByName: expect.any(String), actions: ['offer', 'decline'] });
    await reporter.post(`/api/photo-requests/${asked.id}/moves`).send({ action: 'offer', version: 1 }).expect(400);
    const offered = (await reporter.post(`/api/photo-requests/${asked.id}/moves`).send({ action: 'offer', version: 1, photoId: photo.id }).expect(200)).body as Answer;
    expect(offered).toMatchObject({ status: 'offered', photoId: photo.id });
    await reporter.post(`/api/photo-requests/${asked.id}/moves`).send({ action: 'fill', version: 2 }).expect(403);
    expect((await editor.post(`/api/photo-requests/${asked.id}/moves`).send({ action: 'fill', version: 2 }).expect(200)).body).toMatchObject({ status: 'filled', photoId: photo.id });
    expect((await desk.acts(asked.id as string)).map(({ action }) => action)).toEqual(['photoRequest.created', 'photoRequest.moved', 'photoRequest.moved']);
    const wanted = (await editor.get(listOf('photo-requests', { filter: { status: ['wanted', 'offered'] } })).expect(200)).body as Answer[];
    expect(wanted).toEqual([]);
    await (await desk.as('proofreader')).post('/api/photo-requests').send({ publicationId: desk.publicationId, wanted: '图' }).expect(403);
  });
});
