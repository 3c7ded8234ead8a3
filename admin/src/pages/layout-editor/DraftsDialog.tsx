import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { PageLayout } from '@domain/layout/page-layout';
import { useNotify, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useNewsroom, useReading } from '../../api/hooks';
import { momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { useWho } from '../../shared/useWho';

interface DraftsProps { pageId: string; editable: boolean; onRestore: (layout: PageLayout) => void; onClose: () => void }

/** Every draft of the page, newest first: whose act made it, and a way back to it, which is itself a new draft. */
export const DraftsDialog = ({ pageId, editable, onRestore, onClose }: DraftsProps): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const who = useWho();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const { data, error, refetch } = useReading('/api/pages/{id}/layout/revisions', { path: { id: pageId } });
  const restore = async (number: number): Promise<void> => {
    try {
      const { layout } = await newsroom.call('get', '/api/pages/{id}/layout/revisions/{number}', { path: { id: pageId, number } });
      onRestore(layout as unknown as PageLayout);
      onClose();
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : 'ra.notification.http_error', { type: 'error' });
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{translate('layoutEditor.drafts')}</DialogTitle>
      <DialogContent dividers>
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!data && !error && <LoadingLines />}
        {data?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('layoutEditor.noDrafts')}</Typography>}
        <Box component="ol" sx={{ m: 0, p: 0 }}>
          {data?.map(({ number, act, authorName, createdAt, reason }) => (
            <Box component="li" key={number} sx={{ listStyle: 'none', display: 'flex', alignItems: 'baseline', gap: 1, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
              <Box sx={{ flexGrow: 1, minWidth: 0 }}>
                <Typography variant="body2">{translate('layoutEditor.draft', { number })} · {translate(`layoutEditor.acts.${act}`, { _: act })} · {who(authorName)}</Typography>
                <Typography variant="caption" sx={{ color: 'text.secondary' }}>{momentInWords(createdAt, language)}{reason && ` · ${reason}`}</Typography>
              </Box>
              <Button size="small" disabled={!editable} onClick={() => void restore(number)}>{translate('layoutEditor.restore')}</Button>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
};
