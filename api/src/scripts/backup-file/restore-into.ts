import { runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { dataSourceOptions, migrate } from '../../database/data-source';
import { withClient } from '../../database/embedded/connection';
import { CommandError } from '../command';
import type { ArchiveVisitor } from './archive-reader';
import { FILES, TABLES, type Manifest } from './format';
import { StagedFiles } from './store-files';
import { TableLoader } from './table-loader';

export interface RestoreTarget {
  /** An empty database. */
  readonly url: string;
  readonly filesDir: string;
  /** Names what is laid aside. */
  readonly stamp: string;
}

export interface Restored {
  readonly madeAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/**
 * Loads a backup into an empty database under the migrations it was made with, then brings it up to date: rows written
 * by an older version go through the same migrations they would have gone through here.
 */
export async function restoreInto(target: RestoreTarget, read: (visitor: ArchiveVisitor) => Promise<void>): Promise<Restored> {
  const files = new StagedFiles(target.filesDir, target.stamp);
  let restored: Restored | undefined;
  try {
    await withClient(target.url, async (client) => {
      const loader = new TableLoader(client);
      let manifest: Manifest | undefined;
      await read({
        manifest: async (found) => {
          await migrateTo(target.url, found.migrations);
          await loader.begin(found);
          manifest = found;
        },
        entry: async (name, content, mtime) => {
          if (!manifest) throw new CommandError('这不是清样的备份文件 · this is not a Qingyang backup');
          if (name.startsWith(TABLES)) await loader.piece(name, content);
          else if (name.startsWith(FILES)) await files.add(name, content, mtime);
          else throw new CommandError(`备份中有不认识的内容 · the backup holds something unknown: ${name}`);
        },
        checked: async ({ rows }) => {
          if (!manifest) return;
          await loader.commit(manifest, rows);
          const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
          restored = { madeAt: manifest.madeAt, tables: manifest.tables.length, rows: total, files: files.count };
        },
      }).catch((error: unknown) => {
        loader.abandon();
        throw error;
      });
    });
    if (!restored) throw new CommandError('这不是清样的备份文件 · this is not a Qingyang backup');
    await migrate(target.url);
    await files.moveIn();
    return restored;
  } catch (error) {
    await files.discard();
    throw error;
  }
}

/** Runs exactly these migrations, all of which this version must know. */
async function migrateTo(url: string, names: readonly string[]): Promise<void> {
  const all = await new DataSource(dataSourceOptions(url)).initialize();
  const known = new Map(all.migrations.map((migration) => [migration.name ?? migration.constructor.name, migration.constructor]));
  await all.destroy();
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new CommandError(`备份由更新版本的清样写成（${unknown[0]}），请先升级 · this backup was made by a newer Qingyang: upgrade first`);
  const wanted = [...known].filter(([name]) => names.includes(name)).map(([, migration]) => migration as new () => never);
  const source = await new DataSource({ ...dataSourceOptions(url), migrations: wanted } as ConstructorParameters<typeof DataSource>[0]).initialize();
  await source.runMigrations().finally(() => source.destroy());
  await runMigrations({ connectionString: url });
}
