import { Injectable } from '@nestjs/common';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../common/app-error';
import { Gate } from '../../common/gate';
import type { Upload } from '../../storage/file-upload';
import type { ContributionCopy } from './contribution-copy';
import { type CopyKind, copyKind, KIND_LENGTH } from './file-kind';
import type { ReadingProblem } from './reading-error';

export interface ReadingRequest { kind: CopyKind; path: string }
export type ReadingAnswer = { ok: true; value: ContributionCopy } | { ok: false; problem: ReadingProblem };

/** The longest a file of 50 MB may take on a slow machine. */
const PATIENCE_MS = 60_000;
/** What one reading may hold; a thread that wants more is ended, and nothing else with it. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const AT_A_TIME = 2;
const WORKER = join(__dirname, `reader.worker.${__filename.endsWith('.ts') ? 'ts' : 'js'}`);

/** Reads what strangers send, each file in a thread of its own with bounded memory and time. */
@Injectable()
export class ContributionReader {
  private readonly gate = new Gate(AT_A_TIME);

  /** The copy in a file, or the reason there is none. */
  read(kind: CopyKind, path: string): Promise<ReadingAnswer> {
    return this.gate.pass(() => this.inThread({ kind, path }));
  }

  /** The copy in a file somebody hands in; one that cannot be read is refused with what to do. */
  async ofUpload({ incoming, fileName }: Upload): Promise<{ kind: CopyKind; read: ContributionCopy }> {
    const found = copyKind(await headOf(incoming.path), fileName);
    if ('problem' in found) throw refusalOf(found.problem);
    const answer = await this.read(found.kind, incoming.path);
    if (!answer.ok) throw refusalOf(answer.problem);
    return { kind: found.kind, read: answer.value };
  }

  private inThread(request: ReadingRequest): Promise<ReadingAnswer> {
    return new Promise((resolve) => {
      const worker = new Worker(WORKER, { workerData: request, resourceLimits: LIMITS, execArgv: process.execArgv, env: {}, stdout: true, stderr: true });
      const end = (answer: ReadingAnswer): void => {
        clearTimeout(timer);
        resolve(answer);
        void worker.terminate();
      };
      const timer = setTimeout(() => end({ ok: false, problem: 'tooLong' }), PATIENCE_MS);
      worker.once('message', (answer: ReadingAnswer) => end(answer));
      worker.once('error', (error: NodeJS.ErrnoException) => end({ ok: false, problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : 'damaged' }));
      worker.once('exit', () => end({ ok: false, problem: 'tooMuch' }));
    });
  }
}

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(KIND_LENGTH), 0, KIND_LENGTH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** What cannot be read, said to whoever handed it in. */
export const refusalOf = (problem: ReadingProblem): AppError => {
  const code = `intake.${problem}` as const;
  const unsupported: readonly ReadingProblem[] = ['oldWord', 'rtf', 'pdf', 'sheet', 'picture', 'unknown'];
  const tooLarge: readonly ReadingProblem[] = ['bomb', 'tooLarge', 'tooMuch'];
  return new AppError(unsupported.includes(problem) ? 'unsupported' : tooLarge.includes(problem) ? 'tooLarge' : 'invalid', { code }, { file: { code } });
};

