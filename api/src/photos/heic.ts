import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Gate } from '../common/gate';

export type HeicAnswer = { ok: true; width: number; height: number; pixels: ArrayBuffer; exif: Uint8Array | null; xmp: Uint8Array | null } | { ok: false };
/** A decoded picture, upright: four bytes a pixel. */
export interface DecodedHeic { width: number; height: number; pixels: Buffer; exif: Uint8Array | null; xmp: Uint8Array | null }

/** A picture of 50 megapixels takes about five seconds on a slow machine. */
const PATIENCE_MS = 45_000;
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const WORKER = join(__dirname, `heic.worker.${__filename.endsWith('.ts') ? 'ts' : 'js'}`);
/** One at a time: each lies in memory whole. */
const gate = new Gate(1);

/** Decodes a phone's picture in a thread of its own with bounded time; null for one that cannot be decoded. */
export const decodeHeic = (path: string): Promise<DecodedHeic | null> => gate.pass(() => new Promise((resolve) => {
  const worker = new Worker(WORKER, { workerData: path, resourceLimits: LIMITS, execArgv: process.execArgv, env: {}, stdout: true, stderr: true });
  const end = (answer: HeicAnswer): void => {
    clearTimeout(timer);
    resolve(answer.ok ? { ...answer, pixels: Buffer.from(answer.pixels) } : null);
    void worker.terminate();
  };
  const timer = setTimeout(() => end({ ok: false }), PATIENCE_MS);
  worker.once('message', (answer: HeicAnswer) => end(answer));
  worker.once('error', () => end({ ok: false }));
  worker.once('exit', () => end({ ok: false }));
}));
