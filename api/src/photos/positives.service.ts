import { Injectable } from '@nestjs/common';
import { contentKey, renditionKey, Storage } from '../storage/storage';
import { Darkroom } from './darkroom';

/** Originals as files that can be printed from: a phone's HEIC is developed once, every other kind is lent as it is. */
@Injectable()
export class Positives {
  constructor(private readonly storage: Storage, private readonly darkroom: Darkroom) {}

  async lend<Answer>(hash: string, use: (path: string) => Promise<Answer>): Promise<Answer> {
    const key = renditionKey(hash, 'positive.jpg');
    if (await this.storage.has(key)) return this.storage.asFile(key, use);
    return this.storage.asFile(contentKey(hash), async (path) => {
      const positive = await this.darkroom.positiveOf(path);
      if (!positive) return use(path);
      await this.storage.write(key, positive.jpeg);
      return this.storage.asFile(key, use);
    });
  }
}
