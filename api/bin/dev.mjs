// npm run dev: the API compiled and restarted at every change, the panel by vite's own server, which passes /api on to it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiState, buildApi } from './build-api.mjs';
import { stopWhenOrphaned } from './launcher.mjs';
import { alone } from './lock.mjs';
import { prepare } from './prepare.mjs';
import { apiDist, exists, giveUp, root, say } from './project.mjs';

const LOOK_EVERY_MS = 700;
const PANEL_PORT = 5173;

let api;
let panel;
let isStopping = false;

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
await prepare({ panel: false }).catch(giveUp);
stopWhenOrphaned();
api = startApi();
panel = await startPanel();
while (!isStopping) {
  await sleep(LOOK_EVERY_MS);
  if (!isStopping && apiState().isStale) await rebuild();
}

function startApi() {
  const main = join(apiDist, 'api', 'src', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', main], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  child.ended = new Promise((resolve) => child.on('exit', resolve));
  child.ended.then((code) => {
    if (!isStopping && child === api && code !== 0) say('API 已退出，改好代码后会重新启动 · the API has ended; it starts again when a source changes');
  });
  return child;
}

/** The old one is down, its database released, before the new one begins. A source that does not compile changes nothing. */
async function rebuild() {
  try {
    await alone(buildApi);
  } catch (error) {
    say(error.message);
    await untilSourcesChange();
    return;
  }
  api.kill('SIGTERM');
  await api.ended;
  if (!isStopping) api = startApi();
}

async function untilSourcesChange() {
  const broken = JSON.stringify(apiState().files);
  while (!isStopping && JSON.stringify(apiState().files) === broken) await sleep(LOOK_EVERY_MS);
}

async function startPanel() {
  if (!exists(join(root, 'admin', 'index.html'))) return undefined;
  const { createServer } = await import('vite');
  const host = process.env.HOST || '127.0.0.1';
  const target = `http://127.0.0.1:${process.env.PORT || 3000}`;
  // The Host header stays the browser's own: the API compares it with the Origin.
  const server = await createServer({ root: join(root, 'admin'), server: { host, port: PANEL_PORT, proxy: { '/api': { target, changeOrigin: false } } } });
  await server.listen();
  say(`界面 panel: ${server.resolvedUrls?.local[0] ?? `http://${host}:${PANEL_PORT}`}`);
  return server;
}

async function stop() {
  if (isStopping) return;
  isStopping = true;
  api?.kill('SIGTERM');
  await Promise.all([api?.ended, panel?.close()]);
  process.exit(0);
}
