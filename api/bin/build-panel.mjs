import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apiDist, exists, filesBelow, hashOf, panelDist, readJson, Refusal, root, say, seconds, stampFile, writeWhole } from './project.mjs';

/** All that the built panel depends on; the domain is shared with the API. */
const SOURCES = ['admin/src', 'admin/public', 'admin/index.html', 'admin/vite.config.mts', 'admin/package.json', 'admin/tsconfig.json',
  'api/src/domain', 'tsconfig.json', 'package-lock.json'];

export function panelState() {
  const names = SOURCES.flatMap((path) => filesBelow(path, (name) => !/\.spec\.tsx?$/.test(name)));
  const digest = hashOf(...names.flatMap((name) => [name, readFileSync(join(root, name))]));
  const hasSource = exists(join(root, 'admin', 'index.html'));
  const isBuilt = exists(join(panelDist, 'index.html')) && readJson(stampFile('panel'))?.digest === digest;
  return { digest, isStale: hasSource && !isBuilt };
}

/** Built aside and moved into place when whole: a build that fails or is killed leaves the last panel standing. */
export async function buildPanel() {
  const { digest } = panelState();
  const start = Date.now();
  say('构建界面，约需半分钟 · building the panel, about half a minute (vite build)');
  const fresh = join(apiDist, '.panel-next');
  const old = join(apiDist, '.panel-last');
  rmSync(fresh, { recursive: true, force: true });
  const code = await vite(['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']);
  if (code !== 0 || !exists(join(fresh, 'index.html'))) throw new Refusal(`界面构建失败 · the panel does not build (exit code ${code}), see above`);
  rmSync(old, { recursive: true, force: true });
  if (exists(panelDist)) renameSync(panelDist, old);
  renameSync(fresh, panelDist);
  rmSync(old, { recursive: true, force: true });
  writeWhole(stampFile('panel'), JSON.stringify({ digest }));
  say(`界面已构建 · panel built (${seconds(start)})`);
}

function vite(args) {
  const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [program, ...args], { cwd: join(root, 'admin'), env: environment, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (exitCode, signal) => resolve(exitCode ?? signal));
  });
}
