import { runMigrations } from 'graphile-worker';
import { join } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming';

// Compiled, this file lies in dist/api/src/database and the migrations in dist/migrations; in tests both are sources.
const root = join(__dirname, '../../..');
const here = join(__dirname, '..');
const extension = __filename.endsWith('.ts') ? 'ts' : 'js';

/** The one way to reach the database: entities found by their file name, migrations from the top-level folder. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [join(here, `*/*.entity.${extension}`)],
  migrations: [join(root, `migrations/*.${extension}`)],
  namingStrategy: new SnakeNaming(),
  migrationsTransactionMode: 'each',
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  extra: { max: 20, application_name: 'qingyang', options: '-c timezone=UTC', connectionTimeoutMillis: 10_000 },
  // A restarted database must not take the process with it: the pool replaces the lost connection.
  poolErrorHandler: () => undefined,
});

/** Brings the database to this version's shape: our migrations, then the job queue's own. Safe to run by several processes at once. */
export const migrate = async (url: string): Promise<void> => {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    const lock = source.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock(71001)');
    try {
      await source.runMigrations();
      await runMigrations({ connectionString: url });
    } finally {
      await lock.query('SELECT pg_advisory_unlock(71001)');
      await lock.release();
    }
  } finally {
    await source.destroy();
  }
};
