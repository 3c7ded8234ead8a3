import sharp from 'sharp';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ForgetUploads } from '../src/photos/forget-uploads.job';
import { Darkroom } from '../src/photos/darkroom';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { deflateSync } from 'node:zlib';
import { join } from 'node:path';
import type { Response } from 'supertest';
import type { Agent } from './support/app';
import { PASSWORD } from './support/app';
import { eventually, PhotoDesk } from './support/photo-desk';
import { heicFile } from './support/heic-files';
import { exif, utf8, withLateXmp } from './support/pictures';
import { scene } from './support/scenes';

let desk: PhotoDesk;
let picture: Buffer;
let reporter: Agent;
beforeAll(async () => {
  desk = await PhotoDesk.open();
  picture = await scene(5, 1200, 800).jpeg({ quality: 92 }).toBuffer();
  reporter = await desk.as('reporter');
});
afterAll(() => desk.close());

const TUS = { 'Tus-Resumable': '1.0.0' };
const said = (words: Record<string, string>): string => Object.entries(words).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`).join(',');
const begin = async (length: number, words: Record<string, string> = {}, by: Agent = reporter): Promise<Response> =>
  by.post('/api/photo-uploads').set({ ...TUS, 'Upload-Length': String(length), 'Upload-Metadata': said({ filename: '图.jpg', filetype: 'image/jpeg', publicationId: desk.publicationId, ...words }) });
const append = async (address: string, offset: number, piece: Uint8Array, by: Agent = reporter): Promise<Response> =>
  by.patch(address).set({ ...TUS, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }).serialize((body) => body as never).send(Buffer.from(piece) as never);
const standing = (address: string): Promise<Response> => Promise.resolve(reporter.head(address).set(TUS));

describe('a picture that comes in piece by piece', () => {
  it('says what it speaks, and refuses another version', async () => {
    const offers = await reporter.options('/api/photo-uploads').expect(204);
    expect(offers.headers).toMatchObject({ 'tus-version': '1.0.0', 'tus-extension': 'creation,expiration,termination', 'tus-max-size': String(100 * 1024 * 1024) });
    const refused = await reporter.post('/api/photo-uploads').set('Upload-Length', '5').expect(412);
    expect(refused.headers['tus-version']).toBe('1.0.0');
  });

  it('is filed with its last piece, whole and with its words, and leaves nothing else behind', async () => {
    const begun = await begin(picture.length, { caption: '开工现场', rightsCategory: 'staff', bylines: '[{"name":"顾敏"}]' });
    expect(begun.status).toBe(201);
    const { location } = begun.headers;
    const middle = Math.floor(picture.length / 2);
    expect((await append(location, 0, picture.subarray(0, middle))).headers).toMatchObject({ 'upload-offset': String(middle) });
    expect((await standing(location)).headers).toMatchObject({ 'upload-offset': String(middle), 'upload-length': String(picture.length), 'cache-control': 'no-store' });
    expect(desk.files().filter((path) => path.startsWith('uploads/'))).toHaveLength(1);
    const done = await append(location, middle, picture.subarray(middle));
    expect(done.status).toBe(204);
    const id = done.headers['photo-id'];
    const photo = (await reporter.get(`/api/photos/${id}`).expect(200)).body;
    expect(photo).toMatchObject({ caption: '开工现场', rightsCategory: 'staff', fileName: '图.jpg', byteSize: picture.length, bylines: [{ name: '顾敏' }] });
    expect((await reporter.get(`/api/photos/${id}/original`).buffer().expect(200)).body.equals(picture)).toBe(true);
    expect((await standing(location)).headers).toMatchObject({ 'upload-offset': String(picture.length), 'photo-id': id });
    expect(desk.files().filter((path) => path.startsWith('uploads/') || path.startsWith('incoming/'))).toEqual([]);
  });

  it('takes each piece once, at its place, from its owner alone', async () => {
    const { location } = (await begin(picture.length)).headers;
    await append(location, 0, picture.subarray(0, 1000));
    expect((await append(location, 0, picture.subarray(0, 1000))).status).toBe(409);
    expect((await append(location, 2000, picture.subarray(2000, 3000))).status).toBe(409);
    expect((await append(location, 1000, picture.subarray(1000), await desk.as('archivist'))).status).toBe(404);
    expect((await append(location, 1000, Buffer.concat([picture.subarray(1000), Buffer.from('more')]))).status).toBe(413);
    expect((await standing(location)).headers['upload-offset']).toBe('1000');
    await reporter.delete(location).set(TUS).expect(204);
    expect((await standing(location)).status).toBe(404);
    expect(desk.files().filter((path) => path.startsWith('uploads/'))).toEqual([]);
  });

  it('goes on after a line that went dead, from the last byte that came', async () => {
    const { location } = (await begin(picture.length)).headers;
    const { port } = desk.newsroom.server.address() as AddressInfo;
    const login = await fetch(`http://127.0.0.1:${port}/api/auth/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: 'reporter', password: PASSWORD }) });
    const line = httpRequest({
      host: '127.0.0.1', port, method: 'PATCH', path: location,
      headers: { ...TUS, Cookie: login.headers.getSetCookie()[0].split(';')[0], 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream', 'Content-Length': String(picture.length) },
    });
    line.on('error', () => undefined);
    line.write(picture.subarray(0, 20_000));
    await eventually(() => expect(desk.files().some((path) => path.startsWith('incoming'))).toBe(true));
    setTimeout(() => line.destroy(), 200);
    await eventually(async () => expect((await standing(location)).headers['upload-offset']).toBe('20000'));
    expect((await append(location, 20_000, picture.subarray(20_000))).headers['photo-id']).toMatch(/^[\da-f-]{36}$/u);
  });

  it.each<[string, () => Promise<Buffer> | Buffer, number, string]>([
    ['a drawing with a script', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 415, 'photo.svg'],
    ['a picture cut off', () => picture.subarray(0, 30_000), 400, 'photo.damaged'],
    ['a web page that begins like a picture', () => Buffer.from('GIF89a<script>alert(1)</script>'), 415, 'photo.format'],
  ])('is refused with the reason and forgotten: %s', async (_, make, status, code) => {
    const file = await make();
    const { location } = (await begin(file.length)).headers;
    await append(location, 0, file.subarray(0, 10));
    const refused = await append(location, 10, file.subarray(10));
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await standing(location)).status).toBe(404);
    expect(desk.files().filter((path) => path.startsWith('uploads/') || path.startsWith('incoming/'))).toEqual([]);
  });

  it.each<[string, number, Record<string, string>, string]>([
    ['too many bytes', 100 * 1024 * 1024 + 1, {}, 'file'], ['no byte', 0, {}, 'file'], ['a paper that is not', 5, { publicationId: '00000000-0000-4000-8000-000000000000' }, 'publicationId'],
    ['a word nobody knows', 5, { colour: 'red' }, 'colour'], ['a day that is not', 5, { takenOn: '2020-02-30' }, 'takenOn'],
  ])('is not begun with %s', async (_, length, words, field) => {
    const { status, body } = await begin(length, words);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(Object.keys(body.errors as object)).toEqual([field, 'root']);
  });

  it('is nobody’s business who files no photos', async () => {
    expect((await begin(5, {}, await desk.as('proofreader'))).status).toBe(403);
  });

  it('is forgotten a day after its last piece', async () => {
    const { location } = (await begin(picture.length)).headers;
    await append(location, 0, picture.subarray(0, 1000));
    await desk.db.query("UPDATE photo_uploads SET expires_at = now() - interval '1 minute' WHERE id = $1", [location.split('/').at(-1)]);
    await desk.newsroom.app.get(ForgetUploads).run();
    expect((await standing(location)).status).toBe(404);
    expect(desk.files().filter((path) => path.startsWith('uploads/'))).toEqual([]);
  });
});

