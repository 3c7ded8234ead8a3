import type { ReaderAnswer, ReaderAsked } from './reader';

export interface OpenReader { ask: (asked: ReaderAsked) => void; close: () => void }

/** In a worker; where there are none, between two strokes of the keys. */
export const openReader = (onAnswer: (answer: ReaderAnswer) => void): OpenReader => {
  if (typeof Worker === 'undefined') {
    const opened = import('./reader').then(({ reader }) => reader(onAnswer));
    return { ask: (asked) => void opened.then((read) => read(asked)), close: () => undefined };
  }
  const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => onAnswer(data);
  return { ask: (asked) => worker.postMessage(asked), close: () => worker.terminate() };
};
