import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningPostmaster } from '../../src/database/embedded/postmaster';

/** A test cluster's folder is named after the run that made it. */
export const CLUSTER_PREFIX = 'qingyang-test-';

/** Ends the servers of runs that were killed before they could tear theirs down. */
export async function removeLeftClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const run = Number(name.match(`^${CLUSTER_PREFIX}(\\d+)-`)?.[1]);
    if (run && !isAlive(run)) removeCluster(join(tmpdir(), name));
  }
}

function removeCluster(folder: string): void {
  try {
    const left = runningPostmaster(join(folder, 'pg18', 'cluster'));
    if (left) process.kill(left.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another account's run, or one that is being removed by another run now: not ours to tidy.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
