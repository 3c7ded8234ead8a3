import { openSync, readSync, closeSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Account } from './account';
import { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { Postmaster, removeMisleadingPidFile, runningPostmaster } from './postmaster';
import { runAs } from './run-as';

/** Tried first, so that a colleague's psql finds the newsroom's database where it was yesterday. */
export const PREFERRED_PORT = 54_318;

const LOG_SIZE_KEPT = 5_000_000;
const START_ATTEMPTS = 40;

export interface Server {
  readonly cluster: string;
  readonly account: Account;
  readonly binaries: Binaries;
  /** False only for tests: a cut of power then costs the database. */
  readonly fsync: boolean;
}

/** Starts the server, on the preferred port or a free one, and waits until it answers; gives the port. */
export async function startServer(server: Server, preferredPort: number): Promise<Postmaster> {
  removeMisleadingPidFile(server.cluster);
  let port = await freePort(preferredPort);
  for (let attempt = 1; ; attempt += 1) {
    const failure = await tryStart(server, port);
    const running = runningPostmaster(server.cluster);
    if (!failure && running) return running;
    if (attempt >= START_ATTEMPTS || !isPassing(failure)) throw startFailure(server, failure);
    if (/could not bind/.test(failure)) port = await freePort(0);
    else await sleep(250);
  }
}

/** Stops the server after its running statements; after a minute without them. */
export async function stopServer({ cluster, account, binaries }: Server): Promise<void> {
  const stop = (mode: string): Promise<{ code: number }> =>
    runAs(account, binaries.pgCtl, ['stop', '--wait', '--silent', '--timeout=60', `--mode=${mode}`, `--pgdata=${cluster}`]);
  if (!runningPostmaster(cluster)) return;
  if ((await stop('fast')).code !== 0 && runningPostmaster(cluster)) await stop('immediate');
}

/** Waits for a server that is on its way down; says whether it is gone. */
export async function waitUntilGone(cluster: string, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(100)) if (!runningPostmaster(cluster)) return true;
  return !runningPostmaster(cluster);
}

/** Gives undefined when it started, else what the server said. */
async function tryStart({ cluster, account, binaries, fsync }: Server, port: number): Promise<string | undefined> {
  const log = join(dirname(cluster), 'postgres.log');
  const before = keepLogSmall(log);
  const settings = [
    `-p ${port}`, '-c listen_addresses=127.0.0.1', '-c unix_socket_directories=', '-c password_encryption=scram-sha-256',
    ...(fsync ? [] : ['-c fsync=off', '-c full_page_writes=off', '-c synchronous_commit=off', '-c max_connections=200']),
  ];
  const { code, output } = await runAs(account, binaries.pgCtl, [
    'start', '--wait', '--silent', '--timeout=600', `--pgdata=${cluster}`, `--log=${log}`, `--options=${settings.join(' ')}`,
  ]);
  return code === 0 ? undefined : `${output}\n${readFrom(log, before)}`;
}

/** The port was taken a moment ago, or the processes of a killed server are still on their way out. */
function isPassing(failure: string | undefined): failure is string {
  return failure !== undefined && /could not bind|shared memory block .* is still in use|lock file .* already exists/s.test(failure);
}

function startFailure({ cluster }: Server, failure = ''): EmbeddedPostgresError {
  const reason = failure.split('\n').filter((line) => /FATAL|PANIC|HINT|could not|error/i.test(line)).slice(0, 3).join(' ') || failure.trim();
  return new EmbeddedPostgresError(
    `内置 Postgres 启动失败：${reason}（日志 log: ${join(dirname(cluster), 'postgres.log')}）· the embedded Postgres did not start`,
  );
}

/** Gives the port asked for when it is free, else any free one. */
function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen({ port: preferred, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function keepLogSmall(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_SIZE_KEPT) return size;
  renameSync(log, `${log}.old`);
  return 0;
}

function readFrom(file: string, start: number): string {
  try {
    const descriptor = openSync(file, 'r');
    const buffer = Buffer.alloc(20_000);
    const length = readSync(descriptor, buffer, 0, buffer.length, start);
    closeSync(descriptor);
    return buffer.toString('utf8', 0, length);
  } catch {
    return '';
  }
}
