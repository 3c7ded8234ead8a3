import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { PhotoDetailDto } from '../src/photos/photo.dto';
import { PASSWORD } from './support/app';
import { DECLARES_UTF8, exif, type ExifEntry, GB_BYLINE, GB_CAPTION, pngBomb, utf8, withIptc, withSegment } from './support/pictures';
import { eventually, PhotoDesk } from './support/photo-desk';

const RED = { r: 220, g: 20, b: 20 };
const blank = (width: number, height: number): sharp.Sharp => sharp({ create: { width, height, channels: 3, background: '#567' } });
/** Wide as it lies in the file, red at the left; the camera says to turn it a quarter right, so red comes to the top. */
const lyingDown = async (): Promise<Buffer> => {
  const red = await sharp({ create: { width: 60, height: 400, channels: 3, background: RED } }).png().toBuffer();
  return blank(600, 400).composite([{ input: red, left: 0, top: 0 }]).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
};
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

let desk: PhotoDesk;
const port = (): number => (desk.newsroom.server.address() as AddressInfo).port;
beforeAll(async () => { desk = await PhotoDesk.open(); });
afterAll(() => desk.close());

describe('handing in a picture', () => {
  it.each([
    ['JPEG', 'image/jpeg', () => blank(800, 600).jpeg().toBuffer()],
    ['PNG', 'image/png', () => blank(801, 600).png().toBuffer()],
    ['WebP', 'image/webp', () => blank(802, 600).webp().toBuffer()],
    ['TIFF', 'image/tiff', () => blank(803, 600).tiff().toBuffer()],
    ['a JPEG in the printer’s four colours', 'image/jpeg', () => blank(804, 600).toColourspace('cmyk').jpeg().toBuffer()],
  ])('takes %s, whatever its name says, and gives it back byte for byte', async (_, mediaType, make) => {
    const file = await make();
    const photo = await desk.filed(file, {}, '..\\相册\\图 片".html');
    expect(photo).toMatchObject({ mediaType, fileHash: sha256(file), byteSize: file.length, height: 600, fileName: '图 片".html', hasFile: true, status: 'filed', origin: 'filed', version: 1 });
    const answer = await (await desk.as('reporter')).get(`/api/photos/${photo.id}/original`).buffer().expect(200).expect('Content-Type', mediaType);
    expect(answer.body).toEqual(file);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="_ __.html.\w+"; filename\*=UTF-8''%E5%9B%BE%20%E7%89%87%22\.html\.\w+$/u);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(desk.files()).toContain(`${photo.fileHash?.slice(0, 2)}/${photo.fileHash?.slice(2, 4)}/${photo.fileHash}`);
    expect(await desk.acts(photo.id)).toEqual([{ action: 'photo.created', payload: { fileHash: photo.fileHash, caption: '' } }]);
  });

  it('shows it upright, small, and without a word of what was written in it', async () => {
    const camera = exif([[0x010f, 2, utf8('NIKON')], [0x0112, 3, 6]], [[0x9003, 2, utf8('2020:02:18 10:11:12')]], [[1, 2, utf8('N')], [2, 2, utf8('secret place')]]);
    const bare = await sharp(await lyingDown()).jpeg({ quality: 95 }).toBuffer();
    const photo = await desk.filed(withSegment(bare, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), camera])));
    expect(photo).toMatchObject({ width: 400, height: 600, takenOn: '2020-02-18' });
    expect(photo.metadata).toEqual({ exif: { make: 'NIKON', orientation: 6, takenOn: '2020-02-18', takenAt: '2020-02-18T10:11:12' }, gps: true });
    for (const [kind, width, height] of [['thumbnail', 240, 360], ['preview', 400, 600]] as const) {
      const { body, headers } = await (await desk.as('reporter')).get(`/api/photos/${photo.id}/${kind}`).buffer().expect(200);
      expect(headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, max-age=31536000, immutable', etag: `"${photo.fileHash}-${kind}"` });
      const made = await sharp(body as Buffer).metadata();
      expect(made).toMatchObject({ width, height, format: 'webp', space: 'srgb' });
      expect([made.exif, made.iptc, made.xmp, made.orientation]).toEqual([undefined, undefined, undefined, undefined]);
      const top = await sharp(body as Buffer).extract({ left: width / 2, top: 4, width: 1, height: 1 }).raw().toBuffer();
      expect(top[0]).toBeGreaterThan(180);
    }
  });

  it('makes thumbnail and preview soon after, without anyone asking, once for all photos of one file', async () => {
    const file = await blank(900, 500).jpeg().toBuffer();
    const [one, other] = [await desk.filed(file), await desk.filed(file)];
    const reader = await desk.as('reporter');
    await eventually(async () => {
      for (const { id } of [one, other]) expect((await reader.get(`/api/photos/${id}`)).body).toMatchObject({ ready: true, version: 1 });
    });
    expect(desk.files().filter((path) => path.includes(one.fileHash ?? ''))).toHaveLength(3);
    await reader.get(`/api/photos/${one.id}/thumbnail`).set('If-None-Match', `"${one.fileHash}-thumbnail"`).expect(304);
  });

  it.each([
    ['UTF-8', 'utf-8', [DECLARES_UTF8, [2, 80, utf8('陈祥楠')], [2, 120, utf8('复工第一天')]] as const],
    ['GB 18030', 'gb18030', [[2, 80, GB_BYLINE], [2, 120, GB_CAPTION]] as const],
  ])('takes caption, credit and day from what the photographer wrote in %s', async (_, charset, datasets) => {
    const file = withIptc(await blank(300, 200).jpeg().toBuffer(), [...datasets, [2, 55, utf8('20200218')]]);
    expect(await desk.filed(file)).toMatchObject({
      caption: '复工第一天', credit: '陈祥楠', takenOn: '2020-02-18', metadata: { iptc: { charset, bylines: ['陈祥楠'] }, gps: false },
    });
    expect(await desk.filed(file, { caption: '另一个图注', takenOn: '2020-02-19', credit: '' })).toMatchObject({ caption: '另一个图注', takenOn: '2020-02-19', credit: '陈祥楠' });
  });

  it('takes what a person wrote into EXIF where nothing else is written, and not the camera’s own phrases', async () => {
    const bare = await blank(305, 200).jpeg().toBuffer();
    const written = (first: ExifEntry[]): Promise<PhotoDetailDto> => desk.filed(withSegment(bare, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(first)])));
    expect(await written([[0x010e, 2, utf8('复工第一天，工人在车间')], [0x013b, 2, utf8('陈祥楠; Joe Murphy')], [0x8298, 2, utf8('港闸新闻')]])).toMatchObject({
      caption: '复工第一天，工人在车间', credit: '陈祥楠 Joe Murphy', rights: '港闸新闻', bylines: [{ name: '陈祥楠', role: 'photo' }, { name: 'Joe Murphy', role: 'photo' }],
    });
    expect(await written([[0x010e, 2, utf8('OLYMPUS DIGITAL CAMERA')], [0x8298, 2, utf8('(C) by Caplio RR1 User')]])).toMatchObject({ caption: '', credit: '', rights: '', bylines: [] });
  });

  it('credits whom the form names', async () => {
    const file = await blank(310, 200).jpeg().toBuffer();
    const photo = await desk.filed(file, { bylines: JSON.stringify([{ name: '顾敏', label: '本报记者' }, { name: '港闸区融媒体中心', role: 'source' }]) });
    expect(photo.bylines).toMatchObject([{ name: '顾敏', label: '本报记者', role: 'photo', position: 0 }, { name: '港闸区融媒体中心', role: 'source' }]);
    expect(photo.bylines[0].contributorId).toMatch(/^[\da-f-]{36}$/u);
  });
});

