import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { ConfigError, readConfig } from '../src/config/config';
import { S3Storage } from '../src/storage/s3-storage';
import { contentKey, partKey, renditionKey } from '../src/storage/storage';

const folder = mkdtempSync(join(tmpdir(), 'qingyang-s3-'));
const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
const missing = { summary: { code: 'storage.missing' } };
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 'bucket') });
let storage: S3Storage;
let filesDir: string;

beforeAll(async () => {
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials: KEYS });
  await client.send(new CreateBucketCommand({ Bucket: 'newsroom' }));
  client.destroy();
  const config = readConfig({ DATA_DIR: folder, S3_ENDPOINT: endpoint, S3_BUCKET: 'newsroom', S3_ACCESS_KEY_ID: KEYS.accessKeyId, S3_SECRET_ACCESS_KEY: KEYS.secretAccessKey });
  ({ filesDir } = config);
  storage = new S3Storage(config);
  await storage.onApplicationBootstrap();
});
afterAll(async () => {
  storage.onApplicationShutdown();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the store in a bucket', () => {
  it('keeps what is streamed in byte for byte under its hash, and leaves nothing on this machine', async () => {
    const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 31) % 251));
    const stored = await storage.put(Readable.from([content.subarray(0, 1_234_567), content.subarray(1_234_567)]));
    expect(stored).toEqual({ hash: createHash('sha256').update(content).digest('hex'), size: content.length });
    const key = contentKey(stored.hash);
    expect([await storage.has(key), await storage.size(key), (await buffer(await storage.read(key))).equals(content)]).toEqual([true, content.length, true]);
    expect(await storage.asFile(key, async (path) => (await readFile(path)).equals(content))).toBe(true);
    expect(readdirSync(join(filesDir, 'incoming'))).toEqual([]);
  });

  it('writes beside it, keeps parts under keys of their own and forgets them', async () => {
    const key = renditionKey('0'.repeat(64), 'thumbnail.webp');
    await storage.write(key, Buffer.from('first'));
    await storage.write(key, Buffer.from('second'));
    expect((await buffer(await storage.read(key))).toString()).toBe('second');
    const part = partKey('00000000-0000-4000-8000-000000000000', 0);
    const incoming = await storage.receive(Readable.from([Buffer.from('part')]));
    await incoming.keepAs(part);
    await incoming.discard();
    expect(await storage.size(part)).toBe(4);
    await storage.remove(part);
    await storage.remove(part);
    expect(await storage.has(part)).toBe(false);
    await expect(storage.remove(key)).rejects.toMatchObject(missing);
  });

  it('says that a file is missing, and asks for no key that is none', async () => {
    const key = contentKey('0'.repeat(64));
    for (const asked of [() => storage.read(key), () => storage.size(key), () => storage.asFile(key, () => Promise.resolve()), () => storage.read('../secret'), () => storage.write('', Buffer.from('x'))]) {
      await expect(asked()).rejects.toMatchObject(missing);
    }
    expect(await storage.has(key)).toBe(false);
  });

  it.each([
    [{ S3_BUCKET: 'newsroom' }, 'S3_ENDPOINT'], [{ S3_ENDPOINT: 'here' }, 'S3_ENDPOINT'], [{ S3_ENDPOINT: 'https://s3.example.cn' }, 'S3_BUCKET'],
    [{ S3_ENDPOINT: 'https://s3.example.cn', S3_BUCKET: 'No', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }, 'S3_BUCKET'],
  ])('is not begun with %j', (settings, variable) => {
    expect(() => readConfig(settings)).toThrow(expect.objectContaining({ name: 'ConfigError', variable }));
    expect(() => readConfig(settings)).toThrow(ConfigError);
  });
});
