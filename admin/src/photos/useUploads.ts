import { useRef, useState } from 'react';
import type { Photo } from './photo';
import { sendFile } from './send-file';

export type UploadState = 'waiting' | 'sending' | 'done' | 'failed';
export interface Upload { key: number; file: File; state: UploadState; share: number; photo?: Photo; problem?: string }

/** What goes with every picture of a batch; the paper is the one thing it needs. */
export interface Accompanying { publicationId: string; headline?: string | null; caption?: string | null; credit?: string | null; rights?: string | null; rightsCategory?: string | null }

const formOf = (file: File, words: Accompanying): FormData => {
  const form = new FormData();
  // The words first: the server can refuse them before it has taken the whole picture in.
  for (const [field, value] of Object.entries(words)) if (typeof value === 'string' && value.trim() !== '') form.append(field, value);
  form.append('file', file);
  return form;
};

export interface Uploads {
  uploads: Upload[];
  busy: boolean;
  add: (files: readonly File[]) => void;
  remove: (key: number) => void;
  start: (words: Accompanying) => Promise<void>;
  stop: () => void;
}

/** Pictures one after another: what has been filed stays filed, what failed can be tried again. */
export const useUploads = (): Uploads => {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [busy, setBusy] = useState(false);
  const keys = useRef(0);
  const current = useRef<AbortController | null>(null);
  const change = (key: number, changes: Partial<Upload>): void => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  const sendOne = async ({ key, file }: Upload, words: Accompanying, signal: AbortSignal): Promise<void> => {
    change(key, { state: 'sending', share: 0, problem: undefined });
    try {
      const photo = await sendFile<Photo>('/api/photos', formOf(file, words), { signal, onProgress: (share) => change(key, { share }) });
      change(key, { state: 'done', share: 1, photo });
    } catch (error) {
      change(key, signal.aborted ? { state: 'waiting', share: 0 } : { state: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  };

  const start = async (words: Accompanying): Promise<void> => {
    const controller = new AbortController();
    current.current = controller;
    setBusy(true);
    for (const upload of uploads.filter(({ state }) => state === 'waiting' || state === 'failed')) {
      if (controller.signal.aborted) break;
      await sendOne(upload, words, controller.signal);
    }
    setBusy(false);
  };

  const add = (files: readonly File[]): void => {
    const added = files.map((file): Upload => ({ key: (keys.current += 1), file, state: 'waiting', share: 0 }));
    setUploads((all) => [...all, ...added]);
  };
  return { uploads, busy, add, start, stop: () => current.current?.abort(), remove: (key) => setUploads((all) => all.filter((one) => one.key !== key)) };
};
