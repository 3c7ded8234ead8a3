import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Account, accountFor } from './account';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { canEnter } from './run-as';

/** Named by major version: the files of one cannot be read by another. */
export const CLUSTER_FOLDER = 'pg18';

/** Where root's database goes when DATA_DIR lies somewhere the server's account cannot enter, such as under /root. */
const SHARED_ROOT = '/var/lib/qingyang';

export interface DataPlace {
  /** Holds the cluster, and a copy of the programs where one is needed. */
  readonly folder: string;
  /** The account the server runs as. */
  readonly account: Account;
}

/** The cluster itself, below its place. */
export function clusterOf(place: DataPlace): string {
  return join(place.folder, CLUSTER_FOLDER, 'cluster');
}

/**
 * Makes DATA_DIR. Root's is passable, one that was given empty too: the server's account must get through to its own
 * folder inside, and through is all it gets.
 */
export async function makeDataDir(dataDir: string): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  const made = await mkdir(dataDir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new EmbeddedPostgresError(`无法建立数据目录 ${dataDir}（${error.code}）。请检查 DATA_DIR 及其权限 · cannot make the data directory: check DATA_DIR`);
  });
  if (made || (isRoot && (await readdir(dataDir)).length === 0)) await chmod(dataDir, isRoot ? 0o711 : 0o700);
  return realpath(dataDir);
}

/** Decides where the cluster of this DATA_DIR lies; once made it is always found there again. */
export async function placeData(dataDir: string): Promise<DataPlace> {
  const inside = await makeDataDir(dataDir);
  const outside = outsideFolder(inside);
  for (const folder of [inside, outside]) {
    const cluster = join(folder, CLUSTER_FOLDER, 'cluster');
    if (existsSync(cluster)) return reachable({ folder, account: accountFor(cluster) });
  }
  const account = accountFor();
  if (await canEnter(account, inside)) return { folder: inside, account };
  await mkdir(outside, { recursive: true, mode: 0o755 });
  await Promise.all([chmod(SHARED_ROOT, 0o755), chmod(outside, 0o755)]);
  return reachable({ folder: outside, account });
}

async function reachable(place: DataPlace): Promise<DataPlace> {
  if (await canEnter(place.account, place.folder)) return place;
  throw new EmbeddedPostgresError(
    `账户 ${place.account.name} 进不了数据库所在目录 ${place.folder}。请恢复上级目录的权限，或把 DATA_DIR 移到可进入之处 · ` +
      `the account ${place.account.name} cannot enter that folder: open its parents (chmod o+x) or move DATA_DIR`,
  );
}

/** Two DATA_DIRs never share a folder, however alike their names. */
function outsideFolder(dataDir: string): string {
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return join(SHARED_ROOT, `${basename(dirname(dataDir)) || 'root'}-${digest}`);
}
