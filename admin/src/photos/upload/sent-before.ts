import { defaultOptions } from 'tus-js-client';

const KEPT_MS = 24 * 3_600_000;

/** What a file is known by on this machine when it is chosen again for the same paper: it goes on from where it was, and is not filed twice. */
export const fingerprintOf = (file: File, publicationId: string): string => ['photo', publicationId, file.name, file.type, file.size, file.lastModified].join('-');

/** What was begun more than a day ago the newsroom has forgotten, and so does the browser. */
export const forgetOldUploads = async (): Promise<void> => {
  const { urlStorage } = defaultOptions;
  for (const { urlStorageKey, creationTime } of await urlStorage.findAllUploads()) if (Date.now() - Date.parse(creationTime) > KEPT_MS) await urlStorage.removeUpload(urlStorageKey);
};

/** Resolves once this machine has a line again; at once while it has one. */
export const lineBack = (): Promise<void> => (navigator.onLine ? Promise.resolve() : new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true })));
