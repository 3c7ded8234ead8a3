import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { HttpError, useTranslateLabel } from 'react-admin';
import { isSignedInAs } from '../../api/authProvider';
import type { NewsroomProvider } from '../../api/dataProvider';
import { MISSED, useLive } from '../../api/live';
import { deskOf, type Request } from './desk';
import { device } from './device';
import type { Clock, Merged, State, Story } from './ports';
import { Writing } from './session';
import { useServer } from './useLock';
import { THIS_WINDOW } from './windows';

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, deed) => {
    const timer = setTimeout(deed, ms);
    return () => clearTimeout(timer);
  },
};

/** A request that outlives its page may hold no more than this. */
const MOST_KEPT_ALIVE = 60_000;

/** The newsroom as one person's desk: what another person's session would answer is no answer for their words. */
const requestOf = (server: NewsroomProvider, userId: string): Request => async (deed, id, body) => {
  if (!isSignedInAs(userId)) return { status: 401, json: null };
  const given = { path: { id }, body: body as never, keepalive: JSON.stringify(body).length * 3 < MOST_KEPT_ALIVE };
  try {
    return { status: 200, json: await (deed === 'save' ? server.call('patch', '/api/articles/{id}', given) : server.call('post', '/api/articles/{id}/revisions', given)) };
  } catch (error) {
    return error instanceof HttpError ? { status: error.status, json: error.body } : null;
  }
};

export interface WritingHere { writing: Writing; state: State; merged: Merged | null; dismiss: () => void }

/** One story being written in this window, from now until the screen is left. */
export const useWriting = (story: Story, userId: string): WritingHere => {
  const server = useServer();
  const cache = useQueryClient();
  const labelOf = useTranslateLabel();
  const [state, setState] = useState<State>({ kind: 'saved', at: null });
  const [merged, setMerged] = useState<Merged | null>(null);
  const [writing] = useState(() => new Writing({
    userId, windowId: THIS_WINDOW, key: `${userId} ${story.id} ${THIS_WINDOW}`, story, device, clock, onState: setState, onMerged: setMerged,
    desk: deskOf(requestOf(server, userId), (field) => String(labelOf({ source: field, resource: 'articles' }))),
  }));
  useLive(({ action }) => void (action === MISSED && writing.nudge()));
  useEffect(() => {
    const again = (): void => void writing.nudge();
    const hurry = (): void => void (document.hidden && writing.save());
    addEventListener('online', again);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', hurry);
      void writing.leave().then(() => cache.invalidateQueries({ queryKey: ['articles'] }));
    };
  }, [writing, cache]);
  return { writing, state, merged, dismiss: () => setMerged(null) };
};
