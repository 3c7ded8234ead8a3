import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNewsroom } from '../../api/hooks';
import { hear } from '../../api/live';
import type { Flatplan } from '../../api/types';
import { touchedBy, withFigures } from './live-figures';

const PATH = '/api/issues/{id}/flatplan';
/** Pages are read again once for all that comes within this time. */
const TOGETHER_MS = 1_000;

/**
 * Reads pages of the flatplan again as others lay them out and write in their copy. Answers how often each was: its picture is
 * drawn anew with its figures, so that the two never tell different things.
 */
export const useLiveFigures = (issueId: string, flatplan: Flatplan | undefined): ((pageId: string) => number) => {
  const cache = useQueryClient();
  const { call } = useNewsroom();
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  const waiting = useRef(new Set<string>());
  const touched = useEffectEvent((act: Parameters<typeof touchedBy>[1]) => (flatplan ? touchedBy(flatplan.pages, act) : []));
  const readAgain = useEffectEvent(async (): Promise<void> => {
    const ids = [...waiting.current];
    waiting.current.clear();
    const read = await call('get', PATH, { path: { id: issueId } }).catch(() => null);
    const key = [PATH, { path: { id: issueId } }];
    const shown = cache.getQueryData<Flatplan>(key);
    // What cannot be read now is read with the next change; the note at the edge tells of this one.
    if (!read || !shown) return;
    const { flatplan: next, taken } = withFigures(shown, read, ids);
    cache.setQueryData(key, next, { updatedAt: cache.getQueryState(key)?.dataUpdatedAt });
    setTurns((before) => ({ ...before, ...Object.fromEntries(taken.map((id) => [id, (before[id] ?? 0) + 1])) }));
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hear((act) => {
      const ids = touched(act);
      if (ids.length === 0) return;
      for (const id of ids) waiting.current.add(id);
      timer ??= setTimeout(() => {
        timer = undefined;
        void readAgain();
      }, TOGETHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return (pageId) => turns[pageId] ?? 0;
};
