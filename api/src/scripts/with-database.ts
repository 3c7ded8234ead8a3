import { basename } from 'node:path';
import type { Config } from '../config/config';
import { DataDirHold, DataDirInUse, holderOf } from '../database/embedded/data-dir-hold';
import { findRunningPostgres } from '../database/embedded/embedded-postgres';
import { openPostgres, type Postgres } from '../database/postgres';

export interface ScriptDatabase {
  readonly url: string;
  readonly embedded: boolean;
  /** Where the data lies, for people; no password in it. */
  readonly place: string;
}

export interface WithDatabaseOptions {
  /** Refuses to work beside a running newsroom. */
  readonly exclusive?: boolean;
  /** Named to others who want the data meanwhile; the script's own name by default. */
  readonly purpose?: string;
}

/**
 * Gives a script the newsroom's database: the external one, or that of the newsroom running on this data directory, or
 * the embedded one started for the duration. Progress goes to stderr; the tables are not brought up to date (`migrate`).
 */
export async function withDatabase<T>(config: Config, act: (database: ScriptDatabase) => Promise<T>, options: WithDatabaseOptions = {}): Promise<T> {
  if (config.databaseUrl) return act(await openPostgres(config, tell));
  const holder = holderOf(config.dataDir);
  if (holder?.purpose === 'newsroom' && holder.state !== 'stopping') {
    if (options.exclusive) throw new DataDirInUse(holder, config.dataDir);
    const running = await findRunningPostgres(config.dataDir);
    if (running) return act({ url: running.url, embedded: true, place: running.dataPath });
  }
  const hold = await DataDirHold.claim(config.dataDir, options.purpose ?? basename(process.argv[1] ?? 'script', '.js'));
  try {
    return await withEmbedded(config, hold, act);
  } finally {
    hold.release();
  }
}

async function withEmbedded<T>(config: Config, hold: DataDirHold, act: (database: ScriptDatabase) => Promise<T>): Promise<T> {
  const postgres = await openPostgres(config, tell);
  hold.announce({ state: 'running' });
  const interrupt = stopOnSignal(postgres);
  try {
    return await act(postgres);
  } finally {
    await postgres.stop();
    interrupt.forget();
  }
}

/** Ctrl-C takes the database from under the script, which then fails, cleans up and ends. */
function stopOnSignal(postgres: Postgres): { forget(): void } {
  const stop = (): void => {
    tell('正在停止 · stopping');
    process.exitCode = 130;
    void postgres.stop();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return { forget: () => void process.off('SIGINT', stop).off('SIGTERM', stop) };
}

function tell(line: string): void {
  console.error(`  ${line}`);
}
