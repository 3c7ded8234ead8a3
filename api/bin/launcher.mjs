import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 300;

/**
 * Under `npm start` there are npm and a shell above this process. A signal sent to npm, or its being killed, ends those
 * two and not this one, which would live on unseen and hold the port: so it stops itself when either is gone.
 */
export function stopWhenOrphaned() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const look = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  look.unref();
}

/** Undefined where the system has no /proc; then only the shell is watched. */
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return undefined;
  }
}
