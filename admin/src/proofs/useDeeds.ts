import { useNotify } from 'react-admin';
import { useEffect, useRef, useState } from 'react';
import { type ApiError, useNewsroom } from '../api/hooks';
import type { NewsroomProvider } from '../api/dataProvider';

/** Something asked of the server. One that carries words of a person says in `words` what it is: it is kept, should it fail. */
export interface Deed { words?: string; run: (newsroom: NewsroomProvider) => Promise<unknown>; done?: string; /** Opens what was said again, to be said better. */ reword?: () => void }
export interface FailedDeed { key: number; deed: Deed; why: string }

/** A reader makes many marks in a row: what is said of one is gone before the next. */
const SHORT_MS = 1_500;
const READABLE_MS = 10_000;

/** Why it failed: what is said of each field, else of the whole. */
const reasonsOf = (error: unknown): string => {
  const { root: _, ...fields } = (error as ApiError).body?.errors ?? {};
  const said = Object.values(fields).filter((one) => typeof one === 'string');
  return said.length > 0 ? said.join('；') : error instanceof Error ? error.message : String(error);
};

/** A page is not closed on what is still being saved. */
const useStay = (isSaving: boolean): void => useEffect(() => {
  if (!isSaving) return undefined;
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}, [isSaving]);

/**
 * Deeds one after the other, in the order they were asked for: nobody waits for one to be saved before going on to the next, and
 * none that failed is forgotten. `onRest` is called when all are through.
 */
export const useDeeds = (onRest: () => Promise<unknown>) => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const left = useRef(0);
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState<readonly FailedDeed[]>([]);
  useStay(waiting > 0 || failed.length > 0);
  const forget = (key: number): void => setFailed((all) => all.filter((one) => one.key !== key));
  const perform = async (deed: Deed): Promise<boolean> => {
    try {
      await deed.run(newsroom);
      // Of many in a row only the last is told of: nobody reads a dozen notes one after the other.
      if (deed.done && left.current === 1) notify(deed.done, { type: 'success', autoHideDuration: SHORT_MS });
      return true;
    } catch (error) {
      const why = reasonsOf(error);
      notify([deed.words, why].filter(Boolean).join('：'), { type: 'error', autoHideDuration: READABLE_MS });
      if (deed.words) setFailed((all) => [...all, { key: (all.at(-1)?.key ?? 0) + 1, deed, why }]);
      return false;
    }
  };
  const ask = (deed: Deed): Promise<boolean> => {
    left.current += 1;
    setWaiting(left.current);
    const turn = last.current.then(async () => {
      const done = await perform(deed);
      if (left.current === 1) await onRest();
      left.current -= 1;
      setWaiting(left.current);
      return done;
    });
    last.current = turn;
    return turn;
  };
  return {
    ask, waiting, failed, forget,
    again: ({ key, deed }: FailedDeed): void => {
      forget(key);
      void ask(deed);
    },
  };
};
export type Deeds = ReturnType<typeof useDeeds>;
