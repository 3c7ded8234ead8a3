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

/** How an element looks by its sheets, for the test that asks for just that. */
export const styleBySheets = globalThis.getComputedStyle;

/**
 * An element's own style stands for its computed one: matching every rule of every sheet against every element, for each
 * field that fits its height and each search by role, takes a third of a form's time, and nothing is laid out here anyway.
 */
const ownStyle = (element: Element): CSSStyleDeclaration => {
  const { style, hidden } = element as HTMLElement;
  if (!hidden) return style;
  const unseen = document.createElement('i').style;
  unseen.cssText = `${style.cssText};display:none`;
  return unseen;
};

/** What browsers have and a document in memory has not. */
const completeTheDocument = (): void => {
  Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone: globalThis.structuredClone ?? copied, Request: globalThis.Request ?? Step });
  Element.prototype.scrollIntoView = () => undefined;
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollTo = () => undefined;
  window.getComputedStyle = ownStyle;
};

if (typeof document !== 'undefined') completeTheDocument();
