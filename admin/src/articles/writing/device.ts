import type { Device, Draft } from './ports';
import { openWindows } from './windows';

const DATABASE = 'qingyang-words';
const STORE = 'drafts';

const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('the device store failed'));
});

let opened: Promise<IDBDatabase> | null = null;

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('userId', 'userId');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device store failed'));
  }).then((database) => {
    // Closed by the browser when it runs short of room: opened anew the next time.
    database.onclose = () => (opened = null);
    return database;
  });
  opened.catch(() => (opened = null));
  return opened;
};

/** Done when the browser has it for good, not when it has merely taken it. */
const written = async (deed: (store: IDBObjectStore) => void): Promise<void> => {
  const transaction = (await open()).transaction(STORE, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the device store failed'));
  });
  deed(transaction.objectStore(STORE));
  await done;
};

/** What this browser keeps of words that have not reached the server: one entry a window and story, each under its writer's id. */
export const device: Device = {
  put: (draft) => written((store) => store.put(draft)),
  remove: (key) => written((store) => store.delete(key)),
};

const draftsOf = async (userId: string): Promise<Draft[]> => {
  if (typeof indexedDB === 'undefined') return [];
  const store = (await open()).transaction(STORE).objectStore(STORE);
  return asked(store.index('userId').getAll(userId) as IDBRequest<Draft[]>);
};

/** Words this person left on this device in a window that is gone, newest first; nobody else's. */
export const leftBehind = async (userId: string): Promise<Draft[]> => {
  const drafts = await draftsOf(userId).catch(() => []);
  if (drafts.length === 0) return [];
  const windows = await openWindows();
  return drafts.filter(({ windowId }) => !windows.has(windowId)).sort((one, other) => other.at - one.at);
};
