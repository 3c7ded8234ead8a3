import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { hashPassword } from '../../src/auth/passwords';
import { readConfig } from '../../src/config/config';
import { configureApp } from '../../src/configure-app';
import type { Role } from '../../src/domain/people/roles';
import type { PhotoDetailDto } from '../../src/photos/photo.dto';
import { createTestDatabase } from './database';

type Browser = ReturnType<typeof request.agent>;
const PASSWORD = 'qingyang-test';

/** The real app with a store of its own, a paper, and people to hand in pictures. */
export class PhotoDesk {
  private readonly people = new Map<string, Promise<Browser>>();
  publicationId = '';

  private constructor(readonly app: NestExpressApplication, readonly db: DataSource, readonly filesDir: string, private readonly drop: () => Promise<void>) {}

  static async open(): Promise<PhotoDesk> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'qingyang-photos-'));
    const config = { ...readConfig({ DATA_DIR: folder, PORT: '0' }), databaseUrl: database.url };
    const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), { bodyParser: false, forceCloseConnections: true, logger: ['error', 'warn'] });
    await configureApp(app, config);
    await app.listen(0, '127.0.0.1');
    const desk = new PhotoDesk(app, app.get(DataSource), config.filesDir, async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });
    desk.publicationId = await desk.newPaper('港闸新闻', 'gz');
    return desk;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }

  async newPaper(name: string, slug: string): Promise<string> {
    const [{ id }] = await this.db.query<{ id: string }[]>("INSERT INTO publications (name, slug, numbering, imprint, geometry) VALUES ($1, $2, '{}', '{}', '{}') RETURNING id", [name, slug]);
    return id;
  }

  /** A signed-in person of this post, made when first asked for; `name` tells two of one post apart. */
  as(role: Role, name: string = role): Promise<Browser> {
    const known = this.people.get(name) ?? this.signIn(role, name);
    this.people.set(name, known);
    return known;
  }

  private async signIn(role: Role, name: string): Promise<Browser> {
    const username = name.toLowerCase();
    await this.db.query('INSERT INTO users (username, display_name, password_hash, roles) VALUES ($1, $2, $3, $4)', [username, name, await hashPassword(PASSWORD), [role]]);
    const browser = request.agent(this.app.getHttpServer());
    await browser.post('/api/auth/login').send({ username, password: PASSWORD }).expect(({ status, body }) => {
      if (status >= 300) throw new Error(JSON.stringify(body));
    });
    return browser;
  }

  async upload(file: Uint8Array, fields: Record<string, string> = {}, fileName = 'photo.jpg', by: Role = 'archivist'): Promise<request.Response> {
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
    return (readdirSync(this.filesDir, { recursive: true }) as string[]).filter((path) => statSync(join(this.filesDir, path)).isFile());
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
export const eventually = async (check: () => Promise<void>, patienceMs = 5_000): Promise<void> => {
  for (const end = Date.now() + patienceMs; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};
