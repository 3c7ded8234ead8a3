/** Which windows of this browser are open: those that answer when called. */
const CHANNEL = 'qingyang-windows';
const ANSWERED_WITHIN_MS = 250;

const idOf = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

/** This window, until it is closed or loaded anew. */
export const THIS_WINDOW = idOf();

interface Said { call?: string; here?: string; to?: string }

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
channel?.addEventListener('message', ({ data: { call } }: MessageEvent<Said>) => {
  if (call) channel.postMessage({ here: THIS_WINDOW, to: call } satisfies Said);
});

/** Every open window of this browser: whoever keeps words for one that is not among them is free to give them back. */
export const openWindows = (): Promise<ReadonlySet<string>> => new Promise((resolve) => {
  const open = new Set([THIS_WINDOW]);
  if (!channel) return resolve(open);
  const hear = ({ data: { here, to } }: MessageEvent<Said>): void => {
    if (here && to === THIS_WINDOW) open.add(here);
  };
  channel.addEventListener('message', hear);
  channel.postMessage({ call: THIS_WINDOW } satisfies Said);
  setTimeout(() => {
    channel.removeEventListener('message', hear);
    resolve(open);
  }, ANSWERED_WITHIN_MS);
});
