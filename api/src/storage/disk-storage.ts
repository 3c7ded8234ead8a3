import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { contentKey, type Incoming, isOutput, Storage, storageMissing } from './storage';

/** An upload that has not moved for this long is a dead process's. */
const ABANDONED_MS = 24 * 3_600_000;

/** Files on this machine's disk, under the folder the settings name. */
@Injectable()
export class DiskStorage extends Storage implements OnApplicationBootstrap {
  private readonly log = new Logger('Storage');
  private readonly root: string;
  private readonly incoming: string;

  constructor(@Inject(CONFIG) { filesDir }: Config) {
    super();
    this.root = resolve(filesDir);
    this.incoming = join(this.root, 'incoming');
  }

  async onApplicationBootstrap(): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
    await this.sweep().catch((error: unknown) => this.log.warn(`Abandoned uploads could not be removed: ${String(error)}`));
  }

  async receive(source: Readable): Promise<Incoming> {
    const path = await this.newFile();
    const digest = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        digest.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(path, { flags: 'wx', flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    const stored = { hash: digest.digest('hex'), size };
    const discard = (): Promise<void> => rm(path, { force: true });
    const keepAs = async (key: string): Promise<typeof stored> => {
      await this.moveIn(path, key);
      return stored;
    };
    return { ...stored, path, keepAs, keep: () => keepAs(contentKey(stored.hash)), discard };
  }

  async write(key: string, content: Uint8Array): Promise<void> {
    const path = await this.newFile();
    try {
      await pipeline(Readable.from([content]), createWriteStream(path, { flags: 'wx', flush: true }));
      await this.moveIn(path, key);
    } finally {
      await rm(path, { force: true });
    }
  }

  async read(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    // Opened before it is handed out: whoever asks learns that it is missing while they can still say so.
    const file = await open(path).catch(orMissing);
    if ((await file.stat()).isFile()) return createReadStream(path, { fd: file });
    await file.close();
    throw storageMissing();
  }

  async has(key: string): Promise<boolean> {
    return (await stat(this.pathOf(key)).catch(orNothing))?.isFile() ?? false;
  }

  async size(key: string): Promise<number> {
    return (await stat(this.pathOf(key)).catch(orMissing)).size;
  }

  async remove(key: string): Promise<void> {
    if (!isOutput(key)) throw storageMissing();
    await rm(this.pathOf(key), { force: true });
  }

  async asFile<Answer>(key: string, use: (path: string) => Promise<Answer>): Promise<Answer> {
    if (!(await this.has(key))) throw storageMissing();
    return use(this.pathOf(key));
  }

  /** The file of a key; a key can never lead out of the store. */
  private pathOf(key: string): string {
    if (key.includes('\0')) throw storageMissing();
    const path = resolve(this.root, key);
    if (!path.startsWith(this.root + sep)) throw storageMissing();
    return path;
  }

  private async newFile(): Promise<string> {
    await mkdir(this.incoming, { recursive: true });
    return join(this.incoming, randomUUID());
  }

  /**
   * Gives a finished file its place. A rename is whole or not at all, so no reader ever sees half a file. Content that
   * is there already is replaced by the same bytes, which also mends a copy the disk has damaged.
   */
  private async moveIn(path: string, key: string): Promise<void> {
    const place = this.pathOf(key);
    await mkdir(dirname(place), { recursive: true });
    await rename(path, place);
    const folder = await open(dirname(place));
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  /** Uploads that were under way when a process was killed. */
  private async sweep(): Promise<void> {
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(orNothing);
      if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
    }
  }
}

const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const orMissing = (error: unknown): never => {
  throw isAbsent(error) ? storageMissing() : error;
};

const orNothing = (error: unknown): null => {
  if (isAbsent(error)) return null;
  throw error;
};
