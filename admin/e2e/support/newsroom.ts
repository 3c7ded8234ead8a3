import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = resolve(__dirname, '..', '..', '..');
/** From nothing: a database is made, migrated and filled with the historical pages. */
const PATIENCE_MS = 180_000;
const GOODBYE_MS = 20_000;
export const PASSWORD = 'qingyang-demo';

export interface Newsroom {
  address: string;
  /** Where its database and files lie. */
  folder: string;
  /** As `kill -9` ends it: without a word to anybody. */
  crash: () => Promise<void>;
  /** Starts it again on the same data. */
  reopen: () => Promise<void>;
  close: () => Promise<void>;
}

const freePort = (): Promise<number> => new Promise((resolvePort, reject) => {
  const server = createServer();
  server.on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address();
    server.close(() => (typeof bound === 'object' && bound ? resolvePort(bound.port) : reject(new Error('no port'))));
  });
});

const isUp = (address: string): Promise<boolean> => fetch(`${address}/api/health`).then(({ ok }) => ok, () => false);

/** Ends the app as Ctrl-C would, which stops its database too. */
const stop = async (app: ChildProcess): Promise<void> => {
  app.removeAllListeners('exit');
  const gone = new Promise((resolveGone) => app.once('exit', resolveGone));
  if (app.exitCode !== null || app.signalCode !== null) return;
  app.kill('SIGTERM');
  const timer = setTimeout(() => app.kill('SIGKILL'), GOODBYE_MS);
  await gone;
  clearTimeout(timer);
};

/** Starts the built app on this folder and waits until it answers. */
const start = async (folder: string, address: string): Promise<ChildProcess> => {
  const { DATABASE_URL: _foreign, ...env } = process.env;
  const app = spawn(process.execPath, [join(ROOT, 'api', 'bin', 'start.mjs')], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, NODE_ENV: 'production', PORT: new URL(address).port, HOST: '127.0.0.1', DATA_DIR: folder },
  });
  let said = '';
  for (const stream of [app.stdout, app.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  // An app that ends in the middle of a run would otherwise take its last words with it.
  app.once('exit', (code, signal) => process.stderr.write(`The newsroom ended (${String(code ?? signal)}):\n${said}\n`));
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isUp(address))) {
    if (app.exitCode !== null || Date.now() > deadline) {
      await stop(app);
      throw new Error(`The newsroom did not open:\n${said}`);
    }
    await sleep(200);
  }
  return app;
};

/** The real built app on a port and a data folder of its own, with the demo accounts and the historical pages. */
export const openNewsroom = async (): Promise<Newsroom> => {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-e2e-'));
  const address = `http://127.0.0.1:${await freePort()}`;
  const throwAway = (): void => rmSync(folder, { recursive: true, force: true });
  let app = await start(folder, address).catch((error: unknown) => {
    throwAway();
    throw error;
  });
  return {
    address, folder,
    crash: async () => {
      app.removeAllListeners('exit');
      const gone = new Promise((resolveGone) => app.once('exit', resolveGone));
      app.kill('SIGKILL');
      await gone;
    },
    reopen: async () => void (app = await start(folder, address)),
    close: async () => {
      await stop(app);
      throwAway();
    },
  };
};
