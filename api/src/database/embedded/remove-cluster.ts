import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clusterOf, placeData } from './data-place';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { runningPostmaster } from './postmaster';
import { waitUntilGone } from './server';

/** Where the embedded database of this data directory lies, if there is one. */
export async function findCluster(dataDir: string): Promise<string | undefined> {
  const cluster = clusterOf(await placeData(dataDir));
  return existsSync(cluster) ? dirname(cluster) : undefined;
}

/** Removes the embedded database for good, server and all. The caller holds the data directory. */
export async function removeCluster(dataDir: string): Promise<void> {
  const place = await placeData(dataDir);
  const cluster = clusterOf(place);
  const running = runningPostmaster(cluster);
  if (running) process.kill(running.pid, 'SIGQUIT');
  if (!(await waitUntilGone(cluster, 30_000))) throw new EmbeddedPostgresError('数据库进程不退出，请稍后再试 · the database process does not end, try again');
  if (!existsSync(dirname(cluster))) return;
  // Renamed first, to a name the next start tidies away: a removal that is cut short must not leave half a database.
  const doomed = join(place.folder, `${dirname(cluster).split('/').at(-1)}.new-${process.pid}`);
  await rename(dirname(cluster), doomed);
  await rm(doomed, { recursive: true, force: true });
}
