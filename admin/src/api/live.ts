import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useRefresh } from 'react-admin';
import { useMe } from './hooks';

/** An act somebody did somewhere, as `/api/events` announces it: ids and a name, the reader asks for the rest. */
export interface Act { seq: number; action: string; actorId: string | null; actorName: string | null; subjectId: string | null; detail: string | null }
type Hearer = (act: Act) => void;

/** Told when the line was cut and stands again: anything may have happened meanwhile. */
export const MISSED = 'newsroom.reconnected';
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** A browser opens six lines to a house at most: a window nobody looks at gives its own up. */
const UNSEEN_MS = 60_000;
const MOST_NEWS = 10;

const hearers = new Set<Hearer>();
let line: EventSource | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let retryMs = FIRST_RETRY_MS;
let mayHaveMissed = false;

const tell = (act: Act): void => {
  for (const hearer of [...hearers]) hearer(act);
};

const hangUp = (): void => {
  clearTimeout(timer);
  line?.close();
  if (line) mayHaveMissed = true;
  line = null;
};

const dial = (): void => {
  clearTimeout(timer);
  if (line || hearers.size === 0 || document.hidden || typeof EventSource === 'undefined') return;
  line = new EventSource('/api/events');
  line.addEventListener('hello', () => {
    retryMs = FIRST_RETRY_MS;
    if (mayHaveMissed) tell({ seq: 0, action: MISSED, actorId: null, actorName: null, subjectId: null, detail: null });
    mayHaveMissed = false;
  });
  line.addEventListener('act', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as Act));
  // Its own retrying gives up for good at the first refusal: a server that restarts, or a session to sign in to again.
  line.addEventListener('error', () => {
    hangUp();
    timer = setTimeout(dial, retryMs * (0.75 + Math.random() / 2));
    retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
  });
};

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(hangUp, UNSEEN_MS);
    else dial();
  });
  addEventListener('online', dial);
}

/** Hears every act from now on, over the one line this window has; returns how to stop. */
export const hear = (hearer: Hearer): (() => void) => {
  hearers.add(hearer);
  dial();
  return () => {
    hearers.delete(hearer);
    if (hearers.size === 0) hangUp();
  };
};

/** Does something at every act in the newsroom while the component is on the screen. */
export const useLive = (onAct: Hearer): void => {
  const latest = useEffectEvent(onAct);
  useEffect(() => hear((act) => latest(act)), []);
};

/** The list each noun stands in. */
const RESOURCE: Readonly<Record<string, string>> = {
  article: 'articles', commission: 'commissions', template: 'templates', comment: 'articles', photo: 'photos', notice: 'notices', issue: 'issues', page: 'pages', proof: 'proofs', mark: 'proofs', publication: 'publications', contributor: 'contributors', finding: 'findings', import: 'imports', user: 'users',
};
export const resourceOf = ({ action }: Act): string | undefined => RESOURCE[action.split('.')[0] ?? ''];

const concerns = (key: QueryKey, resource: string): boolean => {
  const [first] = key;
  return first === resource || (typeof first === 'string' && (first.startsWith(`/api/${resource}`) || first.startsWith('/api/desk')));
};

/** Presence comes and goes in its own place, and is no change of what one reads. */
const isPresence = ({ action }: Act): boolean => /^(article|page)\.(un)?locked$/u.test(action);

const mark = (cache: QueryClient, act: Act): void => {
  // After a gap nobody knows what changed: then what is on the screen is read again at once.
  if (act.action === MISSED) return void cache.invalidateQueries();
  const resource = resourceOf(act);
  if (resource && !isPresence(act)) void cache.invalidateQueries({ predicate: ({ queryKey }) => concerns(queryKey, resource), refetchType: 'none' });
};

/** Keeps what was read from passing for new: whatever an act concerns is asked for again the next time a screen wants it. */
export const LiveMarks = (): null => {
  const cache = useQueryClient();
  useLive((act) => mark(cache, act));
  return null;
};

export interface LiveNews { /** What others did since this was read, newest last. */ news: Act[]; /** Reads it again. */ refresh: () => void }

/**
 * What others did meanwhile to the record, or to any record of these resources: for a note at the edge, never to move what
 * someone is reading. `subjects` narrows to these ids.
 */
export const useLiveRefresh = (resources: readonly string[], subjects?: readonly string[]): LiveNews => {
  const me = useMe();
  const reread = useRefresh();
  const [news, setNews] = useState<Act[]>([]);
  useLive((act) => {
    const isNear = resources.includes(resourceOf(act) ?? '') && (!subjects || subjects.includes(act.subjectId ?? ''));
    if (isNear && act.actorId !== me?.id && !isPresence(act)) setNews((before) => [...before.slice(1 - MOST_NEWS), act]);
  });
  const refresh = useCallback(() => {
    setNews([]);
    reread();
  }, [reread]);
  return { news, refresh };
};
