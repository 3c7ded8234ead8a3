import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';
import type { Article } from './article';

/** Says to whoever is about to change released copy what that does. */
export const EditsReleased = ({ status }: Pick<Article, 'status'>): ReactNode => {
  const translate = useTranslate();
  return status === 'released' ? <Alert severity="warning" sx={{ mb: 2 }}>{translate('articles.editsReleased')}</Alert> : null;
};

/** Says that a change took the release back, and which; until it is released again. */
export const ReleaseWithdrawn = ({ article: { id, status } }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const { data: moves = [] } = useReading('/api/articles/{id}/moves', { path: { id } }, { enabled: status === 'secondReviewed' });
  const last = moves.at(-1);
  if (status !== 'secondReviewed' || last?.action !== 'withdraw') return null;
  return <Alert severity="warning" sx={{ mb: 2 }}>{translate('articles.withdrawn')} · {last.reason}</Alert>;
};
