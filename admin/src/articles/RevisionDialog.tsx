import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';
import { ErrorState, LoadingLines } from '../shared/Blank';
import type { Revision } from './article';
import { ArticleText } from './ArticleText';

/** One version of a story, as it read. */
export const RevisionDialog = ({ articleId, number, onClose }: { articleId: string; number: number; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const { data, error } = useReading('/api/articles/{id}/revisions/{number}', { path: { id: articleId, number } });
  const title = translate('articles.revision', { number });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent dividers>
        {error ? <ErrorState error={error} /> : data ? <ArticleText {...(data as unknown as Revision)} /> : <LoadingLines />}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
};
