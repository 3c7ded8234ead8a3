import decode from 'heic-decode';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { HeicAnswer } from './heic';

const LONGEST_EXIF = 65_536;
const LONGEST_XMP = 1_000_000;
const TIFF_MARKS = [Buffer.from('II*\0'), Buffer.from('MM\0*')];

/** Where a file's EXIF begins: after its name, or, as some phones leave that out, after an offset of nought. Its boxes say so too, at greater length. */
const exifIn = (file: Buffer): Uint8Array | null => {
  for (const mark of TIFF_MARKS) {
    for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
      const before = file.toString('latin1', Math.max(0, at - 6), at);
      if (before === 'Exif\0\0' || before.endsWith('\0\0\0\0')) return new Uint8Array(file.subarray(at, at + LONGEST_EXIF));
    }
  }
  return null;
};

/** The XMP packet, where a program has written one. */
const xmpIn = (file: Buffer): Uint8Array | null => {
  const [from, to] = [file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta>')];
  return from >= 0 && to > from && to - from < LONGEST_XMP ? new Uint8Array(file.subarray(from, to)) : null;
};

/** Decodes one file in a thread of its own, which may be ended at any moment without harm to anyone. */
const develop = async (path: string): Promise<void> => {
  const file = readFileSync(path);
  const { width, height, data } = await decode({ buffer: new Uint8Array(file.buffer, file.byteOffset, file.length) });
  const pixels = data.buffer as ArrayBuffer;
  const answer: HeicAnswer = { ok: true, width, height, pixels, exif: exifIn(file), xmp: xmpIn(file) };
  parentPort?.postMessage(answer, [pixels]);
};

develop(workerData as string).catch(() => parentPort?.postMessage({ ok: false } satisfies HeicAnswer));
