import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DATABASE_NAME } from './cluster';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Long enough for a server that replays a day's work after a crash. */
const PATIENCE_MS = 600_000;

export function databaseUrl(port: number, password: string, database = DATABASE_NAME): string {
  return `postgres://${DATABASE_NAME}:${password}@127.0.0.1:${port}/${database}`;
}

/** The same server's maintenance database, from which others are made and dropped. */
export function maintenanceUrl(url: string): string {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  return maintenance.href;
}

/** One connection for the length of `act`; its loss rejects the statement that runs, never the process. */
export async function withClient<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits while the server replays its log after a crash; a wrong password is no reason to wait. */
export async function waitUntilAnswering(url: string, log: (line: string) => void): Promise<void> {
  for (const start = Date.now(); ; await sleep(200)) {
    try {
      await withClient(maintenanceUrl(url), (client) => client.query('SELECT 1'));
      return;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code?.startsWith('28')) throw new EmbeddedPostgresError(`数据库口令不符，口令文件可能被换过 · the database does not accept its password file: ${message}`);
      if (Date.now() - start > PATIENCE_MS) throw new EmbeddedPostgresError(`数据库没有应答 · the database does not answer: ${message}`);
      if ((Date.now() - start) % 5_000 < 250) log('数据库正在恢复 · the database is recovering');
    }
  }
}

export async function ensureDatabase(url: string): Promise<void> {
  await withClient(maintenanceUrl(url), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  });
}
