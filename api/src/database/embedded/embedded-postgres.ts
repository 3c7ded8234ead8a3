import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { locateBinaries } from './binaries';
import { createCluster, readPassword } from './cluster';
import { databaseUrl, ensureDatabase, waitUntilAnswering } from './connection';
import { clusterOf, DataPlace, placeData } from './data-place';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { Postmaster, runningPostmaster } from './postmaster';
import { keepRunning } from './keep-running';
import { PREFERRED_PORT, Server, startServer, stopServer, waitUntilGone } from './server';

export interface EmbeddedPostgresOptions {
  /** DATA_DIR. The cluster goes into its `pg18`, or under /var/lib/qingyang when the server's account cannot enter it. */
  readonly dataDir: string;
  /** Told of every step that takes time, a line each. */
  readonly log: (line: string) => void;
  /** False only for tests: ten times quicker, and a cut of power costs the database. */
  readonly fsync?: boolean;
  /** Tried first; 0 takes any free one. */
  readonly port?: number;
}

export interface EmbeddedPostgres {
  /** Connection string of the newsroom's database, password included. */
  readonly url: string;
  /** Where the data lies, for telling people. */
  readonly dataPath: string;
  /** Ends every connection after its running statement and stops the server. */
  stop(): Promise<void>;
}

/**
 * Runs the newsroom's own Postgres on this data directory: makes the cluster at the first start, adopts the server of
 * a process that was killed, restarts one that dies. The caller holds the data directory (see DataDirHold), or is a test
 * alone with it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, fsync = true, port = PREFERRED_PORT } = options;
  const place = await placeData(options.dataDir);
  const cluster = clusterOf(place);
  const server: Server = { cluster, account: place.account, binaries: await locateBinaries(place.account, place.folder), fsync };
  if (!existsSync(cluster)) {
    log(`建立数据库 · making the database in ${dirname(cluster)}`);
    await createCluster(place, server.binaries, fsync);
  }
  const postmaster = (await adopt(server, log)) ?? (await startServer(server, port));
  const url = databaseUrl(postmaster.port, await readPassword(place));
  await waitUntilAnswering(url, log);
  await ensureDatabase(url);
  const keeper = keepRunning(server, postmaster, log);
  return { url, dataPath: dirname(cluster), stop: () => keeper.stop().then(() => stopServer(server)) };
}

/** Connection string of the server another process keeps running on this data directory, if there is one. */
export async function findRunningPostgres(dataDir: string): Promise<{ url: string; dataPath: string } | undefined> {
  const place: DataPlace = await placeData(dataDir);
  const cluster = clusterOf(place);
  const postmaster = existsSync(cluster) ? runningPostmaster(cluster) : undefined;
  return postmaster && { url: databaseUrl(postmaster.port, await readPassword(place)), dataPath: dirname(cluster) };
}

/** A server that outlived its Node process goes on under this one; one on its way down is waited for. */
async function adopt(server: Server, log: (line: string) => void): Promise<Postmaster | undefined> {
  let running = runningPostmaster(server.cluster);
  for (let waited = 0; running && !running.port && waited < 50; waited += 1) {
    await sleep(100);
    running = runningPostmaster(server.cluster);
  }
  if (!running) return undefined;
  if (running.status === 'stopping') {
    log('等待上次的数据库退出 · waiting for the previous database server to finish');
    if (await waitUntilGone(server.cluster, 70_000)) return undefined;
    throw new EmbeddedPostgresError(`数据库进程 ${running.pid} 迟迟不退出，请手动结束它 · the database process ${running.pid} does not end: stop it by hand`);
  }
  log(`接管仍在运行的数据库 · taking over the database server that is still running (pid ${running.pid})`);
  return running;
}
