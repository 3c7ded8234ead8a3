import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Anchor } from '@domain/copy/anchors/anchor';
import { useNewsroom, useReading } from '../../api/hooks';
import { useLive } from '../../api/live';
import type { NewsroomProvider } from '../../api/dataProvider';
import { PassageContext, type PassageDesk } from '../../shared/editor/passages';
import type { Comment } from './comment';

/** What one is about to comment on: chosen words, or the whole story. */
export type Asking = { passage: Anchor | null } | null;

interface Desk {
  articleId: string;
  comments: readonly Comment[];
  error: Error | null;
  active: string | null;
  setActive: (id: string | null) => void;
  asking: Asking;
  setAsking: (asking: Asking) => void;
  /** Does something to comments and reads them again; false when it was refused. */
  act: (deed: (newsroom: NewsroomProvider) => Promise<unknown>) => Promise<boolean>;
}

const DeskContext = createContext<Desk | null>(null);

export const useCommentsDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('comments are shown on their desk only');
  return desk;
};

const ADDRESS = '/api/articles/{id}/comments';
const NONE: Comment[] = [];

/** The comments of a story for everything on the screen: the margin, and the marks in the text. */
export const CommentsDesk = ({ articleId, children }: { articleId: string; children: ReactNode }): ReactNode => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const cache = useQueryClient();
  const [active, setActive] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const { data: comments = NONE, error, refetch } = useReading(ADDRESS, { path: { id: articleId } });
  useLive(({ action, subjectId }) => {
    if (action.startsWith('comment.') && subjectId === articleId) void refetch();
  });
  const desk = useMemo<Desk>(() => ({
    articleId, comments, error, active, setActive, asking, setAsking,
    act: async (deed) => {
      try {
        await deed(newsroom);
        return true;
      } catch (thrown) {
        notify(thrown instanceof Error ? thrown.message : 'ra.notification.http_error', { type: 'error' });
        return false;
      } finally {
        await cache.invalidateQueries({ predicate: ({ queryKey: [first] }) => first === ADDRESS || first === 'articles' });
      }
    },
  }), [articleId, comments, error, active, asking, newsroom, notify, cache]);
  const passages = useMemo<PassageDesk>(() => ({
    active, onPick: setActive,
    onAsk: (passage) => setAsking({ passage }),
    passages: comments.flatMap(({ id, standing, quoted, mustAnswer, resolvedAt }) => (standing && resolvedAt === null ? [{ ...standing, id, quoted, isPressing: mustAnswer }] : [])),
  }), [comments, active]);
  return <DeskContext value={desk}><PassageContext value={passages}>{children}</PassageContext></DeskContext>;
};
