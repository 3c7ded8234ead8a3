import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Account } from './account';
import { Binaries } from './binaries';
import { CLUSTER_FOLDER, DataPlace } from './data-place';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { runAs } from './run-as';

/** Both the one database role of the newsroom and the name of its database. */
export const DATABASE_NAME = 'qingyang';

/** An initdb whose Node process was killed may still be writing into what is removed. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };

/**
 * Makes an empty cluster, built under another name and renamed when whole: an initdb that was killed half-way
 * must never look like a database.
 */
export async function createCluster(place: DataPlace, binaries: Binaries, fsync: boolean): Promise<void> {
  await removeUnfinished(place);
  const unfinished = join(place.folder, `${CLUSTER_FOLDER}.new-${process.pid}`);
  await mkdir(unfinished, { mode: 0o700 });
  await give(place.account, unfinished);
  const password = randomBytes(24).toString('base64url');
  await writeFile(join(unfinished, 'password'), password, { mode: 0o600 });
  await initialise(place.account, binaries, unfinished, password, fsync);
  await rename(unfinished, join(place.folder, CLUSTER_FOLDER));
  if (fsync) await syncFolder(place.folder);
}

/** Readable by the owner of this process alone. */
export async function readPassword(place: DataPlace): Promise<string> {
  const file = join(place.folder, CLUSTER_FOLDER, 'password');
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new EmbeddedPostgresError(`读不到数据库口令 ${file}（${error.code}）· cannot read the database's password file`);
  });
}

async function initialise(account: Account, binaries: Binaries, folder: string, password: string, fsync: boolean): Promise<void> {
  const passwordForInitdb = join(folder, 'initdb-password');
  await writeFile(passwordForInitdb, password, { mode: 0o600 });
  await give(account, passwordForInitdb);
  const { code, output } = await runAs(account, binaries.initdb, [
    `--pgdata=${join(folder, 'cluster')}`, `--username=${DATABASE_NAME}`, `--pwfile=${passwordForInitdb}`,
    '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8',
    ...(fsync ? [] : ['--no-sync']),
  ]);
  await rm(passwordForInitdb, { force: true });
  if (code === 0) return;
  await rm(folder, { recursive: true, force: true });
  throw new EmbeddedPostgresError(`建库失败 · initdb failed in ${folder}: ${output.split('\n').slice(-3).join(' ')}`);
}

async function removeUnfinished({ folder }: DataPlace): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(`${CLUSTER_FOLDER}.new-`));
  await Promise.all(left.map((name) => rm(join(folder, name), REMOVAL)));
}

async function give({ uid, gid }: Account, path: string): Promise<void> {
  if (uid !== undefined) await chown(path, uid, gid ?? uid);
}

/** The rename itself must survive a power cut, as every row committed later depends on it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
