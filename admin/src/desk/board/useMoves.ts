import { ARTICLE_MOVES, ARTICLE_TRANSITIONS, type ArticleMove } from '@domain/workflow/article-workflow';
import { useState } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { type Asked, needsReason } from '../../articles/MoveButtons';
import type { BoardStory } from './types';

/** The moves open to this reader, by the state each leads to. */
export const movesOf = ({ actions }: BoardStory): ArticleMove[] => ARTICLE_MOVES.filter((move) => actions.includes(move));
export const moveTo = (story: BoardStory, status: string): ArticleMove | undefined => movesOf(story).find((move) => ARTICLE_TRANSITIONS[move].to === status);

export interface Moves {
  /** Moves at once, or asks for the reason first where one is owed. */
  start: (story: BoardStory, move: ArticleMove) => void;
  /** What waits for its reason. */
  asked: Asked | null;
  give: (reason: string) => void;
  cancel: () => void;
  busy: boolean;
}

/** A story dragged or sent from its menu makes the same move on the server, by the same rules, as its button does. */
export const useMoves = (): Moves => {
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [waiting, setWaiting] = useState<{ story: BoardStory; move: ArticleMove } | null>(null);
  const go = ({ id, version }: BoardStory, move: ArticleMove, reason = ''): void => {
    setWaiting(null);
    void act(() => newsroom.call('post', '/api/articles/{id}/moves', { path: { id }, body: { action: move, version, reason } }), `articles.moved.${move}`);
  };
  return {
    start: (story, move) => (needsReason(move) ? setWaiting({ story, move }) : go(story, move)),
    asked: waiting && { move: waiting.move, override: false }, busy, cancel: () => setWaiting(null),
    give: (reason) => waiting && go(waiting.story, waiting.move, reason),
  };
};
