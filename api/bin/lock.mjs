import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiDist, say } from './project.mjs';

const lockFile = join(apiDist, '.prepare.lock');

/** Runs `act` while no other process installs or builds in this checkout; a lock left by a killed one does not count. */
export async function alone(act) {
  mkdirSync(apiDist, { recursive: true });
  for (let waited = 0; !takeLock(); waited += 1) {
    if (waited === 10) say('另一个进程正在安装或构建，等它结束 · waiting for another process that installs or builds here');
    await sleep(200);
  }
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await act();
  } finally {
    release();
    process.off('exit', release);
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeIfLeftBehind();
    return false;
  }
}

function removeIfLeftBehind() {
  const holder = readLock(lockFile);
  if (holder && isAlive(holder)) return;
  // Moved away first: of two that find the same dead lock, neither may remove the other's new one.
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    const moved = readLock(aside);
    if (moved && moved !== holder) writeFileSync(lockFile, String(moved), { flag: 'wx' });
    rmSync(aside, { force: true });
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  }
}

function readLock(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
