import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Compiled API, and beside it what the next build wants to know of the last one. */
export const apiDist = join(root, 'api', 'dist');
export const panelDist = join(root, 'admin', 'dist');
export const stampFile = (name) => join(apiDist, '.stamps', `${name}.json`);

/** Progress goes to stderr: the stdout of `npm run -s import -- --json` belongs to the JSON. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A reason to give up that is the reader's to remedy: printed as it stands, without a stack. */
export class Refusal extends Error {}

/** Ends the command: a refusal in one line, anything else with its stack. */
export function giveUp(error) {
  say(error instanceof Refusal ? error.message : error instanceof Error ? error.stack ?? error.message : String(error));
  process.exit(1);
}

/** Seconds since `start` (from Date.now()), for people. */
export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** Every file below a folder or the file itself, as paths from the top folder with `/`; nothing where there is nothing. */
export function filesBelow(path, isWanted = () => true) {
  const absolute = join(root, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return [];
  const name = relative(root, absolute).split(sep).join('/');
  if (stat.isFile()) return isWanted(name) ? [name] : [];
  return readdirSync(absolute)
    .filter((entry) => !['node_modules', 'dist', '.git'].includes(entry))
    .sort()
    .flatMap((entry) => filesBelow(join(path, entry), isWanted));
}

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Written beside and renamed: a reader sees the old file or the new one, whole. */
export function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}.tmp`;
  writeFileSync(next, content);
  renameSync(next, file);
}

export function exists(path) {
  return existsSync(path);
}
