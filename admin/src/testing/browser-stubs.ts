import { TextDecoder, TextEncoder } from 'node:util';

/** The router wraps every step in one; only its address and signal are read. */
class Step {
  readonly headers = new Headers();
  readonly method = 'GET';
  readonly signal: AbortSignal;

  constructor(readonly url: string, { signal = new AbortController().signal }: { signal?: AbortSignal } = {}) {
    this.signal = signal;
  }
}

const copied = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** What browsers have and a document in memory has not. */
const completeTheDocument = (): void => {
  Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone: globalThis.structuredClone ?? copied, Request: globalThis.Request ?? Step });
  Element.prototype.scrollIntoView = () => undefined;
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollTo = () => undefined;
};

if (typeof document !== 'undefined') completeTheDocument();
