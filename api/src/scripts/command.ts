import { ConfigError } from '../config/config';
import { DataDirInUse } from '../database/embedded/data-dir-hold';
import { EmbeddedPostgresError } from '../database/embedded/embedded-postgres-error';
import { UsageShown } from './arguments';

/** A reason to give up that is the reader's to remedy: printed as it stands, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const READERS_TO_REMEDY = [CommandError, ConfigError, DataDirInUse, EmbeddedPostgresError];

/** Help that was asked for is the script's answer; help that was called for is said on stderr, with exit code 2. */
const show = ({ usage, problem }: UsageShown): void => {
  if (problem === null) return console.log(usage);
  console.error(`${problem}\n${usage}`);
  process.exitCode = 2;
};

/** Runs a script to its end: one line on stderr and exit code 1 for what went wrong. */
export function runCommand(act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    if (error instanceof UsageShown) return show(error);
    const isTheirs = READERS_TO_REMEDY.some((kind) => error instanceof kind);
    console.error(isTheirs ? (error as Error).message : error);
    process.exitCode ||= 1;
  });
}
