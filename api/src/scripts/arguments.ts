import { parseArgs, type ParseArgsConfig } from 'node:util';

/** One option of a script: how it is read, and what it does in Chinese and English. */
export interface Option { readonly type: 'boolean' | 'string'; readonly short?: string; readonly multiple?: boolean; readonly means: string }

/** How a script is called: behind npm, what it does, which options it knows and how many file names it takes. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  readonly call: string;
  readonly does: string;
  readonly options: Options;
  readonly files?: readonly [least: number, most: number];
}

/** What a script has to say instead of doing anything: its usage, asked for by `--help` or called for by what was wrong with the call. */
export class UsageShown extends Error {
  override readonly name = 'UsageShown';

  constructor(readonly usage: string, readonly problem: string | null) {
    super(problem ?? usage);
  }
}

const HELP: Option = { type: 'boolean', short: 'h', means: '显示用法 · shows this' };

const usageOf = ({ call, does, options }: Command): string => {
  const named = Object.entries({ ...options, help: HELP }).map(([name, { short, means }]) => ({ flags: `--${name}${short ? `, -${short}` : ''}`, means }));
  const width = Math.max(...named.map(({ flags }) => flags.length)) + 2;
  return [`用法 usage: ${call}`, does, ...named.map(({ flags, means }) => `  ${flags.padEnd(width)}${means}`)].join('\n');
};

export const misused = (command: Command, problem: string): UsageShown => new UsageShown(usageOf(command), problem);

const PROBLEMS: Record<string, string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有这个选项',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项缺少值，或不该带值',
};

/** Node says which option it is, in the first sentence. */
const problemOf = ({ code, message }: NodeJS.ErrnoException): string | null =>
  (code !== undefined && code in PROBLEMS ? `${PROBLEMS[code]} · ${message.split(/\. |\n/u)[0]}` : null);

const parsed = <Options extends Record<string, Option>>(command: Command<Options>, args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true } satisfies ParseArgsConfig);
  } catch (error) {
    const problem = problemOf(error as NodeJS.ErrnoException);
    throw problem === null ? error : misused(command, problem);
  }
};

/** The options and file names a script was called with; whoever asks for help, or calls it otherwise than it can be called, is shown how. */
export const readArguments = <const Options extends Record<string, Option>>(command: Command<Options>, args: readonly string[] = process.argv.slice(2)) => {
  const end = args.indexOf('--');
  if (args.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')) throw new UsageShown(usageOf(command), null);
  const { values, positionals } = parsed(command, args);
  const [least, most] = command.files ?? [0, 0];
  if (positionals.length < least) throw misused(command, '缺少文件名 · a file name is missing');
  if (positionals.length > most) throw misused(command, `多余的参数 · one argument too many: ${positionals[most]}`);
  return { values, positionals };
};
