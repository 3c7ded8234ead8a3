import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, type Config } from '../config/config';
import { withClient } from './embedded/connection';
import { startEmbeddedPostgres } from './embedded/embedded-postgres';

/** The database of this run: embedded or external, whoever asks need not know which. */
export interface Postgres {
  readonly url: string;
  readonly embedded: boolean;
  /** Where the data lies, for people; no password in it. */
  readonly place: string;
  stop(): Promise<void>;
}

const OLDEST_VERSION = 130_000;
const EXTERNAL_PATIENCE_MS = 30_000;

/** Starts the embedded Postgres, or makes sure that the one of DATABASE_URL answers. */
export async function openPostgres(config: Config, log: (line: string) => void): Promise<Postgres> {
  if (config.databaseUrl) return openExternal(config.databaseUrl, log);
  const { url, dataPath, stop } = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  return { url, embedded: true, place: `${dataPath} (Postgres 18, 127.0.0.1:${new URL(url).port})`, stop };
}

async function openExternal(url: string, log: (line: string) => void): Promise<Postgres> {
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  let told = false;
  for (const start = Date.now(); ; await sleep(1_000)) {
    try {
      await refuseOldVersion(url, place);
      return { url, embedded: false, place, stop: async () => undefined };
    } catch (error) {
      if (error instanceof ConfigError || !isPassing(error) || Date.now() - start > EXTERNAL_PATIENCE_MS) throw unreachable(error, place);
      if (!told) log(`等待数据库 · waiting for the database at ${place}`);
      told = true;
    }
  }
}

async function refuseOldVersion(url: string, place: string): Promise<void> {
  const { rows } = await withClient(url, (client) => client.query<{ server_version_num: string }>('SHOW server_version_num'));
  if (Number(rows[0]?.server_version_num) < OLDEST_VERSION) throw new ConfigError('DATABASE_URL', place, '需要 Postgres 13 或更新 · Postgres 13 or newer is needed');
}

/** Not up yet, as in the first seconds of `docker compose up`; a wrong password or name will not mend itself. */
function isPassing(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', '57P03'].includes(code);
}

function unreachable(error: unknown, place: string): Error {
  if (error instanceof ConfigError) return error;
  const reason = error instanceof AggregateError ? error.errors.map(String).join(', ') : (error as Error).message;
  return new ConfigError('DATABASE_URL', place, `连不上数据库 · cannot use this database: ${reason}`);
}
