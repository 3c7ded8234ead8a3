import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Measuring } from './measuring';
import type { Stored } from './storage';

/** An upload that has not moved for this long is a dead process's. */
const ABANDONED_MS = 24 * 3_600_000;

/** What was written to the spool: its bytes' hash and number, and where they lie. */
export interface Spooled extends Stored { path: string; content(): Readable; discard(): Promise<void> }

/** A folder of this machine where bytes lie until they are kept. */
export class Spool {
  constructor(private readonly folder: string) {}

  /** A name nobody has yet. */
  async newFile(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return join(this.folder, randomUUID());
  }

  /** Writes a stream down as it comes; of one that breaks off nothing is left. */
  async receive(source: Readable): Promise<Spooled> {
    const path = await this.newFile();
    const measure = new Measuring();
    const discard = (): Promise<void> => rm(path, { force: true });
    try {
      await pipeline(source, measure, createWriteStream(path, { flags: 'wx', flush: true }));
    } catch (error) {
      await discard();
      throw error;
    }
    return { hash: measure.hash(), size: measure.size, path, content: () => createReadStream(path), discard };
  }

  /** Removes what a killed process left. */
  async sweep(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
    }
  }
}
