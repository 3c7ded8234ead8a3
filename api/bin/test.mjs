// npm test: everything CI asks, cheapest first, stopping at the first failure; `npm test -- PATTERN` runs jest alone.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { giveUp, readJson, Refusal, root, say, seconds } from './project.mjs';

/** Checks of one row run side by side; a row begins when the one before it has passed. */
const CHECKS = [
  [
    { title: '类型检查 type check', script: 'typecheck' },
    { title: '代码规范 lint', script: 'lint' },
    { title: '依赖规则 dependency rules', script: 'depcheck' },
  ],
  [{ title: '接口文档 OpenAPI is up to date', script: 'openapi:check' }],
  [{ title: '数据表 migrations match the entities', script: 'migrations:check' }],
];

const jestArguments = process.argv.slice(2);
try {
  await prepare();
  if (jestArguments.length === 0) for (const row of CHECKS) await runRow(row);
  say('▶ 测试 tests (jest)');
  process.exitCode = await runJest(jestArguments);
} catch (error) {
  giveUp(error);
}

async function runRow(row) {
  const outcomes = row.map((check) => runCheck(check));
  for (const outcome of outcomes) {
    const { title, code, output, took } = await outcome;
    say(`▶ ${title}: ${code === 0 ? '通过 passed' : '未通过 FAILED'} (${took})`);
    if (code === 0) continue;
    process.stderr.write(output);
    await Promise.all(outcomes);
    throw new Refusal(`${title} 未通过 · failed`);
  }
}

/** Runs an npm script as package.json has it, its words kept for the case that it fails. */
function runCheck({ title, script }) {
  const start = Date.now();
  const command = readJson(join(root, 'package.json')).scripts[script];
  const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, cwd: root, env: { ...process.env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece) => (output += piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ title, code: code ?? 1, output, took: seconds(start) }));
  });
}

function runJest(args) {
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
    // Jest tears its database down when the terminal's Ctrl-C reaches it; this process waits for that.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
  });
}
