import { readdirSync, statSync } from 'node:fs';
import type { Response } from 'supertest';
import { DataSource } from 'typeorm';
import type { Role } from '../../src/domain/people/roles';
import type { PhotoDetailDto } from '../../src/photos/photo.dto';
import { type Agent, type Newsroom, openNewsroom } from './app';
import { createPublication } from './build';

/** The newsroom as those see it who hand in pictures. */
export class PhotoDesk {
  readonly db: DataSource;

  private constructor(readonly newsroom: Newsroom, readonly publicationId: string) {
    this.db = newsroom.app.get(DataSource);
  }

  static async open(): Promise<PhotoDesk> {
    const newsroom = await openNewsroom();
    const { id } = await createPublication(await newsroom.as('admin')) as { id: string };
    return new PhotoDesk(newsroom, id);
  }

  close(): Promise<void> {
    return this.newsroom.close();
  }

  as(role: Role): Promise<Agent> {
    return this.newsroom.as(role);
  }

  async upload(file: Uint8Array, fields: Record<string, string> = {}, fileName = 'photo.jpg', by: Role = 'archivist'): Promise<Response> {
    const sent = (await this.as(by)).post('/api/photos').attach('file', Buffer.from(file), fileName);
    for (const [field, value] of Object.entries({ publicationId: this.publicationId, ...fields })) void sent.field(field, value);
    return sent;
  }

  /** Files a picture that is expected to be taken. */
  async filed(file: Uint8Array, fields: Record<string, string> = {}, fileName?: string, by?: Role): Promise<PhotoDetailDto> {
    const { status, body } = await this.upload(file, fields, fileName, by);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as PhotoDetailDto;
  }

  /** Every file in the store, by its path in it. */
  files(): string[] {
    const { filesDir } = this.newsroom;
    return (readdirSync(filesDir, { recursive: true }) as string[]).filter((path) => statSync(`${filesDir}/${path}`, { throwIfNoEntry: false })?.isFile());
  }

  /** When every job handed in so far is done. */
  settled(): Promise<void> {
    return eventually(async () => {
      const [{ count }] = await this.db.query<{ count: string }[]>('SELECT count(*) FROM graphile_worker.jobs');
      if (count !== '0') throw new Error(`${count} jobs are left`);
    }, 10_000);
  }

  async count(): Promise<number> {
    const [{ count }] = await this.db.query<{ count: string }[]>('SELECT count(*) FROM photos');
    return Number(count);
  }

  acts(subjectId: string): Promise<{ action: string; payload: Record<string, unknown> }[]> {
    return this.db.query('SELECT action, payload FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [subjectId]);
  }
}

/** Tries until it holds: for what a job does soon after. */
export const eventually = async (check: () => Promise<void> | void, patienceMs = 5_000): Promise<void> => {
  for (const end = Date.now() + patienceMs; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};