describe('a phone’s picture', () => {
  it('is kept byte for byte as HEIC, shown and exported as everything else, and its place is told to nobody', async () => {
    const [width, height] = [96, 64];
    const camera = exif([[0x010f, 2, utf8('Apple')]], [[0x9003, 2, utf8('2026:11:20 10:11:12')]], [[1, 2, utf8('N')], [2, 2, utf8('secret place')]]);
    const file = heicFile(width, height, Uint8Array.from({ length: width * height }, (_, at) => (at % width) * 2), Buffer.concat([Buffer.from('Exif\0\0'), camera]));
    const photo = await desk.filed(file, { caption: '手机图', credit: '顾敏' }, 'IMG_0001.HEIC');
    expect(photo).toMatchObject({ mediaType: 'image/heic', width, height, takenOn: '2026-11-20', fileName: 'IMG_0001.HEIC', byteSize: file.length, metadata: { exif: { make: 'Apple' }, gps: true } });
    expect((await reporter.get(`/api/photos/${photo.id}/original`).buffer().expect(200).expect('Content-Type', 'image/heic')).body.equals(file)).toBe(true);
    const shown = (await reporter.get(`/api/photos/${photo.id}/preview`).buffer().expect(200)).body as Buffer;
    expect(await sharp(shown).metadata()).toMatchObject({ format: 'webp', width, height });
    const right = await sharp(shown).extract({ left: 90, top: 10, width: 1, height: 1 }).raw().toBuffer();
    expect(right[0]).toBeGreaterThan(160);
    const exported = (await reporter.get(`/api/photos/${photo.id}/export`).buffer().expect(200)).body as Buffer;
    expect([(await sharp(exported).metadata()).format, exported.includes('secret place')]).toEqual(['jpeg', false]);
  });

  it('is read where EXIF stands without its name, and a program has added XMP', async () => {
    const camera = exif([[0x010f, 2, utf8('HMD Global')]], [[0x9003, 2, utf8('2022:01:12 07:30:14')]], [[1, 2, utf8('N')], [2, 2, utf8('secret place')]]);
    const packet = utf8('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="雪后"/></rdf:RDF></x:xmpmeta>');
    const file = heicFile(64, 64, Uint8Array.from({ length: 64 * 64 }, (_, at) => at % 251), Buffer.concat([Buffer.alloc(4), camera, packet]));
    expect(await desk.filed(file, {}, 'IMG_0002.HEIC')).toMatchObject({ headline: '雪后', takenOn: '2022-01-12', metadata: { exif: { make: 'HMD Global' }, gps: true } });
  });
});

