import { ConfigError } from '../config/config';
import { DataDirInUse } from '../database/embedded/data-dir-hold';
import { EmbeddedPostgresError } from '../database/embedded/embedded-postgres-error';

/** A reason to give up that is the reader's to remedy: printed as it stands, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const READERS_TO_REMEDY = [CommandError, ConfigError, DataDirInUse, EmbeddedPostgresError];

/** Runs a script to its end: one line on stderr and exit code 1 for what went wrong. */
export function runCommand(act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    const isTheirs = READERS_TO_REMEDY.some((kind) => error instanceof kind);
    console.error(isTheirs ? (error as Error).message : error);
    process.exitCode ||= 1;
  });
}
