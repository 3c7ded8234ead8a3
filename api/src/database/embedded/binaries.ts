import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Account } from './account';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { runAs } from './run-as';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The server programs of the embedded-postgres package, ready to run as the account. Where they lie out of its reach,
 * or in a read-only place without their library links, a copy is made in `spareFolder`.
 */
export async function locateBinaries(account: Account, spareFolder: string): Promise<Binaries> {
  const packaged = packagedFolder();
  if ((await linkLibraries(packaged)) && !(await whyNotRunnable(account, packaged))) return binariesIn(packaged);

  const copy = await copyBinaries(packaged, spareFolder);
  const obstacle = await whyNotRunnable(account, copy);
  if (!obstacle) return binariesIn(copy);
  throw new EmbeddedPostgresError(
    `内置 Postgres 无法在本机运行（${firstLine(obstacle)}）。请改用外部数据库，设置 DATABASE_URL · ` +
      `the embedded Postgres cannot run on this machine (as ${account.name}, from ${copy}): set DATABASE_URL`,
  );
}

function binariesIn(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), pgCtl: join(native, 'bin', 'pg_ctl') };
}

function packagedFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`))), 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `内置 Postgres 没有 ${platform} 版本。请设置 DATABASE_URL 使用外部数据库 · there is no embedded Postgres for ${platform}: set DATABASE_URL`,
    );
  }
}

/** The package leaves its library links to an install script, which npm may have been told to skip. */
async function linkLibraries(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  const made = await Promise.all(links.map(({ source, target }) =>
    linkOnce(relative(dirname(target), source), join(native, relative('native', target)))));
  return made.every(Boolean);
}

async function linkOnce(source: string, target: string): Promise<boolean> {
  try {
    await symlink(source, target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

async function whyNotRunnable(account: Account, native: string): Promise<string | undefined> {
  const { code, output } = await runAs(account, join(native, 'bin', 'postgres'), ['--version']);
  return code === 0 ? undefined : output || `exit code ${code}`;
}

/** Copied under another name first: a copy that was cut short must never look finished. */
async function copyBinaries(packaged: string, spareFolder: string): Promise<string> {
  const copy = join(spareFolder, `postgres-${await packageVersion(packaged)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new-${process.pid}`;
  await mkdir(spareFolder, { recursive: true });
  await cp(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(unfinished);
  await rename(unfinished, copy).catch((error: NodeJS.ErrnoException) => {
    if (!existsSync(copy)) throw error;
    return rm(unfinished, { recursive: true, force: true });
  });
  return copy;
}

async function packageVersion(native: string): Promise<string> {
  return (JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string }).version;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
