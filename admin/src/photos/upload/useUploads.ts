import { type DetailedError, Upload as TusUpload, type UploadOptions } from 'tus-js-client';
import { useRef, useState } from 'react';
import { useNewsroom } from '../../api/hooks';
import { rememberedLanguage } from '../../i18n/language';
import type { Photo } from '../photo';
import { fingerprintOf, forgetOldUploads, lineBack } from './sent-before';

export type UploadState = 'waiting' | 'sending' | 'broken' | 'paused' | 'done' | 'failed';
export interface Upload { key: number; file: File; state: UploadState; share: number; photo?: Photo; /** It had been filed already, and was not sent again. */ wasFiled?: boolean; problem?: string }

/** What goes with every picture of a batch; the paper is the one thing it needs. */
export interface Accompanying { publicationId: string; headline?: string | null; caption?: string | null; credit?: string | null; rights?: string | null; rightsCategory?: string | null }

const AT_A_TIME = 3;
/** Each piece stands once it has arrived: a broken line costs no more than one. */
const PIECE_BYTES = 4 * 1024 * 1024;
const RETRIES_MS = [0, 1_000, 3_000, 8_000, 20_000];

const wordsOf = (file: File, words: Accompanying): Record<string, string> => Object.fromEntries(
  Object.entries({ filename: file.name, filetype: file.type, ...words }).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== ''),
);

/** Where a file goes, in what pieces and with which words. */
const wayOf = (file: File, words: Accompanying): Pick<UploadOptions, 'endpoint' | 'chunkSize' | 'retryDelays' | 'metadata' | 'fingerprint' | 'headers'> => ({
  endpoint: '/api/photo-uploads', chunkSize: PIECE_BYTES, retryDelays: RETRIES_MS, metadata: wordsOf(file, words),
  fingerprint: () => Promise.resolve(fingerprintOf(file, words.publicationId)), headers: { Accept: 'application/json', 'Accept-Language': rememberedLanguage() },
});

/** Why the server refused it, in its own words, and the nearest: what is wrong with the file itself comes before what is said of the whole; null for a line that broke. */
const reasonOf = (error: Error): string | null => {
  try {
    const { message, errors } = JSON.parse((error as DetailedError).originalResponse?.getBody() ?? '') as { message?: string; errors?: Record<string, unknown> };
    const [first] = Object.values(errors ?? {}).filter((reason) => typeof reason === 'string');
    return first ?? message ?? null;
  } catch {
    return null;
  }
};

export interface Uploads {
  uploads: Upload[];
  busy: boolean;
  add: (files: readonly File[]) => void;
  remove: (key: number) => void;
  start: (words: Accompanying) => Promise<void>;
  /** Holds one upload, or all of them; what has arrived stays. */
  pause: (key?: number) => void;
}

/** Pictures a few at a time, each in pieces: what has been filed stays filed, what was paused or broke off goes on from where it was. */
export const useUploads = (): Uploads => {
  const newsroom = useNewsroom();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [busy, setBusy] = useState(false);
  const keys = useRef(0);
  const queue = useRef<Upload[]>([]);
  const sending = useRef(new Map<number, () => void>());
  const change = (key: number, changes: Partial<Upload>): void => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  const sendOne = ({ key, file }: Upload, words: Accompanying): Promise<void> => new Promise((resolve) => {
    const end = (changes: Partial<Upload>): void => {
      sending.current.delete(key);
      change(key, changes);
      resolve();
    };
    let pieces = 0;
    const filed = async (id: string | undefined): Promise<void> => {
      const photo = id ? await newsroom.call('get', '/api/photos/{id}', { path: { id } }).catch(() => undefined) : undefined;
      end(photo?.deletedAt ? { state: 'failed', problem: 'photos.inBin' } : { state: 'done', share: 1, photo, wasFiled: pieces === 0 });
    };
    const upload = new TusUpload(file, {
      ...wayOf(file, words),
      onProgress: (sent, total) => change(key, { share: total > 0 ? sent / total : 0 }),
      onChunkComplete: () => { pieces += 1; },
      onSuccess: ({ lastResponse }) => void filed(lastResponse.getHeader('Photo-Id')),
      onError: (error) => {
        if (reasonOf(error) === null && !navigator.onLine) void goOn();
        else end({ state: 'failed', problem: reasonOf(error) ?? 'photos.network' });
      },
    });
    /** A machine without a line waits for it, however long; nobody has to press anything. */
    const goOn = async (): Promise<void> => {
      change(key, { state: 'broken' });
      await lineBack();
      if (!sending.current.has(key)) return;
      change(key, { state: 'sending' });
      upload.start();
    };
    sending.current.set(key, () => void upload.abort().then(() => end({ state: 'paused' })));
    change(key, { state: 'sending', problem: undefined });
    void upload.findPreviousUploads().then(([earlier]) => {
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      if (sending.current.has(key)) upload.start();
    });
  });

  const start = async (words: Accompanying): Promise<void> => {
    queue.current = uploads.filter(({ state }) => state === 'waiting' || state === 'paused' || state === 'failed');
    setBusy(true);
    await forgetOldUploads();
    const work = async (): Promise<void> => {
      for (let next = queue.current.shift(); next; next = queue.current.shift()) await sendOne(next, words);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    setBusy(false);
  };

  const pause = (key?: number): void => {
    if (key === undefined) queue.current = [];
    for (const [one, hold] of sending.current) if (key === undefined || one === key) hold();
  };
  const add = (files: readonly File[]): void => {
    const added = files.map((file): Upload => ({ key: (keys.current += 1), file, state: 'waiting', share: 0 }));
    setUploads((all) => [...all, ...added]);
  };
  return { uploads, busy, add, start, pause, remove: (key) => setUploads((all) => all.filter((one) => one.key !== key)) };
};
