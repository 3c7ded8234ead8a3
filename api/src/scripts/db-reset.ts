import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { readConfig, type Config } from '../config/config';
import { withClient } from '../database/embedded/connection';
import { DataDirHold, DataDirInUse, holderOf } from '../database/embedded/data-dir-hold';
import { findCluster, removeCluster } from '../database/embedded/remove-cluster';
import { readArguments } from './arguments';
import { quoted } from './backup-file/format';
import { CommandError, runCommand } from './command';

const DB_RESET = {
  call: 'npm run db:reset -- [--yes]',
  does: '确认后清空数据库和文件，下次启动即首次启动 · empties database and files after asking; the next start is a first start',
  options: { yes: { type: 'boolean', short: 'y', means: '不再确认（仅内置数据库） · does not ask (embedded database only)' } },
} as const;

/** Empties the embedded database and the file store; the next start is a first start. */
async function resetEmbedded(config: Config, yes: boolean): Promise<void> {
  const holder = holderOf(config.dataDir);
  if (holder) throw new DataDirInUse(holder, config.dataDir);
  const hold = await DataDirHold.claim(config.dataDir, 'db:reset');
  try {
    const doomed = [await findCluster(config.dataDir), existsSync(config.filesDir) ? config.filesDir : undefined].filter((path) => path !== undefined);
    if (doomed.length === 0) return say('本来就是空的 · there is nothing to reset');
    say(`将永久删除 · this deletes for good:\n  ${doomed.join('\n  ')}`);
    if (!yes && !/^y(es)?$/i.test(await ask('确定？· are you sure? (y/N) '))) throw new CommandError('未作任何改动 · nothing was changed');
    await removeCluster(config.dataDir);
    await rm(config.filesDir, { recursive: true, force: true });
    say('已清空，下次 npm start 重新开始 · done: the next npm start is a first start');
  } finally {
    hold.release();
  }
}

/** Empties every schema of the external database. Others may rely on it, so its name has to be typed. */
async function resetExternal(config: Config, url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  say(`将永久删除外部数据库 ${name}（${new URL(url).host}）的全部内容，以及 ${config.filesDir} · this deletes everything in that external database, and the files`);
  if ((await ask(`请输入数据库名以确认 · type the database's name to confirm: `)) !== name) throw new CommandError('未作任何改动 · nothing was changed');
  await withClient(url, async (client) => {
    const { rows: [others] } = await client.query<{ count: string }>('SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    if (Number(others?.count) > 0) throw new CommandError('还有程序连着这个数据库，请先停掉清样 · the database is in use: stop the newsroom first');
    const { rows } = await client.query<{ nspname: string }>(`SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`);
    await client.query('BEGIN');
    for (const { nspname } of rows) await client.query(`DROP SCHEMA ${quoted(nspname)} CASCADE`);
    await client.query('CREATE SCHEMA public');
    await client.query('COMMIT');
  });
  await rm(config.filesDir, { recursive: true, force: true });
  say('已清空 · done');
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new CommandError('需要在终端里确认（内置数据库可加 --yes）· this asks for confirmation at a terminal (for the embedded database --yes will do)');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  return (await prompt.question(question).finally(() => prompt.close())).trim();
}

function say(line: string): void {
  console.error(line);
}

if (process.argv[1] === __filename) {
  runCommand(async () => {
    const { values } = readArguments(DB_RESET);
    const config = readConfig();
    await (config.databaseUrl ? resetExternal(config, config.databaseUrl) : resetEmbedded(config, values.yes ?? false));
  });
}
