import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../common/app-error';
import { Gate } from '../common/gate';

/** Lines of text, page by page. */
export type PrintedLines = string[][];
type Problem = 'locked' | 'damaged' | 'tooManyPages' | 'tooMuch' | 'tooLong';
type Answer = { ok: true; pages: PrintedLines } | { ok: false; problem: Problem };

const PATIENCE_MS = 60_000;
/** What one reading may hold; a thread that wants more is ended, and nothing else with it. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
/** More than the pages and characters of any district weekly. */
const MOST = { mostPages: 64, mostCharacters: 200_000 };
const WORKER = join(__dirname, 'printed-pdf.worker.mjs');

/** Reads the text of PDFs that come from outside, one at a time and each in a thread of its own with bounded memory and time. */
@Injectable()
export class PrintedPdf {
  private readonly gate = new Gate(1);

  async lines(path: string): Promise<PrintedLines> {
    const answer = await this.gate.pass(() => this.inThread(path));
    if (!answer.ok) throw refusal(answer.problem);
    return answer.pages;
  }

  private inThread(path: string): Promise<Answer> {
    return new Promise((resolve) => {
      const worker = new Worker(WORKER, { workerData: { path, ...MOST }, resourceLimits: LIMITS, env: {}, stdout: true, stderr: true });
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        resolve(answer);
        void worker.terminate();
      };
      const timer = setTimeout(() => end({ ok: false, problem: 'tooLong' }), PATIENCE_MS);
      worker.once('message', (answer: Answer) => end(answer));
      worker.once('error', (error: NodeJS.ErrnoException) => end({ ok: false, problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : 'damaged' }));
      worker.once('exit', () => end({ ok: false, problem: 'tooMuch' }));
    });
  }
}

const refusal = (problem: Problem): AppError => {
  const code = `printed.${problem}` as const;
  return new AppError(problem === 'locked' || problem === 'damaged' ? 'invalid' : 'tooLarge', { code }, { file: { code } });
};
