import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes of itself into postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping` or `standby`; empty at the very beginning. */
  readonly status: string;
}

/** The server that runs on this cluster now, if any; a pid file left by one that is gone does not count. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const found = readPidFile(cluster);
  return found && isAlive(found.pid) && worksOn(found.pid, cluster) ? found : undefined;
}

/**
 * A pid file left by a killed server may name a process that has since got the same number. Postgres would take that
 * one for its own and refuse to start, so the file goes. A number nobody has is left for Postgres to judge.
 */
export function removeMisleadingPidFile(cluster: string): boolean {
  const found = readPidFile(cluster);
  if (!found || !isAlive(found.pid) || worksOn(found.pid, cluster)) return false;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readPidFile(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n').map((line) => line.trim());
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** A server's working directory is its cluster; elsewhere than on Linux its command line has to do. */
function worksOn(pid: number, cluster: string): boolean {
  const own = statSync(cluster, { throwIfNoEntry: false });
  if (!own) return false;
  try {
    const working = statSync(`/proc/${pid}/cwd`);
    return working.ino === own.ino && working.dev === own.dev;
  } catch {
    return commandOf(pid).includes(cluster);
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  }
}
