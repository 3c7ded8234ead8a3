import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readConfig } from '../src/config/config';
import { DiskStorage } from '../src/storage/disk-storage';
import { contentKey, renditionKey, type Storage } from '../src/storage/storage';

const folder = mkdtempSync(join(tmpdir(), 'qingyang-storage-'));
const config = readConfig({ DATA_DIR: folder });
const storage: Storage & { onApplicationBootstrap(): Promise<void> } = new DiskStorage(config);
const files = (): string[] => (readdirSync(config.filesDir, { recursive: true }) as string[]).filter((path) => statSync(join(config.filesDir, path)).isFile());
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const missing = { summary: { code: 'storage.missing' } };

beforeEach(() => storage.onApplicationBootstrap());
afterEach(() => rmSync(config.filesDir, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the store on disk', () => {
  it('keeps content under its hash, and the same content once', async () => {
    const content = Buffer.from('港闸新闻');
    const stored = await storage.put(content);
    expect(stored).toEqual({ hash: sha256(content), size: content.length });
    expect(await storage.put(Readable.from([content.subarray(0, 5), content.subarray(5)]))).toEqual(stored);
    expect(files()).toEqual([`${stored.hash.slice(0, 2)}/${stored.hash.slice(2, 4)}/${stored.hash}`]);
    const key = contentKey(stored.hash);
    expect([await storage.has(key), await storage.size(key), await buffer(await storage.read(key))]).toEqual([true, content.length, content]);
    expect(await storage.asFile(key, (path) => Promise.resolve(readFileSync(path, 'utf8')))).toBe('港闸新闻');
  });

  it('keeps empty content too', async () => {
    const { hash, size } = await storage.put(new Uint8Array());
    expect([size, await storage.has(contentKey(hash))]).toEqual([0, true]);
  });

  it('shows nobody what is only received, and forgets it when discarded', async () => {
    const incoming = await storage.receive(Readable.from([Buffer.from('a'), Buffer.from('b')]));
    expect(await storage.has(contentKey(incoming.hash))).toBe(false);
    expect(readFileSync(incoming.path, 'utf8')).toBe('ab');
    await incoming.discard();
    await incoming.discard();
    expect(files()).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const torn = Readable.from((async function* () {
      yield Buffer.alloc(100_000);
      await Promise.resolve();
      throw new Error('the line went dead');
    })());
    await expect(storage.receive(torn)).rejects.toThrow('the line went dead');
    expect(files()).toEqual([]);
  });

  it('mends a damaged copy when the same content comes again', async () => {
    const { hash } = await storage.put(Buffer.from('whole'));
    await storage.asFile(contentKey(hash), (path) => Promise.resolve(writeFileSync(path, 'wh')));
    await storage.put(Buffer.from('whole'));
    expect((await buffer(await storage.read(contentKey(hash)))).toString()).toBe('whole');
  });

  it('stands twenty of the same at a time', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => storage.put(Buffer.alloc(50_000, 7))));
    expect(new Set(all.map(({ hash }) => hash)).size).toBe(1);
    expect(files()).toHaveLength(1);
  });

  it('writes what is made of content beside it, whole or not at all', async () => {
    const key = renditionKey(sha256(Buffer.from('x')), 'thumbnail.webp');
    await storage.write(key, Buffer.from('first'));
    await storage.write(key, Buffer.from('second'));
    expect((await buffer(await storage.read(key))).toString()).toBe('second');
    expect(files()).toHaveLength(1);
  });

  it('says that a file is missing', async () => {
    const key = contentKey('0'.repeat(64));
    expect(await storage.has(key)).toBe(false);
    await expect(storage.read(key)).rejects.toMatchObject(missing);
    await expect(storage.size(key)).rejects.toMatchObject(missing);
    await expect(storage.asFile(key, () => Promise.resolve())).rejects.toMatchObject(missing);
    await expect(storage.read('incoming')).rejects.toMatchObject(missing);
  });

  it.each([['../secret'], ['a/../../secret'], ['/etc/passwd'], ['..'], [''], ['.'], ['a\0b']])('lets no key out of the store: %j', async (key) => {
    await expect(storage.read(key)).rejects.toMatchObject(missing);
    await expect(storage.write(key, Buffer.from('x'))).rejects.toMatchObject(missing);
    expect(readdirSync(folder)).toEqual(['files']);
  });

  it.each([['../../x'], ['0'.repeat(63)], ['G'.repeat(64)], ['']])('makes no key of a hash that is none: %j', (hash) => {
    expect(() => contentKey(hash)).toThrow(expect.objectContaining(missing));
    expect(() => renditionKey(hash, 'thumbnail.webp')).toThrow(expect.objectContaining(missing));
    expect(() => renditionKey('0'.repeat(64), `../${hash}`)).toThrow(expect.objectContaining(missing));
  });

  it('sweeps up uploads a killed process left, and none under way', async () => {
    const [old, fresh] = ['old', 'fresh'].map((name) => join(config.filesDir, 'incoming', name));
    writeFileSync(old, 'x');
    writeFileSync(fresh, 'x');
    utimesSync(old, new Date(0), new Date(0));
    await storage.onApplicationBootstrap();
    expect(files()).toEqual(['incoming/fresh']);
  });
});
