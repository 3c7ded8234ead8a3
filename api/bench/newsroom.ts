import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maintenanceUrl, withClient } from '../src/database/embedded/connection';
import { startEmbeddedPostgres } from '../src/database/embedded/embedded-postgres';
import { migrate } from '../src/database/data-source';
import { EDITOR, load, PASSWORD } from './load';

const MAIN = join(__dirname, '../src/main.js');
const RECORDER = join(__dirname, 'recorder.js');

/** A Postgres of this run alone, as durable as the real one, in a folder that goes with it. */
export const openScratch = async (log: (line: string) => void): Promise<{ url: string; folder: string; close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log, port: 0 });
  return {
    url: postgres.url, folder,
    close: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A database of that name with the real tables and so many stories. */
export const makeArchive = async (server: string, name: string, stories: number, seedsDir: string): Promise<string> => {
  await withClient(maintenanceUrl(server), (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrate(url.href);
  await load(url.href, stories, seedsDir);
  return url.href;
};

export interface Newsroom {
  port: number;
  /** The session cookie of someone who may write every story. */
  cookie: string;
  process: ChildProcess;
  close(): Promise<void>;
}

/** The newsroom as `npm start` runs it, in a process of its own; with `recording` it tells what it asks the database. */
export const openNewsroom = async (databaseUrl: string, dataDir: string, { recording = false, execArgv = [] as string[] } = {}): Promise<Newsroom> => {
  const child = fork(MAIN, [], {
    execArgv: [...execArgv, ...(recording ? ['--require', RECORDER] : [])], stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' },
  });
  const port = await portOf(child);
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/login`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: EDITOR, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  return { port, cookie, process: child, close: () => ended(child) };
};

const portOf = (child: ChildProcess): Promise<number> => new Promise((resolve, reject) => {
  let said = '';
  child.once('exit', (code) => reject(new Error(`the newsroom ended with ${code} before it was open: ${said}`)));
  child.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString();
    const address = /http:\/\/127\.0\.0\.1:(\d+)/u.exec(said);
    if (address) resolve(Number(address[1]));
  });
});

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) return resolve();
  child.once('exit', () => resolve());
  child.kill('SIGTERM');
});
