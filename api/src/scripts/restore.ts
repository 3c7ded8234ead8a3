import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig, type Config } from '../config/config';
import { withClient } from '../database/embedded/connection';
import { readArguments } from './arguments';
import { readArchive } from './backup-file/archive-reader';
import { countRows } from './backup-file/catalogue';
import { restoreInto, type Restored } from './backup-file/restore-into';
import { ScratchDatabase } from './backup-file/swap-database';
import { CommandError, runCommand } from './command';
import { withDatabase } from './with-database';

const RESTORE = {
  call: 'npm run restore -- FILE [--force]',
  does: '用备份恢复数据库和文件，要么全部，要么不动 · brings database and files back from a backup, wholly or not at all',
  options: { force: { type: 'boolean', means: '取代不是空的数据库，原来的改名保留 · replaces a database that is not empty, which is kept under another name' } },
  files: [1, 1],
} as const;

export interface RestoreOutcome extends Restored {
  /** Name of the database that was replaced and kept; absent when there was nothing in it. */
  readonly keptAs?: string;
}

/** Replaces the newsroom's database by that of a backup, and adds its files to the store: wholly, or not at all. */
export async function restore(config: Config, url: string, file: string, force: boolean): Promise<RestoreOutcome> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const scratch = new ScratchDatabase(url, stamp);
  await scratch.refuseWhileInUse();
  const present = await withClient(url, countRows);
  if (present.size > 0 && !force) throw notEmpty(present);
  await scratch.create();
  try {
    const restored = await restoreInto({ url: scratch.url, filesDir: config.filesDir, stamp }, (visitor) => readArchive(file, visitor));
    await scratch.takeOver(present.size > 0);
    return { ...restored, keptAs: present.size > 0 ? scratch.keptAs : undefined };
  } catch (error) {
    await scratch.drop();
    throw error;
  }
}

function notEmpty(present: Map<string, number>): CommandError {
  const held = [...present].map(([table, rows]) => `${table} ${rows}`).join(', ');
  return new CommandError(
    `数据库不是空的（${held}）。加 --force 则由备份取代；现有数据库会改名保留 · the database is not empty: ` +
      'with --force the backup takes its place, and what is there now is kept under another name',
  );
}

if (process.argv[1] === __filename) {
  runCommand(async () => {
    const { values, positionals: [given = ''] } = readArguments(RESTORE);
    const file = resolve(given);
    if (!existsSync(file)) throw new CommandError(`没有这个文件 · there is no such file: ${file}`);
    const config = readConfig();
    const start = Date.now();
    const { madeAt, tables, rows, files, keptAs } = await withDatabase(config, ({ url }) => restore(config, url, file, values.force ?? false), { exclusive: true });
    console.error(`已恢复 ${madeAt} 的备份 · restored (${tables} tables, ${rows} rows, ${files} files; ${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (keptAs) console.error(`原来的数据库保留为 ${keptAs} · the database that was replaced is kept under this name`);
  });
}
