import { readArguments, UsageShown } from './arguments';
import { runCommand } from './command';

const COPY = {
  call: 'npm run copy -- FILE [--force] [--to PLACE]', does: '抄录 · copies',
  options: { force: { type: 'boolean', short: 'f', means: '强制 · by force' }, to: { type: 'string', means: '去处 · where to' } }, files: [1, 2],
} as const;
const called = (...args: string[]) => readArguments(COPY, args);
const shown = (...args: string[]): UsageShown => {
  try {
    called(...args);
  } catch (error) {
    if (error instanceof UsageShown) return error;
    throw error;
  }
  throw new Error('it was taken as it stands');
};

it('reads options and file names', () => {
  const { values: { force, to }, positionals } = called('-f', 'a.txt', '--to', 'b', '--', '--help');
  expect([force, to, positionals]).toEqual([true, 'b', ['a.txt', '--help']]);
});

it('shows how it is called to whoever asks, in Chinese and English', () => {
  for (const word of ['--help', '-h']) {
    const { problem, usage } = shown('a.txt', word, '--nonsense');
    expect(problem).toBeNull();
    expect(usage).toBe('用法 usage: npm run copy -- FILE [--force] [--to PLACE]\n抄录 · copies\n  --force, -f  强制 · by force\n  --to         去处 · where to\n  --help, -h   显示用法 · shows this');
  }
});

it.each([
  [['a', '--nonsense'], "没有这个选项 · Unknown option '--nonsense'"],
  [['a', '-z'], "没有这个选项 · Unknown option '-z'"],
  [['a', '--to'], "选项缺少值，或不该带值 · Option '--to <value>' argument missing"],
  [['a', '--force=yes'], "选项缺少值，或不该带值 · Option '-f, --force' does not take an argument"],
  [[], '缺少文件名 · a file name is missing'],
  [['a', 'b', 'c'], '多余的参数 · one argument too many: c'],
])('names what is wrong with %j in one line', (args, problem) => {
  expect(shown(...args).problem).toBe(problem);
});

it('ends with 2 and without a stack for a call that cannot be, with 0 for help', async () => {
  const [said, warned] = [jest.spyOn(console, 'log').mockReturnValue(), jest.spyOn(console, 'error').mockReturnValue()];
  const before = process.exitCode;
  const ended = async (...args: string[]): Promise<unknown> => {
    process.exitCode = undefined;
    runCommand(() => Promise.resolve().then(() => void called(...args)));
    await new Promise((resolve) => setImmediate(resolve));
    return process.exitCode;
  };
  try {
    expect(await ended('--help')).toBeUndefined();
    expect(await ended('--nonsense')).toBe(2);
  } finally {
    process.exitCode = before;
  }
  expect(said.mock.calls).toEqual([[shown('--help').usage]]);
  expect(warned.mock.calls).toEqual([[`没有这个选项 · Unknown option '--nonsense'\n${shown('--help').usage}`]]);
});
