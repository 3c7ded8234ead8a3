import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../src/database/embedded/connection';
import { DataDirHold, DataDirInUse, holderOf } from '../src/database/embedded/data-dir-hold';
import { makeDataDir } from '../src/database/embedded/data-place';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/database/embedded/embedded-postgres';
import { runningPostmaster } from '../src/database/embedded/postmaster';

jest.setTimeout(60_000);

const opened: EmbeddedPostgres[] = [];
let pristine: string;
let dataDir: string;

const newFolder = (): Promise<string> => makeDataDir(mkdtempSync(join(tmpdir(), `qingyang-test-${process.pid}-`)));
const copyPristine = (): void => void execFileSync('cp', ['-a', join(pristine, 'pg18'), dataDir]);

beforeAll(async () => {
  dataDir = pristine = await newFolder();
  await (await start()).stop();
  opened.length = 0;
});

beforeEach(async () => {
  dataDir = await newFolder();
});

afterAll(() => rmSync(pristine, { recursive: true, force: true }));

afterEach(async () => {
  for (const postgres of opened.splice(0)) await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** With fsync: what these tests prove is that a committed row survives. */
async function start(lines: string[] = [], port = 0): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: (line) => lines.push(line), port });
  opened.push(postgres);
  return postgres;
}

const cluster = (): string => join(dataDir, 'pg18', 'cluster');
const serverPid = (): number => runningPostmaster(cluster())?.pid ?? 0;

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(statement)).rows);
}

/** Inserts one row after the other until the server goes away; gives how many were confirmed. */
async function insertUntilCutOff(url: string): Promise<number> {
  let confirmed = 0;
  await withClient(url, async (client) => {
    for (;;) {
      await client.query('INSERT INTO copy VALUES ($1)', [confirmed + 1]);
      confirmed += 1;
    }
  }).catch(() => undefined);
  return confirmed;
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await isSo()); await sleep(50)) if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
}

