import { useEffect, useEffectEvent } from 'react';
import { type Act, hear, MISSED } from '../../api/live';
import type { FlatplanPage } from '../../api/types';

/** A picture is drawn once for all that comes within this time. */
const TOGETHER_MS = 1_000;

const concerns = ({ id, items }: FlatplanPage, { action, subjectId }: Act): boolean =>
  action === MISSED || (!/\.(un)?locked$/u.test(action) && subjectId !== null && (subjectId === id || items.some(({ itemId }) => itemId === subjectId)));

/** Tells when a page or anything that stands on it was changed, once for all that happens within a second. */
export const useChangesOf = (page: FlatplanPage, onChange: () => void): void => {
  const isNear = useEffectEvent((act: Act) => concerns(page, act));
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hear((act) => {
      if (!isNear(act)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        changed();
      }, TOGETHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
};
