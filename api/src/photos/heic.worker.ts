import decode from 'heic-decode';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { HeicAnswer } from './heic';

const LONGEST_EXIF = 65_536;
/** Where a file's EXIF begins; its boxes say so too, at greater length. */
const exifIn = (file: Buffer): Uint8Array | null => {
  for (let at = file.indexOf('Exif\0\0'); at >= 0; at = file.indexOf('Exif\0\0', at + 1)) {
    const order = file.toString('latin1', at + 6, at + 10);
    if (order === 'II*\0' || order === 'MM\0*') return new Uint8Array(file.subarray(at, at + LONGEST_EXIF));
  }
  return null;
};

/** Decodes one file in a thread of its own, which may be ended at any moment without harm to anyone. */
const develop = async (path: string): Promise<void> => {
  const file = readFileSync(path);
  const { width, height, data } = await decode({ buffer: new Uint8Array(file.buffer, file.byteOffset, file.length) });
  const pixels = data.buffer as ArrayBuffer;
  const answer: HeicAnswer = { ok: true, width, height, pixels, exif: exifIn(file) };
  parentPort?.postMessage(answer, [pixels]);
};

develop(workerData as string).catch(() => parentPort?.postMessage({ ok: false } satisfies HeicAnswer));