describe('the embedded Postgres', () => {
  it('makes a UTF-8 cluster that asks for a password, listens on this machine alone and sorts by pinyin', async () => {
    const { url, dataPath } = await start();
    expect(dataPath).toBe(join(dataDir, 'pg18'));
    expect(statSync(join(dataPath, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(cluster()).mode & 0o777).toBe(0o700);
    expect(await query(url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await query(url, `SELECT string_agg(c, '' ORDER BY c COLLATE "zh-Hans-CN-x-icu") AS sorted FROM unnest(ARRAY['张', '安', '李']) c`)).toEqual([{ sorted: '安李张' }]);
    const stranger = new URL(url);
    stranger.password = 'wrong';
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect(await query(url, "SELECT current_setting('listen_addresses') AS tcp, current_setting('unix_socket_directories') AS sockets")).toEqual([{ tcp: '127.0.0.1', sockets: '' }]);
  });

  it('keeps its rows over a stop and a start', async () => {
    copyPristine();
    const first = await start();
    await query(first.url, 'CREATE TABLE copy (n int); INSERT INTO copy VALUES (1), (2)');
    await first.stop();
    expect(serverPid()).toBe(0);
    const again = await start();
    expect(await query(again.url, 'SELECT count(*)::int AS rows FROM copy')).toEqual([{ rows: 2 }]);
  });

  it.each([['Node', false], ['Node and Postgres at once', true]])('has every committed row after kill -9 of %s in the midst of inserts', async (_, both) => {
    copyPristine();
    const newsroom = insertForEver();
    await until(() => newsroom.confirmed() > 50, 'rows are committed');
    const server = serverPid();
    newsroom.process.kill('SIGKILL');
    if (both) process.kill(server, 'SIGKILL');
    await until(() => newsroom.process.signalCode !== null, 'the process is gone');
    (await DataDirHold.claim(dataDir, 'newsroom')).release();
    const { url } = await start();
    expect(serverPid() === server).toBe(!both);
    const [found] = await query(url, 'SELECT count(*)::int AS rows, max(n) AS last FROM copy');
    expect(found?.rows).toBe(found?.last);
    expect(found?.rows).toBeGreaterThanOrEqual(newsroom.confirmed());
  });

  it('starts again by itself when the server is killed under it, on the same port', async () => {
    copyPristine();
    const lines: string[] = [];
    const { url } = await start(lines);
    await query(url, 'CREATE TABLE copy (n int PRIMARY KEY)');
    const inserting = insertUntilCutOff(url);
    await sleep(500);
    const killed = serverPid();
    process.kill(killed, 'SIGKILL');
    const confirmed = await inserting;
    await until(() => ![0, killed].includes(serverPid()) && lines.some((line) => line.includes('is back')), 'the server is back');
    const [found] = await query(url, 'SELECT count(*)::int AS rows FROM copy');
    expect([confirmed, confirmed + 1]).toContain(found?.rows);
  });

  it('adopts the server of a process that was killed', async () => {
    copyPristine();
    const first = await start();
    await query(first.url, 'CREATE TABLE copy (n int); INSERT INTO copy VALUES (1)');
    const pid = serverPid();
    const lines: string[] = [];
    const again = await start(lines);
    expect(serverPid()).toBe(pid);
    expect(lines.join()).toContain(`pid ${pid}`);
    expect(await query(again.url, 'SELECT n FROM copy')).toEqual([{ n: 1 }]);
  });

  it('is not misled by a pid file whose number another process has got since', async () => {
    copyPristine();
    const first = await start();
    const file = join(cluster(), 'postmaster.pid');
    const content = readFileSync(file, 'utf8');
    await first.stop();
    const stranger = spawnAsOwner();
    writeFileSync(file, content.replace(/^\d+/, String(stranger.pid)));
    const again = await start();
    expect(await query(again.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('takes a free port when the one it prefers is taken', async () => {
    copyPristine();
    const squatter = createServer().listen(0, '127.0.0.1').unref();
    await once(squatter, 'listening');
    const taken = (squatter.address() as { port: number }).port;
    const { url } = await start([], taken);
    expect(Number(new URL(url).port)).not.toBe(taken);
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    squatter.close();
  });

  it('never takes an initdb that was cut short for a database', async () => {
    execFileSync('mkdir', ['-p', join(dataDir, 'pg18.new-99', 'cluster')]);
    writeFileSync(join(dataDir, 'pg18.new-99', 'cluster', 'PG_VERSION'), '18\n');
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

describe('a data directory', () => {
  it('is held by one process at a time, which is named to the next', async () => {
    const hold = await DataDirHold.claim(dataDir, 'newsroom');
    hold.announce({ state: 'running', address: 'http://127.0.0.1:3000' });
    const refused = DataDirHold.claim(dataDir, 'import');
    await expect(refused).rejects.toThrow(DataDirInUse);
    await expect(refused).rejects.toThrow(`http://127.0.0.1:3000，pid ${process.pid}`);
    hold.release();
    expect(holderOf(dataDir)).toBeUndefined();
    (await DataDirHold.claim(dataDir, 'import')).release();
  });

  it('is free again when its holder was killed, or its number went to another process', async () => {
    const file = join(dataDir, 'holder.json');
    for (const left of [{ pid: 4_000_000, born: '' }, { pid: process.pid, born: 'another boot:1' }]) {
      writeFileSync(file, JSON.stringify({ ...left, purpose: 'newsroom', state: 'running' }));
      (await DataDirHold.claim(dataDir, 'newsroom')).release();
    }
    writeFileSync(file, '');
    (await DataDirHold.claim(dataDir, 'newsroom')).release();
    expect(existsSync(file)).toBe(false);
  });

  it('is waited for while its holder is stopping', async () => {
    const hold = await DataDirHold.claim(dataDir, 'newsroom');
    hold.announce({ state: 'stopping' });
    setTimeout(() => hold.release(), 3_000);
    (await DataDirHold.claim(dataDir, 'newsroom')).release();
  });
});

/** Another process that runs the server and inserts; it says each row once that is committed. */
function insertForEver(): { process: ChildProcess; confirmed(): number } {
  const support = join(__dirname, 'support');
  const child = spawn(process.execPath, ['--require', join(support, 'ts-hook.cjs'), join(support, 'insert-for-ever.ts'), dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  return { process: child, confirmed: () => Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)) };
}

/** A harmless process of the account the server runs as, as a reused number would be. */
function spawnAsOwner(): ChildProcess {
  const { uid, gid } = statSync(cluster());
  return spawn('sleep', ['60'], { stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid, gid } : {}) });
}
