import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
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
export const RevisionDialog = ({ revision, before, onClose }: { revision: Revision; before?: Revision; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const title = before ? translate('articles.between', { before: before.number, after: revision.number }) : translate('articles.revision', { number: revision.number });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent dividers>
        {before ? <Changed changes={changesOf(linesOf(before), linesOf(revision))} /> : <ArticleText {...revision} />}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
};
