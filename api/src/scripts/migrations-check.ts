import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions, migrate } from '../database/data-source';
import { startEmbeddedPostgres } from '../database/embedded/embedded-postgres';
import { CommandError, runCommand } from './command';

/** Whether the migrations build exactly what the entities say, and can be taken back one by one. */
runCommand(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'qingyang-migrations-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, fsync: false });
  try {
    await migrate(postgres.url);
    const source = await new DataSource(dataSourceOptions(postgres.url)).initialize();
    try {
      const drift = (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
      if (drift.length) throw new CommandError(`迁移与实体不一致 · migrations and entities differ; missing:\n${drift.join(';\n')}`);
      for (let left = source.migrations.length; left > 0; left -= 1) await source.undoLastMigration();
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
    console.log('迁移与实体一致，可逐条撤回 · migrations match the entities and can be taken back');
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
