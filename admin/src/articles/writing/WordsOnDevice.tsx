import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useMe } from '../../api/hooks';
import { leftBehind } from './device';
import type { Draft } from './ports';

/** Fetched only where there is something to show: hardly anybody ever has. */
const DraftsOnDevice = lazy(() => import('./DraftsOnDevice'));

/** On the desk and over the list of stories: whatever its reader wrote on this device and never handed in. */
export const WordsOnDevice = (): ReactNode => {
  const me = useMe();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    if (me) void leftBehind(me.id).then(setDrafts);
  }, [me]);
  return drafts.length > 0 && <Suspense fallback={null}><DraftsOnDevice drafts={drafts} /></Suspense>;
};
