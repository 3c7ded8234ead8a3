import { type ChainHead, headInWords, readHead } from '../audit/chain';
import { type ChainFault, type NamedEntry, type Verification, verifyChain } from '../audit/verify-chain';
import { readConfig } from '../config/config';
import { withClient } from '../database/embedded/connection';
import { readArguments } from './arguments';
import { CommandError, runCommand } from './command';
import { withDatabase } from './with-database';

const AUDIT_VERIFY = {
  call: 'npm run audit:verify -- [--head POSITION:LINK]… [--json]',
  does: '逐条核验操作记录：有无缺失、改动、插入 · walks the record of acts: is any missing, altered or put in',
  options: {
    head: { type: 'string', multiple: true, means: '另存的链首，核对是否一致 · a head kept elsewhere, to hold the record against' },
    json: { type: 'boolean', means: '以 JSON 输出 · answers in JSON' },
  },
} as const;

const keptHead = (words: string): ChainHead => {
  const head = readHead(words);
  if (!head) throw new CommandError(`链首应为“序号:64位十六进制” · a head is POSITION:LINK, 64 hex digits: ${words}`);
  return head;
};

const entryInWords = ({ position, seq, id, at, action, actorName }: NamedEntry): string => [
  position === null ? null : `链上第 ${position} 条 position ${position}`, seq === '' ? null : `seq ${seq}`, id, at?.toISOString(), action, actorName,
].filter((part) => part !== null && part !== undefined).join(' · ');

const FAULTS = {
  altered: '被改动：该条记录或它的封存 · altered: this entry, or its seal',
  missing: '缺失：该条记录或它的封存已不在 · missing: this entry, or its seal, is gone',
  inserted: '绕过封存插入的记录 · inserted past the seals',
} as const;

const faultInWords = (fault: ChainFault): string => (fault.kind === 'otherHead'
  ? `与留存的链首不符，记录曾被整体重写或截断 · does not lead to the head that was kept: rewritten or cut short\n  ${headInWords(fault.kept)}`
  : `${FAULTS[fault.kind]}\n  ${entryInWords(fault.entry)}`);

const tell = ({ sealed, waiting, head, fault, late }: Verification, seconds: number): void => {
  console.log(`验过 ${sealed} 条，待封存 ${waiting} 条，${seconds.toFixed(1)} 秒 · ${sealed} entries verified, ${waiting} not sealed yet`);
  if (head) console.log(`链首，请另存 · head, keep it elsewhere: ${headInWords(head)}`);
  if (late) console.log(`注意：这条自称的时间早于先已封存的记录 · says it happened well before acts that were sealed before it:\n  ${entryInWords(late)}`);
  console.log(fault ? `不通过 · FAILED: ${faultInWords(fault)}` : '通过：一条不少，一字未改 · passed: none missing, none altered');
};

if (process.argv[1] === __filename) {
  runCommand(async () => {
    const { values } = readArguments(AUDIT_VERIFY);
    const kept = (values.head ?? []).map(keptHead);
    const start = performance.now();
    const told = (position: number): void => void (process.stderr.isTTY && process.stderr.write(`\r  ${position}`));
    const verified = await withDatabase(readConfig(), ({ url }) => withClient(url, (db) => verifyChain(db, { kept, told })));
    if (process.stderr.isTTY) process.stderr.write('\r');
    if (values.json) console.log(JSON.stringify(verified));
    else tell(verified, (performance.now() - start) / 1000);
    if (verified.fault) process.exitCode = 1;
  });
}
