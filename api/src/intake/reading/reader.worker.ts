import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingRequest, ReadingAnswer } from './reader';
import { readContribution } from './read-contribution';
import { ReadingError } from './reading-error';

/** Reads one file in a thread of its own, which may be ended at any moment without harm to anyone. */
const read = async ({ kind, path }: ReadingRequest): Promise<ReadingAnswer> => {
  try {
    const value = await readContribution(kind, readFileSync(path));
    // Each with bytes of its own: a view would take the whole file it is cut from along.
    return { ok: true, value: { ...value, files: value.files.map(({ name, content }) => ({ name, content: new Uint8Array(content) })) } };
  } catch (error) {
    if (error instanceof ReadingError) return { ok: false, problem: error.problem };
    return { ok: false, problem: error instanceof RangeError ? 'tooDeep' : 'damaged' };
  }
};

void read(workerData as ReadingRequest).then((answer) => parentPort?.postMessage(answer));
