import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDataDir } from './data-place';

/** What the process that works on a data directory says of itself in DATA_DIR/holder.json. */
export interface Holder {
  readonly pid: number;
  /** Tells this process from a later one of the same number; empty where the system does not say. */
  readonly born: string;
  /** `newsroom`, or the command that holds the data for its duration. */
  readonly purpose: string;
  readonly state: 'starting' | 'running' | 'stopping';
  /** Where the newsroom is served, once it is. */
  readonly address?: string;
}

export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse';
  constructor(readonly holder: Holder, dataDir: string) {
    const who = holder.purpose === 'newsroom' ? `${holder.address ?? '正在启动 starting'}` : `npm run ${holder.purpose}`;
    super(`数据目录 ${dataDir} 已有进程在用（${who}，pid ${holder.pid}）· the data directory is in use by another process`);
  }
}

const HOLDER_FILE = 'holder.json';
/** A process that was told to stop, or lost its terminal, is given this long to be gone. */
const GRACE_MS = 2_500;
const STOPPING_GRACE_MS = 90_000;

/** One process at a time works on a data directory: this is its claim, which ends with the process however that ends. */
export class DataDirHold {
  private constructor(private readonly file: string, private holder: Holder) {}

  /** Claims the directory; a holder that is on its way out is waited for, any other is named in a DataDirInUse. */
  static async claim(dataDir: string, purpose: string): Promise<DataDirHold> {
    const file = join(await makeDataDir(dataDir), HOLDER_FILE);
    const own: Holder = { pid: process.pid, born: birthOf(process.pid), purpose, state: 'starting' };
    for (const start = Date.now(); ; await sleep(100)) {
      if (writeNew(file, own)) return new DataDirHold(file, own);
      const other = readHolder(file);
      if (!other || isGone(other)) removeLeftBehind(file, other);
      else if (Date.now() - start > (other.state === 'stopping' ? STOPPING_GRACE_MS : GRACE_MS)) throw new DataDirInUse(other, dataDir);
    }
  }

  /** Tells later comers how far this process is. */
  announce(change: Partial<Pick<Holder, 'state' | 'address'>>): void {
    this.holder = { ...this.holder, ...change };
    const next = `${this.file}.${process.pid}`;
    writeFileSync(next, JSON.stringify(this.holder));
    renameSync(next, this.file);
  }

  release(): void {
    if (readHolder(this.file)?.pid === process.pid) rmSync(this.file, { force: true });
  }
}

/** Who works on the directory now, if anyone. */
export function holderOf(dataDir: string): Holder | undefined {
  const holder = readHolder(join(dataDir, HOLDER_FILE));
  return holder && !isGone(holder) ? holder : undefined;
}

function writeNew(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moved away before it is removed: two that find the same dead claim must not remove each other's new one. */
function removeLeftBehind(file: string, judged: Holder | undefined): void {
  const aside = `${file}.left-${process.pid}`;
  try {
    renameSync(file, aside);
    const moved = readHolder(aside);
    if (moved && moved.pid !== judged?.pid) writeNew(file, moved);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isGone({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
  }
  return born !== '' && birthOf(pid) !== born;
}

/** On Linux the start time of a process, in ticks since boot, and the boot it counts from. */
function birthOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    const fields = afterName.split(' ');
    if (fields[0] === 'Z') return 'dead';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return '';
  }
}