describe('what is refused', () => {
  beforeEach(() => desk.settled());

  const whole = (): Promise<Buffer> => blank(500, 400).jpeg().toBuffer();
  it.each<[string, number, string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['text', 415, 'photo.notPicture', () => Buffer.from('复工第一天'), /JPEG/u],
    ['nothing', 400, 'photo.empty', () => Buffer.alloc(0), /空/u],
    ['a picture cut off halfway', 400, 'photo.damaged', async () => { const jpeg = await whole(); return jpeg.subarray(0, jpeg.length / 2); }, /不完整/u],
    ['only the first bytes of one', 400, 'photo.damaged', async () => (await whole()).subarray(0, 20), /不完整/u],
    ['a PNG cut off', 400, 'photo.damaged', async () => { const png = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer(); return png.subarray(0, png.length / 2); }, /不完整/u],
    ['SVG', 415, 'photo.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /脚本/u],
    ['HTML', 415, 'photo.notPicture', () => Buffer.from('<html><script>alert(1)</script></html>'), /不是图片/u],
    ['PDF', 415, 'photo.format', () => Buffer.from('%PDF-1.7\n%âãÏÓ'), /PDF/u],
    ['GIF', 415, 'photo.format', () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#888' } }).gif().toBuffer(), /GIF/u],
    ['a HEIC with no picture in it', 400, 'photo.damaged', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /不完整/u],
    ['a HEIC whose picture is torn', 400, 'photo.damaged', () => Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x14ispe\0\0\0\0', 'latin1'), Buffer.from('00000100000001000000000000000000', 'hex')]), /不完整/u],
    ['a HEIC of four hundred million pixels', 413, 'photo.tooManyPixelsHeic', () => Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x14ispe\0\0\0\0', 'latin1'), Buffer.from('00004e2000004e200000000000000000', 'hex')]), /HEIC/u],
    ['AVIF', 415, 'photo.format', () => Buffer.from('\0\0\0\x18ftypavif\0\0\0\0mif1avif', 'latin1'), /AVIF/u],
    ['camera raw', 415, 'photo.cameraRaw', () => exif([[0xc612, 4, 1]]), /RAW/u],
    ['ten thousand million pixels', 413, 'photo.tooManyPixels', () => pngBomb(100_000, 100_000), /100000×100000.*3 亿/u],
  ])('%s', async (_, status, code, make, words) => {
    const before = [desk.files(), await desk.count()];
    const { status: answered, body } = await desk.upload(await make(), {}, 'photo.jpg');
    expect([answered, body.code]).toEqual([status, code]);
    expect(body.errors.file).toMatch(words);
    expect([desk.files(), await desk.count()]).toEqual(before);
  });

  it('tells an English reader in English', async () => {
    const answer = await (await desk.as('archivist')).post('/api/photos').set('Accept-Language', 'en').attach('file', Buffer.from('x'), 'x.jpg').field('publicationId', desk.publicationId);
    expect(answer.body.message).toBe('This is not a picture; upload a JPEG, PNG, WebP, TIFF or HEIC');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['no paper', { publicationId: '' }, ['publicationId']],
    ['a paper that is not', { publicationId: '00000000-0000-4000-8000-000000000000' }, ['publicationId']],
    ['a day that is not', { takenOn: '2020-02-30' }, ['takenOn']],
    ['an unknown field', { colour: 'red' }, ['colour']],
    ['credits that are none', { bylines: 'x' }, ['bylines']],
    ['a credit without a name', { bylines: '[{"name":" "}]' }, ['bylines.0.name']],
    ['a stranger credited', { bylines: '[{"name":"顾敏","contributorId":"00000000-0000-4000-8000-000000000000"}]' }, ['bylines.0.contributorId']],
    ['a caption beyond measure', { caption: '长'.repeat(5_001) }, ['caption']],
  ])('%s, by the field’s name and with nothing left behind', async (_, fields, named) => {
    const before = [desk.files(), await desk.count()];
    const { status, body } = await desk.upload(await blank(77, 55).png().toBuffer(), fields);
    expect([status, Object.keys(body.errors)]).toEqual([400, [...named, 'root']]);
    expect([desk.files(), await desk.count()]).toEqual(before);
  });

  it('no file, two files, a file under another name, and a form that is none', async () => {
    const archivist = await desk.as('archivist');
    const none = await archivist.post('/api/photos').field('publicationId', desk.publicationId).expect(400);
    expect(none.body.errors.file).toMatch(/请选择/u);
    const two = await archivist.post('/api/photos').attach('file', await whole(), 'a.jpg').attach('file', await whole(), 'b.jpg').expect(400);
    expect(two.body.errors.file).toMatch(/一张/u);
    const other = await archivist.post('/api/photos').attach('photo', await whole(), 'a.jpg').expect(400);
    expect(other.body.errors.photo).toMatch(/没有/u);
    await archivist.post('/api/photos').set('Content-Type', 'multipart/form-data').send('x').expect(400);
    expect(desk.files().filter((path) => path.startsWith('incoming'))).toEqual([]);
  });

  it('a proofreader, and a stranger, before a byte is kept', async () => {
    const before = [desk.files(), await desk.count()];
    expect((await desk.upload(await whole(), {}, 'a.jpg', 'proofreader')).status).toBe(403);
    const stranger = await fetch(`http://127.0.0.1:${port()}/api/photos`, { method: 'POST', body: new FormData() });
    expect(stranger.status).toBe(401);
    expect([desk.files(), await desk.count()]).toEqual(before);
  });

  it('more than 100 MB, read to its end and kept nowhere', async () => {
    const { status, body } = await desk.upload(Buffer.alloc(100 * 1024 * 1024 + 1));
    expect([status, body.code]).toEqual([413, 'photo.tooLarge']);
    expect(desk.files().filter((path) => path.startsWith('incoming'))).toEqual([]);
  });

  it('keeps nothing of an upload whose sender hangs up', async () => {
    const login = await fetch(`http://127.0.0.1:${port()}/api/auth/login`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: 'archivist', password: PASSWORD }),
    });
    const sending = httpRequest({
      host: '127.0.0.1', port: port(), method: 'POST', path: '/api/photos',
      headers: { Cookie: login.headers.getSetCookie()[0].split(';')[0], 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '1000000' },
    });
    sending.on('error', () => undefined);
    sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
    sending.write(Buffer.alloc(200_000));
    await eventually(() => expect(desk.files().some((path) => path.startsWith('incoming'))).toBe(true));
    sending.destroy();
    await eventually(() => expect(desk.files().some((path) => path.startsWith('incoming'))).toBe(false));
  });
});
