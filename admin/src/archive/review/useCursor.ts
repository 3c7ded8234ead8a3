import { type RefObject, useState } from 'react';
import type { Finding } from '../types';

const still = typeof window !== 'undefined' && (window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false);

/** Brings a part of the review into view within both columns, without moving more than is needed. */
export const reveal = (root: HTMLElement | null, ...selectors: string[]): void => {
  for (const selector of selectors) root?.querySelector(selector)?.scrollIntoView?.({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
};

export interface Cursor {
  current: string | null;
  pick: (findingId: string) => void;
  step: (by: 1 | -1) => void;
  /** To the next suspicion that waits for an answer. */
  onward: (from: Finding) => void;
}

/** Which suspected misreading is being looked at; `order` is how they stand on the screen. */
export const useCursor = (order: readonly Finding[], root: RefObject<HTMLElement | null>): Cursor => {
  const [current, setCurrent] = useState<string | null>(null);
  const pick = (findingId: string): void => {
    setCurrent(findingId);
    reveal(root.current, `[data-finding="${findingId}"]`, `[data-finding-card="${findingId}"]`);
  };
  const step = (by: 1 | -1): void => {
    const at = order.findIndex(({ id }) => id === current);
    const to = at < 0 ? order.find(({ decision }) => decision === null) ?? order[0] : order[Math.min(order.length - 1, Math.max(0, at + by))];
    if (to) pick(to.id);
  };
  const onward = (from: Finding): void => {
    const at = order.findIndex(({ id }) => id === from.id);
    const to = [...order.slice(at + 1), ...order.slice(0, at)].find(({ decision }) => decision === null);
    if (to) pick(to.id);
  };
  return { current, pick, step, onward };
};
