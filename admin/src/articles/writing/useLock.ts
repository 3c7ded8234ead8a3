import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { DataProviderContext, HttpError } from 'react-admin';
import type { NewsroomProvider } from '../../api/dataProvider';
import { useMe } from '../../api/hooks';
import { type Act, MISSED, useLive } from '../../api/live';
import type { Holder } from '../../shared/live/WriterMark';

/** Whether I hold the story, somebody else does, nobody, or the server has not said yet. */
export type Lock = { kind: 'asking' } | { kind: 'mine' } | { kind: 'theirs'; holder: Holder } | { kind: 'free' } | { kind: 'away' };

const HEARTBEAT_MS = 30_000;

/** The server without react-admin's guard: a lost session must not take away the form one is writing in. */
export const useServer = (): NewsroomProvider => useContext(DataProviderContext) as NewsroomProvider;

const refusalOf = (error: unknown): { status: number; lock: Holder | null; message: string } | null => (error instanceof HttpError
  ? { status: error.status, lock: (error.body as { lock?: Holder | null } | undefined)?.lock ?? null, message: error.message } : null);

const holderOf = ({ actorId, actorName }: Act): Holder => ({ holderId: actorId ?? '', holderName: actorName ?? '', claimedAt: new Date().toISOString(), expiresAt: '' });

interface Held {
  lock: Lock;
  /** How often it became mine: each time the form opens anew. */
  turn: number;
  claim: () => Promise<void>;
  /** Gives back why it could not be done, in words. */
  takeOver: (reason: string) => Promise<string | null>;
}

/** Holds a story for as long as the screen is open, by a heartbeat; says at once when somebody else takes it, or leaves it. */
export const useLock = (articleId: string): Held => {
  const server = useServer();
  const me = useMe();
  const [lock, setLock] = useState<Lock>({ kind: 'asking' });
  const [turn, setTurn] = useState(0);
  const isMine = useRef(false);

  const become = (next: Lock): void => {
    if (next.kind === 'mine' && !isMine.current) setTurn((before) => before + 1);
    isMine.current = next.kind === 'mine';
    setLock(next);
  };
  const ask = async (body: { takeOver?: boolean; reason?: string } = {}): Promise<string | null> => {
    try {
      await server.call('post', '/api/articles/{id}/lock', { path: { id: articleId }, body });
      become({ kind: 'mine' });
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal?.lock) become({ kind: 'theirs', holder: refusal.lock });
      // Without an answer the lease may well stand: one goes on writing, and the server judges every save.
      else if (!isMine.current) become(refusal && refusal.status < 500 ? { kind: 'free' } : { kind: 'away' });
      return refusal?.message ?? '';
    }
  };
  const claim = useEffectEvent(async () => void await ask());
  const look = async (): Promise<void> => {
    const { data } = await server.getOne<{ id: string; lock: Holder | null }>('articles', { id: articleId });
    if (!isMine.current) become(data.lock ? { kind: 'theirs', holder: data.lock } : { kind: 'free' });
  };

  useLive((act) => {
    if (act.action === MISSED) return void (isMine.current || lock.kind === 'away' ? ask() : look().catch(() => undefined));
    if (act.subjectId !== articleId) return;
    if (act.action === 'article.locked' && act.actorId !== me?.id) become({ kind: 'theirs', holder: holderOf(act) });
    // Another window of mine was closed, or my lease ran out while the line was cut.
    else if (act.action === 'article.unlocked') return void (isMine.current ? ask() : become({ kind: 'free' }));
  });

  useEffect(() => {
    const giveBack = (): void => {
      if (isMine.current) void server.call('delete', '/api/articles/{id}/lock', { path: { id: articleId }, keepalive: true }).catch(() => undefined);
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => void (persisted && claim());
    const begin = setTimeout(() => void claim());
    const beat = setInterval(() => void (isMine.current && claim()), HEARTBEAT_MS);
    addEventListener('pagehide', giveBack);
    addEventListener('pageshow', comeBack);
    return () => {
      clearTimeout(begin);
      clearInterval(beat);
      removeEventListener('pagehide', giveBack);
      removeEventListener('pageshow', comeBack);
      giveBack();
      isMine.current = false;
    };
  }, [articleId, server]);

  return { lock, turn, claim: async () => void await ask(), takeOver: (reason) => ask({ takeOver: true, reason }) };
};
