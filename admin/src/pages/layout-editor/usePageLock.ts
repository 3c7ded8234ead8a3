import { useEffect, useState } from 'react';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { Holder } from '../../shared/live/WriterMark';

const BEAT_MS = 30_000;

export interface PageLock { /** Whether this browser may write on the page now. */ mine: boolean; /** Who else is on it. */ holder: Holder | null; takeOver: (reason: string) => Promise<void> }

const holderIn = (error: unknown): Holder | null => ((error as ApiError).body as { lock?: Holder } | undefined)?.lock ?? null;

/** One person a page: held while the screen is open, renewed by a beat, given back on leaving. */
export const usePageLock = (pageId: string, wanted: boolean): PageLock => {
  const newsroom = useNewsroom();
  const [standing, setStanding] = useState<Omit<PageLock, 'takeOver'>>({ mine: false, holder: null });
  const [claims] = useState(() => async (body: { takeOver?: boolean; reason?: string } = {}): Promise<void> => {
    await newsroom.call('post', '/api/pages/{id}/lock', { path: { id: pageId }, body });
    setStanding({ mine: true, holder: null });
  });
  useEffect(() => {
    if (!wanted) return undefined;
    const beat = (): void => void claims().catch((error: unknown) => {
      if ((error as ApiError).status === 409) setStanding({ mine: false, holder: holderIn(error) });
    });
    const letGo = (): void => void fetch(`/api/pages/${pageId}/lock`, { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
    beat();
    const timer = setInterval(beat, BEAT_MS);
    addEventListener('pagehide', letGo);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', letGo);
      letGo();
    };
  }, [claims, pageId, wanted]);
  return { ...standing, takeOver: (reason) => claims({ takeOver: true, reason }) };
};
