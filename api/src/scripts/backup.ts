import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readConfig, type Config } from '../config/config';
import { withClient } from '../database/embedded/connection';
import { readArguments } from './arguments';
import { ArchiveWriter } from './backup-file/archive-writer';
import { dumpDatabase } from './backup-file/dump-database';
import { FILES } from './backup-file/format';
import { storedFiles } from './backup-file/store-files';
import { CommandError, runCommand } from './command';
import { withDatabase } from './with-database';

const BACKUP = {
  call: 'npm run backup -- FILE [--force]',
  does: '把数据库和文件备份到一个文件，编辑部可照常工作 · puts database and files into one file while the newsroom works',
  options: { force: { type: 'boolean', means: '文件已存在也覆盖 · writes over a file that is there' } },
  files: [1, 1],
} as const;

export interface BackupOutcome {
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** Database and file store in one file, as they stood at one moment; the newsroom may go on working. */
export async function backUp(config: Config, url: string, file: string): Promise<BackupOutcome> {
  await mkdir(dirname(file), { recursive: true });
  const archive = new ArchiveWriter(file);
  try {
    const rows = await withClient(url, (client) => dumpDatabase(client, archive));
    // After the rows: a file is stored before the row that names it, so every file they name is there by now.
    let files = 0;
    for await (const { name, path, size, mtime } of storedFiles(config.filesDir)) {
      if (await archive.addFile(`${FILES}${name}`, path, size, mtime)) files += 1;
    }
    await archive.finish(rows);
    const counts = Object.values(rows);
    return { bytes: (await stat(file)).size, tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0), files };
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

if (process.argv[1] === __filename) {
  runCommand(async () => {
    const { values, positionals: [given = ''] } = readArguments(BACKUP);
    const file = resolve(given);
    if (existsSync(file) && !values.force) throw new CommandError(`${file} 已存在，换个文件名或加 --force · the file exists: choose another name or add --force`);
    const config = readConfig();
    const start = Date.now();
    const { bytes, tables, rows, files } = await withDatabase(config, ({ url }) => backUp(config, url, file));
    console.error(`备份完成 · backup written: ${file} (${(bytes / 1e6).toFixed(1)} MB; ${tables} tables, ${rows} rows, ${files} files; ${((Date.now() - start) / 1000).toFixed(1)} s)`);
  });
}
