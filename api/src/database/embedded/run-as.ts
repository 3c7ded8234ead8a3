import { spawn } from 'node:child_process';
import { Account } from './account';

export interface Outcome {
  /** Exit code; -1 when the program could not be started at all. */
  readonly code: number;
  /** What it said, both streams together. */
  readonly output: string;
}

/**
 * Runs a program as the account and gathers what it says. It gets a process group of its own, so that Ctrl-C at the
 * terminal reaches Node alone, and none of the caller's PG* variables, which would bend what the program does.
 */
export function runAs(account: Account, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      uid: account.uid, gid: account.gid, cwd: '/', env: cleanEnvironment(), detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const gather = (piece: string): void => void (output += piece);
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    // Not `close`: the server that pg_ctl leaves behind may hold the pipes open for ever.
    child.on('exit', (code) => setImmediate(() => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? -1, output: output.trim() });
    }));
  });
}

/** Whether the account gets through every folder above this one, tried rather than reckoned from permission bits. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return (await runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])).code === 0;
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
