import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../command';
import { FILES } from './format';

export interface StoredFile {
  /** Below the store, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly mtime: Date;
}

/** Where the store keeps uploads until they are whole. */
const UNFINISHED = 'incoming';

/** The store's files one by one, without those that are still being written. */
export async function* storedFiles(folder: string, below = ''): AsyncGenerator<StoredFile> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below ? `${below}/${entry.name}` : entry.name;
    if (name === UNFINISHED || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* storedFiles(folder, name);
    else if (entry.isFile()) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found) yield { name, path, size: found.size, mtime: found.mtime };
    }
  }
}

/** Files of a backup, laid beside the store until the whole backup has proved sound. */
export class StagedFiles {
  private readonly staging: string;
  private readonly aside: string;
  private readonly names: string[] = [];

  constructor(private readonly store: string, stamp: string) {
    this.staging = `${store}.restoring-${stamp}`;
    this.aside = `${store}.before-${stamp}`;
  }

  get count(): number {
    return this.names.length;
  }

  async add(entryName: string, content: AsyncIterable<Buffer>, mtime: Date): Promise<void> {
    const name = normalize(entryName.slice(FILES.length));
    if (name.startsWith('..') || name.startsWith(sep)) throw new CommandError(`备份中的文件名越界，已拒绝 · refused: a file name leaves the store: ${entryName}`);
    const path = join(this.staging, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(Readable.from(content), createWriteStream(path, { mode: 0o600, flush: true }));
    await utimes(path, mtime, mtime);
    this.names.push(name);
  }

  /**
   * Moves the files into the store. Those already there stay: files are named by their content, so the database that is
   * replaced keeps its pictures too. One of the same name and other content is put aside, never overwritten.
   */
  async moveIn(): Promise<void> {
    for (const name of this.names) {
      const [from, to] = [join(this.staging, name), join(this.store, name)];
      if (existsSync(to)) {
        if (await isSame(from, to)) continue;
        await mkdir(dirname(join(this.aside, name)), { recursive: true, mode: 0o700 });
        await rename(to, join(this.aside, name));
      }
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      await rename(from, to);
    }
    await this.discard();
  }

  async discard(): Promise<void> {
    await rm(this.staging, { recursive: true, force: true });
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  if ((await stat(one)).size !== (await stat(other)).size) return false;
  return (await digest(one)) === (await digest(other));
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