describe('a PNG', () => {
  it('is read to its end for XMP, written behind its pixels, compressed or not, and no further than a packet goes', async () => {
    const png = await scene(6, 80, 60).png().toBuffer();
    const packet = (headline: string, latitude = ''): Uint8Array => utf8(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" photoshop:Headline="${headline}"${latitude}/></rdf:RDF></x:xmpmeta>`);
    expect(await desk.filed(withLateXmp(png, packet('后写的题', ' exif:GPSLatitude="32,0.5N"')), {}, '一.png')).toMatchObject({ headline: '后写的题', metadata: { gps: true } });
    expect(await desk.filed(withLateXmp(png, deflateSync(packet('压缩的题')), true), {}, '二.png')).toMatchObject({ headline: '压缩的题', metadata: { gps: false } });
    // Two million signs packed into two thousand, and a packet that is no packet: the picture is taken, its words are not.
    for (const hostile of [deflateSync(Buffer.concat([packet('炸弹'), Buffer.alloc(2_000_000, 32)])), Buffer.from('not deflated')])
      expect(await desk.filed(withLateXmp(png, hostile, true), {}, '三.png')).toMatchObject({ headline: '', metadata: { gps: false } });
  });
});

describe('a photo for the press', () => {
  it('never takes more than 240 % of ink, in its darkest and richest pixels', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qingyang-ink-'));
    try {
      const dark = await scene(8, 900, 600).linear(0.45, -8).modulate({ saturation: 2.2 }).png().toBuffer();
      writeFileSync(join(folder, 'dark.png'), dark);
      const { jpeg, channels } = await desk.newsroom.app.get(Darkroom).place(join(folder, 'dark.png'), { crop: null, width: 900, height: 600, colours: 'press' });
      const inks = await sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
      let most = 0;
      for (let at = 0; at < inks.length; at += 4) most = Math.max(most, (inks[at] ?? 0) + (inks[at + 1] ?? 0) + (inks[at + 2] ?? 0) + (inks[at + 3] ?? 0));
      expect(channels).toBe(4);
      expect(most / 2.55).toBeGreaterThan(180);
      expect(most / 2.55).toBeLessThanOrEqual(240);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
