import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';
import { Moment } from '../shared/Moments';
import { useWho } from '../shared/useWho';

/** 流转记录: who moved the story, when, on which wording and why. */
export const MoveTrail = ({ articleId }: { articleId: string }): ReactNode => {
  const translate = useTranslate();
  const who = useWho();
  const { data, error } = useReading('/api/articles/{id}/moves', { path: { id: articleId } });
  if (error) return <Typography variant="body2" sx={{ color: 'error.main' }}>{error.message}</Typography>;
  if (!data || data.length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('articles.noMoves')}</Typography>;
  return (
    <Box component="ol" aria-label={translate('articles.trail')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data.map(({ id, action, actorName, createdAt, reason, isOverride, revision }) => (
        <Box component="li" key={id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          <Typography variant="body2">{translate(`articles.moves.${action}`)} · {who(actorName)} · {translate('articles.revision', { number: revision })}{isOverride && ` · ${translate('articles.override')}`}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}><Moment moment={createdAt} />{reason && ` · ${reason}`}</Typography>
        </Box>
      ))}
    </Box>
  );
};
