import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../src/config/project-root';
import { makeDataDir } from '../src/database/embedded/data-place';
import { runningPostmaster } from '../src/database/embedded/postmaster';

jest.setTimeout(120_000);

interface Run { readonly process: ChildProcess; output(): string; ended: Promise<number | string> }

const runs: Run[] = [];
let dataDir: string;
let port: number;

/** What `npm start` runs once the checkout is ready. */
function start(settings: Record<string, string> = {}): Run {
  const environment = { ...process.env, DATABASE_URL: '', ADMIN_PASSWORD: '', HOST: '', DATA_DIR: dataDir, PORT: String(port), ...settings };
  const child = spawn(process.execPath, [join(projectRoot, 'api', 'dist', 'api', 'src', 'main.js')], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => (code ?? signal) as number | string);
  const run = { process: child, output: () => output, ended };
  runs.push(run);
  return run;
}

async function opened(run: Run): Promise<Run> {
  for (const end = Date.now() + 60_000; !run.output().includes('Ctrl-C'); await sleep(50)) {
    if (Date.now() > end || run.process.exitCode !== null) throw new Error(`the newsroom did not open:\n${run.output()}`);
  }
  return run;
}

const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/api/health`)).status;
const call = (path: string, cookie: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/${path}`, { ...init, headers: { 'content-type': 'application/json', cookie } });

async function signIn(): Promise<string> {
  const answer = await call('auth/login', '', { method: 'POST', body: JSON.stringify({ username: 'reporter', password: 'qingyang-demo' }) });
  expect(answer.status).toBeLessThan(300);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

beforeAll(async () => {
  const prepare = pathToFileURL(join(projectRoot, 'api', 'bin', 'prepare.mjs')).href;
  execFileSync(process.execPath, ['--input-type=module', '--eval', `await (await import('${prepare}')).prepare({ panel: false })`]);
  dataDir = await makeDataDir(mkdtempSync(join(tmpdir(), `qingyang-test-${process.pid}-`)));
  port = await freePort();
});

afterAll(async () => {
  for (const run of runs) run.process.kill('SIGTERM');
  await Promise.all(runs.map(({ ended }) => ended));
  const left = runningPostmaster(join(dataDir, 'pg18', 'cluster'));
  if (left) process.kill(left.pid, 'SIGQUIT');
  await sleep(left ? 500 : 0);
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start', () => {
  it('opens a newsroom with demo accounts and the historical pages, and tells where it is', async () => {
    const { output } = await opened(start());
    expect(output()).toContain(`http://127.0.0.1:${port}`);
    expect(output()).toContain('editor-in-chief');
    expect(output()).toContain(join(dataDir, 'pg18'));
    expect(await health()).toBe(200);
    const pages = await call('pages?range=[0,24]', await signIn());
    expect(pages.headers.get('content-range')).toBe('pages 0-4/5');
  });

  it('refuses a second start on the same data in one line, and leaves the first alone', async () => {
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([expect.stringContaining(`http://127.0.0.1:${port}`)]);
    expect(await health()).toBe(200);
  });

  it('refuses a taken port in one line, and leaves no database behind', async () => {
    const elsewhere = await makeDataDir(mkdtempSync(join(tmpdir(), `qingyang-test-${process.pid}-`)));
    const second = start({ DATA_DIR: elsewhere });
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`PORT=${port}.*in use`))]);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
    expect(await health()).toBe(200);
  });

  it('says what is wrong with a setting in one line', async () => {
    const run = start({ PORT: 'three thousand' });
    expect(await run.ended).toBe(1);
    expect(run.output().trim().split('\n')).toEqual([expect.stringContaining('PORT=three thousand')]);
  });

  it('has everything that was saved before a kill -9, and does not begin anew', async () => {
    const cookie = await signIn();
    const [publication] = (await (await call('publications?range=[0,0]', cookie)).json()) as { id: string }[];
    const saved: string[] = [];
    const saving = (async () => {
      for (let n = 0; ; n += 1) {
        const answer = await call('articles', cookie, { method: 'POST', body: JSON.stringify({ publicationId: publication?.id, headline: `断电前的第${n}篇`, bodyText: '正文。' }) });
        if (answer.ok) saved.push(((await answer.json()) as { id: string }).id);
      }
    })().catch(() => undefined);
    while (saved.length < 20) await sleep(20);
    runs[0]?.process.kill('SIGKILL');
    await saving;

    await opened(start());
    const again = await signIn();
    for (const id of saved) expect((await call(`articles/${id}`, again)).status).toBe(200);
    expect((await call('pages?range=[0,24]', again)).headers.get('content-range')).toBe('pages 0-4/5');
  });

  it('stops in order at Ctrl-C: exit code 0, no database server left, the data free', async () => {
    const run = runs.at(-1);
    run?.process.kill('SIGINT');
    expect(await run?.ended).toBe(0);
    expect(runningPostmaster(join(dataDir, 'pg18', 'cluster'))).toBeUndefined();
    expect(readdirSync(dataDir)).not.toContain('holder.json');
  });

  it('refuses to open to the network with the accounts everybody knows', async () => {
    const run = start({ HOST: '0.0.0.0' });
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/demo accounts/);
    expect(runningPostmaster(join(dataDir, 'pg18', 'cluster'))).toBeUndefined();
  });
});
