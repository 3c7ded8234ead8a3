import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { CHECKSUMS, type Checksums } from './format';

/** Writes a backup beside its final name and puts it there when whole: half a backup never has a backup's name. */
export class ArchiveWriter {
  private readonly tar = pack();
  private readonly entries: Record<string, { bytes: number; sha256: string }> = {};
  private readonly unfinished: string;
  private readonly written: Promise<void>;

  constructor(private readonly file: string) {
    this.unfinished = `${file}.unfinished-${process.pid}`;
    this.written = pipeline(this.tar, createGzip(), createWriteStream(this.unfinished, { flags: 'wx', mode: 0o600 }));
    // Failures surface at the next entry; until then nobody waits for this promise.
    this.written.catch(() => undefined);
  }

  async add(name: string, content: Buffer): Promise<void> {
    const entry = new Promise<void>((resolve, reject) => {
      this.tar.entry({ name, mode: 0o600 }, content, (error) => (error ? reject(error) : resolve()));
    });
    await Promise.race([entry, this.failed()]);
    this.entries[name] = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  }

  /** Exactly the first `size` bytes: a file of the store never changes, so that is all of it. False if it is gone meanwhile. */
  async addFile(name: string, path: string, size: number, mtime: Date): Promise<boolean> {
    const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!handle) return false;
    const hash = createHash('sha256');
    const source = size > 0 ? handle.createReadStream({ end: size - 1 }) : Readable.from([]);
    source.on('data', (piece: Buffer) => hash.update(piece));
    const entry = pipeline(source, this.tar.entry({ name, size, mode: 0o600, mtime })).finally(() => handle.close());
    await Promise.race([entry, this.failed()]);
    this.entries[name] = { bytes: size, sha256: hash.digest('hex') };
    return true;
  }

  /** Closes the archive with its checksums and gives it its name. */
  async finish(rows: Checksums['rows']): Promise<void> {
    const checksums: Checksums = { entries: this.entries, rows };
    await this.add(CHECKSUMS, Buffer.from(JSON.stringify(checksums, null, 1)));
    this.tar.finalize();
    await this.written;
    await sync(this.unfinished);
    await rename(this.unfinished, this.file);
    await sync(dirname(this.file));
  }

  async abandon(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    await rm(this.unfinished, { force: true });
  }

  private async failed(): Promise<never> {
    await this.written;
    throw new Error('the archive was closed while it was written');
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
