import EditNote from '@mui/icons-material/EditNote';
import { Alert, Button, IconButton } from '@mui/material';
import { ARTICLE_MOVES, ARTICLE_TRANSITIONS, type ArticleMove } from '@domain/workflow/article-workflow';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useMe, useNewsroom } from '../api/hooks';
import { ReasonDialog } from '../shared/ReasonDialog';
import type { Article } from './article';

export interface Asked { move: ArticleMove; override: boolean; isOpinion?: boolean }

export const needsReason = (move: ArticleMove): boolean => 'needsReason' in ARTICLE_TRANSITIONS[move];
/** The step onward is the primary act; what stops or undoes stands beside it. */
const ONWARD: readonly ArticleMove[] = ['file', 'firstReview', 'secondReview', 'release', 'reopen'];

/** A review may carry an opinion, which stands on the slip beside the signature. */
const REVIEWS: readonly ArticleMove[] = ['firstReview', 'secondReview', 'release'];

/** Asks for the reason or the opinion a move is made with. */
export const MoveReason = ({ asked: { move, override, isOpinion = false }, ...rest }: { asked: Asked; busy: boolean; onGive: (reason: string) => void; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <ReasonDialog
      title={translate(override ? 'articles.override' : `articles.moves.${move}`)} label={translate(isOpinion ? 'articles.opinion' : 'articles.reason')} confirm={translate(`articles.moves.${move}`)} isOptional={isOpinion} {...rest}
    >
      {override && <Alert severity="warning" sx={{ mb: 2 }}>{translate('articles.overrideText')}</Alert>}
    </ReasonDialog>
  );
};

/** What this reader may do with the story's way to print: each move their post and the rule of three people allow. */
export const MoveButtons = ({ article }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asked, setAsked] = useState<Asked | null>(null);
  const isChief = useMe()?.roles.includes('editorInChief') ?? false;
  const go = (move: ArticleMove, reason = '', override = false): void => {
    setAsked(null);
    void act(() => newsroom.call('post', '/api/articles/{id}/moves', { path: { id: article.id }, body: { action: move, version: article.version, reason, override } }), `articles.moved.${move}`);
  };
  const open = ARTICLE_MOVES.filter((move) => (article.actions as readonly string[]).includes(move));
  const blocked = article.blocked as Partial<Record<ArticleMove, string>>;
  const overridable = ARTICLE_MOVES.filter((move) => isChief && ['isAuthor', 'reviewedAlready'].includes(blocked[move] ?? ''));
  return (
    <>
      {overridable.map((move) => <Button key={move} variant="outlined" color="warning" onClick={() => setAsked({ move, override: true })}>{translate('articles.override')} · {translate(`articles.moves.${move}`)}</Button>)}
      {REVIEWS.filter((move) => open.includes(move)).map((move) => (
        <IconButton key={move} aria-label={translate('articles.withOpinion')} title={translate('articles.withOpinion')} disabled={busy} onClick={() => setAsked({ move, override: false, isOpinion: true })}><EditNote /></IconButton>
      ))}
      {open.map((move) => (
        <Button key={move} variant={ONWARD.includes(move) ? 'contained' : 'outlined'} disabled={busy} onClick={() => (needsReason(move) ? setAsked({ move, override: false }) : go(move))}>
          {translate(`articles.moves.${move}`)}
        </Button>
      ))}
      {asked && <MoveReason asked={asked} busy={busy} onGive={(reason) => go(asked.move, reason, asked.override)} onClose={() => setAsked(null)} />}
    </>
  );
};

/** Which rule stands in the way of what the reader might expect to do. */
export const BlockedMoves = ({ article }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const blocked = Object.entries(article.blocked as Partial<Record<ArticleMove, string>>);
  if (blocked.length === 0) return null;
  return <Alert severity="info" sx={{ mb: 2 }}>{blocked.map(([move, problem]) => <div key={move}>{translate('articles.blocked', { move: translate(`articles.moves.${move}`), why: translate(`articles.problems.${problem}`) })}</div>)}</Alert>;
};
