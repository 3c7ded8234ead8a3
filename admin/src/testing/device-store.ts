/** The browser's own store, which a document in memory has not: as much of it as keeps one table of records. */
export const deviceStore = new Map<unknown, Record<string, unknown>>();

/** Answers as a browser does: not before whoever asked has said what to do with the answer. */
const asked = <Result>(result: Result, isNew = false): object => {
  const request: { result: Result; onsuccess?: () => void; onupgradeneeded?: () => void } = { result };
  queueMicrotask(() => {
    if (isNew) request.onupgradeneeded?.();
    request.onsuccess?.();
  });
  return request;
};

const table = {
  createIndex: () => undefined,
  put: (record: Record<string, unknown>) => void deviceStore.set(record.key, structuredClone(record)),
  delete: (key: unknown) => void deviceStore.delete(key),
  index: (name: string) => ({ getAll: (value: unknown) => asked([...deviceStore.values()].filter((record) => record[name] === value)) }),
};
const transaction = (): object => {
  const act: { objectStore: () => typeof table; oncomplete?: () => void } = { objectStore: () => table };
  setTimeout(() => act.oncomplete?.());
  return act;
};

/** Gives the document an empty store of its own. */
export const emptyDeviceStore = (): void => {
  deviceStore.clear();
  Object.assign(globalThis, { indexedDB: { open: () => asked({ createObjectStore: () => table, transaction }, true) } });
};
