import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { prose } from '../shared/editor/prose';
import type { Revision } from './article';
import { ArticleText } from './ArticleText';
import { type Change, changesOf, linesOf } from './text-changes';

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;
const COLOURS = { same: 'inherit', removed: 'error.main', added: 'success.main' } as const;

const Changed = ({ changes }: { changes: Change[] }): ReactNode => (
  <Box sx={{ ...prose, maxWidth: '42em', mx: 'auto' }}>
    {changes.map(({ kind, text }, index) => <p key={index}><Box component={TAGS[kind]} sx={{ color: COLOURS[kind] }}>{text}</Box></p>)}
  </Box>
);

/** One version of a story, marked against the version before it. */
export const RevisionDialog = ({ articleId, number, onClose }: { articleId: string; number: number; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const now = useReading('/api/articles/{id}/revisions/{number}', { path: { id: articleId, number } });
  const was = useReading('/api/articles/{id}/revisions/{number}', { path: { id: articleId, number: number - 1 } }, { enabled: number > 1 });
  const [revision, before] = [now.data, was.data] as unknown as [Revision | undefined, Revision | undefined];
  const error = now.error ?? was.error;
  const title = number > 1 ? translate('articles.between', { before: number - 1, after: number }) : translate('articles.revision', { number });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent dividers>
        {error && <ErrorState error={error} />}
        {!error && (!revision || (number > 1 && !before)) && <LoadingLines />}
        {revision && (before ? <Changed changes={changesOf(linesOf(before), linesOf(revision))} /> : number === 1 && <ArticleText {...revision} />)}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
};
