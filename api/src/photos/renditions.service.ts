import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { AppError } from '../common/app-error';
import { Sql } from '../database/sql';
import { renditionKey, Storage } from '../storage/storage';
import { Darkroom, type Rendition, RENDITIONS } from './darkroom';
import { Positives } from './positives.service';

const PATIENCE_MS = 15_000;
const RETRY_SECONDS = 3;
const NAMES = Object.keys(RENDITIONS) as Rendition[];
const keyOf = (hash: string, rendition: Rendition): string => renditionKey(hash, `${rendition}.webp`);

/** Thumbnails and previews: made after the upload, or at once for whoever asks sooner. */
@Injectable()
export class Renditions {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(private readonly storage: Storage, private readonly positives: Positives, private readonly darkroom: Darkroom, private readonly sql: Sql) {}

  async open(hash: string, rendition: Rendition): Promise<{ size: number; content: Readable }> {
    const key = keyOf(hash, rendition);
    if (!(await this.storage.has(key))) await this.awaited(this.make(hash));
    return { size: await this.storage.size(key), content: await this.storage.read(key) };
  }

  /** Makes what is missing of a picture, once however many ask; photos that share the file share what is made of it. */
  make(hash: string): Promise<void> {
    const making = this.underWay.get(hash) ?? this.makeMissing(hash).finally(() => this.underWay.delete(hash));
    this.underWay.set(hash, making);
    return making;
  }

  private async makeMissing(hash: string): Promise<void> {
    const made = await Promise.all(NAMES.map((name) => this.storage.has(keyOf(hash, name))));
    if (made.includes(false)) {
      const developed = await this.positives.lend(hash, (path) => this.darkroom.develop(path));
      for (const name of NAMES) await this.storage.write(keyOf(hash, name), developed[name]);
    }
    // Not a change anyone made: the version, and the form somebody has open, stay as they are.
    await this.sql.rows({ text: 'UPDATE photos SET renditions_made_at = now() WHERE file_hash = $1 AND renditions_made_at IS NULL', values: [hash] });
  }

  private async awaited(making: Promise<void>): Promise<void> {
    making.catch(() => undefined);
    const isLate = await Promise.race([making.then(() => false), sleep(PATIENCE_MS, true, { ref: false })]);
    if (isLate) throw new AppError('conflict', { code: 'photo.notReady' }, {}, { retryAfterSeconds: RETRY_SECONDS });
  }
}
