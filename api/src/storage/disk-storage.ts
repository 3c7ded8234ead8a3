import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { Spool } from './spool';
import { contentKey, type Incoming, isPassing, Storage, type Stored, storageMissing } from './storage';

/** Files on this machine's disk, under the folder the settings name. */
@Injectable()
export class DiskStorage extends Storage implements OnApplicationBootstrap {
  private readonly log = new Logger('Storage');
  private readonly root: string;
  private readonly spool: Spool;

  constructor(@Inject(CONFIG) { filesDir }: Config) {
    super();
    this.root = resolve(filesDir);
    this.spool = new Spool(join(this.root, 'incoming'));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.spool.sweep().catch((error: unknown) => this.log.warn(`Abandoned uploads could not be removed: ${String(error)}`));
  }

  async receive(source: Readable): Promise<Incoming> {
    const spooled = await this.spool.receive(source);
    const keepAs = async (key: string): Promise<Stored> => {
      await this.moveIn(spooled.path, key);
      return { hash: spooled.hash, size: spooled.size };
    };
    return { ...spooled, keepAs, keep: () => keepAs(contentKey(spooled.hash)) };
  }

  async write(key: string, content: Uint8Array): Promise<void> {
    const path = await this.spool.newFile();
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
    if (!isPassing(key)) throw storageMissing();
    const path = this.pathOf(key);
    await rm(path, { force: true });
    // The folder of an upload goes with its last part; one that still holds something stays.
    await rmdir(dirname(path)).catch(() => undefined);
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
}

const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const orMissing = (error: unknown): never => {
  throw isAbsent(error) ? storageMissing() : error;
};

const orNothing = (error: unknown): null => {
  if (isAbsent(error)) return null;
  throw error;
};
