import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import request from 'supertest';
import { AppModule } from '../../src/app.module';
import { SYSTEM } from '../../src/audit/audit.service';
import { Users } from '../../src/auth/users.service';
import { readConfig } from '../../src/config/config';
import { configureApp } from '../../src/configure-app';
import type { Role } from '../../src/domain/people/roles';
import { RouteTables } from '../../src/route-tables';
import { createTestDatabase } from './database';

export const PASSWORD = 'a long enough password';
export type Agent = ReturnType<typeof request.agent>;

/** The newsroom of one test file: the real application on a database and a file store of its own. */
export interface Newsroom {
  app: NestExpressApplication;
  server: Server;
  filesDir: string;
  /** Straight to the database, for what no route tells. */
  sql<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** A signed-in browser of someone with these posts. */
  as(...roles: Role[]): Promise<Agent>;
  close(): Promise<void>;
}

/** Threads of the newsroom load sources too, which only jest would otherwise compile for them. */
const HOOK = join(__dirname, 'ts-hook.cjs');
if (!process.execArgv.includes(HOOK)) process.execArgv.push('--require', HOOK);

export const openNewsroom = async (settings: Record<string, string> = {}): Promise<Newsroom> => {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'qingyang-files-'));
  const config = { ...readConfig({ ...settings, DATA_DIR: dataDir }), databaseUrl: database.url };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), new RouteTables(), { bodyParser: false, forceCloseConnections: true, logger: process.env.TEST_LOG ? ['error'] : ['fatal'] });
  await configureApp(app, config);
  await app.init();
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer() as Server;
  const pool = new Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => undefined);
  const browsers = new Map<string, Agent>();
  return {
    app, server, filesDir: config.filesDir,
    sql: async (text, values = []) => (await pool.query(text, values)).rows as never,
    async as(...roles) {
      const username = roles.map((role) => role.toLowerCase()).join('-');
      const known = browsers.get(username);
      if (known) return known;
      await app.get(Users).create(SYSTEM, { username, displayName: `测试${username}`, roles, password: PASSWORD });
      const agent = request.agent(server);
      await agent.post('/api/auth/login').send({ username, password: PASSWORD }).expect(200);
      browsers.set(username, agent);
      return agent;
    },
    async close() {
      await pool.end();
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
