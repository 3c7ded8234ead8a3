import type { Device, Draft } from './ports';

/** The copy of one writer's words on the device: always the newest, or none; one write at a time, none skipped at the end. */
export interface DeviceCopy {
  keep: (draft: Draft) => void;
  drop: () => void;
  /** When everything asked for so far is done. */
  settled: () => Promise<void>;
}

export const deviceCopy = (device: Device, key: string): DeviceCopy => {
  let wanted: Draft | null = null;
  let isBehind = false;
  let working: Promise<void> | null = null;

  const catchUp = async (): Promise<void> => {
    while (isBehind) {
      isBehind = false;
      // A device that refuses (full, or private) costs the copy, never the typing: the server is still tried.
      await (wanted ? device.put(wanted) : device.remove(key)).catch(() => undefined);
    }
    working = null;
  };
  const want = (draft: Draft | null): void => {
    wanted = draft;
    isBehind = true;
    working ??= catchUp();
  };
  return { keep: want, drop: () => want(null), settled: () => working ?? Promise.resolve() };
};
