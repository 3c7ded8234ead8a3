import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exists, hashOf, readJson, Refusal, root, say, seconds, writeWhole } from './project.mjs';

const lockPath = join(root, 'package-lock.json');
const stampPath = join(root, 'node_modules', '.qingyang-installed.json');
/** npm's own record of what it put into node_modules; an install that was cut short leaves none. */
const recordPath = join(root, 'node_modules', '.package-lock.json');

/** Whether node_modules holds what the lock file asks for. Looks at files only, never at the network. */
export function isInstalled() {
  const record = readJson(recordPath);
  if (!record || !Object.keys(record.packages ?? {}).every(isWhereItWasPut)) return false;
  const wanted = hashOf(readFileSync(lockPath));
  if (readJson(stampPath)?.lock === wanted) return true;
  if (!holdsAll(readJson(lockPath)?.packages ?? {}, record.packages ?? {})) return false;
  writeWhole(stampPath, JSON.stringify({ lock: wanted }));
  return true;
}

export async function install() {
  const start = Date.now();
  say('安装依赖，约需一分钟 · installing dependencies, about a minute (npm ci)');
  const progress = setInterval(() => say(`  … ${seconds(start)}`), 10_000);
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']).finally(() => clearInterval(progress));
  if (code !== 0) {
    throw new Refusal(`依赖安装失败 · npm ci failed (exit code ${code}). 请检查网络和磁盘空间后重试 · check the network and the disk, then try again`);
  }
  writeWhole(stampPath, JSON.stringify({ lock: hashOf(readFileSync(lockPath)) }));
  say(`依赖已安装 · dependencies installed (${seconds(start)})`);
}

/** The record lies in the top node_modules; what stands in those of api and admin can be deleted apart from it. */
function isWhereItWasPut(path) {
  return path.startsWith('node_modules/') || exists(join(root, path));
}

/** A person may have run `npm install` by hand: what counts is that every package of the lock file is there. */
function holdsAll(wanted, present) {
  return Object.entries(wanted).every(([path, { version, link, optional, os, cpu, libc }]) => {
    if (path === '' || link || !path.includes('node_modules/')) return true;
    if (present[path]) return present[path].version === version;
    const isForThisMachine = (os || cpu) && !libc && fits(os, process.platform) && fits(cpu, process.arch);
    return Boolean(optional) && !isForThisMachine;
  });
}

function fits(allowed, ours) {
  return !allowed || (allowed.includes(ours) && !allowed.includes(`!${ours}`));
}

/** The npm that runs this script, if one does; its words go to stderr. */
function npm(args) {
  const viaNode = process.env.npm_execpath?.endsWith('.js');
  const [program, all] = viaNode ? [process.execPath, [process.env.npm_execpath, ...args]] : ['npm', args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, { cwd: root, stdio: ['ignore', 2, 2], shell: !viaNode && process.platform === 'win32' });
    child.on('error', (error) => reject(new Refusal(`找不到 npm · cannot run npm: ${error.message}`)));
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
}
