import { execFileSync } from 'node:child_process';

/** Says in the report that a program which is not installed was not asked. */
export const notAsked = (tool: string): null => {
  console.warn(`${tool} is not installed: what it would say was not asked`);
  return null;
};

/** What another's tool says, or null where it is not installed. */
export const toldBy = (tool: string, args: readonly string[]): string | null => {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return notAsked(tool);
  }
};
