import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { CommandError } from '../command';
import { CHECKSUMS, FORMAT, FORMAT_VERSION, MANIFEST, type Checksums, type Manifest } from './format';

/** What a restore does with each part, in the order of the archive. Nothing may take effect before `checked`. */
export interface ArchiveVisitor {
  manifest(manifest: Manifest): Promise<void>;
  entry(name: string, content: AsyncIterable<Buffer>, mtime: Date): Promise<void>;
  /** Every entry was there, whole. */
  checked(checksums: Checksums): Promise<void>;
}

/** Walks through a backup once, never holding more than a piece of it, and checks every byte against its checksums. */
export async function readArchive(file: string, visitor: ArchiveVisitor): Promise<void> {
  const tar = extract();
  const source = pipeline(createReadStream(file), createGunzip(), tar);
  source.catch(() => undefined);
  const seen: Record<string, { bytes: number; sha256: string }> = {};
  let checksums: Checksums | undefined;
  try {
    for await (const entry of tar) {
      const { name, mtime } = entry.header;
      if (checksums) throw broken(`${name} 出现在校验表之后 · stands after the checksums`);
      const measured = measure(entry as AsyncIterable<Buffer>);
      if (name === MANIFEST) await visitor.manifest(asManifest(await readAll(measured.content)));
      else if (name === CHECKSUMS) checksums = JSON.parse((await readAll(measured.content)).toString('utf8')) as Checksums;
      else await visitor.entry(name, measured.content, mtime ?? new Date());
      if (name !== CHECKSUMS) seen[name] = measured.result();
    }
    await source;
  } catch (error) {
    throw isDamage(error) ? broken((error as Error).message) : error;
  }
  if (!checksums) throw broken('缺少末尾的校验表，备份没有写完 · it ends before its checksums');
  compare(seen, checksums);
  await visitor.checked(checksums);
}

function measure(entry: AsyncIterable<Buffer>): { content: AsyncIterable<Buffer>; result(): { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* content(): AsyncGenerator<Buffer> {
    for await (const piece of entry) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  return { content: content(), result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

function compare(seen: Checksums['entries'], { entries }: Checksums): void {
  for (const name of new Set([...Object.keys(seen), ...Object.keys(entries)])) {
    if (seen[name]?.sha256 !== entries[name]?.sha256 || seen[name]?.bytes !== entries[name]?.bytes) throw broken(`${name} 与校验和不符 · does not match its checksum`);
  }
}

function asManifest(content: Buffer): Manifest {
  const manifest = JSON.parse(content.toString('utf8')) as Manifest;
  if (manifest.format !== FORMAT) throw new CommandError('这不是清样的备份文件 · this is not a Qingyang backup');
  if (manifest.version > FORMAT_VERSION) throw new CommandError('备份由更新版本的清样写成，请先升级 · this backup was made by a newer Qingyang: upgrade first');
  return manifest;
}

async function readAll(content: AsyncIterable<Buffer>): Promise<Buffer> {
  return Buffer.concat(await Readable.from(content).toArray() as Buffer[]);
}

function isDamage(error: unknown): boolean {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  return error instanceof SyntaxError || code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE' || /^(Invalid tar header|Unexpected end of)/i.test(message);
}

function broken(detail: string): CommandError {
  return new CommandError(`备份文件已损坏或不完整，未作任何改动 · the backup is damaged or cut short, nothing was changed: ${detail}`);
}
