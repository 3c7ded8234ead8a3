import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { timeInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import type { SavingState } from './layout-saver';

/** Whether the page is safe on the server, in words. */
export const SavingMark = ({ state }: { state: SavingState }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const isBad = state.is === 'waiting' || state.is === 'refused' || state.is === 'stale';
  const words = state.is === 'saved' && state.at ? translate('layoutEditor.savedAt', { time: timeInWords(state.at.toISOString(), language) }) : state.is === 'refused' ? state.why : translate(`layoutEditor.saving.${state.is}`);
  return <Typography variant="body2" role="status" sx={{ color: isBad ? 'error.main' : 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{words}</Typography>;
};

/** Somebody else laid the page out meanwhile: both pages are kept as drafts, and one is chosen to go on with. */
export const StaleDialog = ({ onMine, onTheirs }: { onMine: () => void; onTheirs: () => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <Dialog open maxWidth="xs" fullWidth>
      <DialogTitle>{translate('layoutEditor.stale')}</DialogTitle>
      <DialogContent><DialogContentText>{translate('layoutEditor.staleText')}</DialogContentText></DialogContent>
      <DialogActions>
        <Button onClick={onTheirs}>{translate('layoutEditor.takeTheirs')}</Button>
        <Button variant="contained" onClick={onMine}>{translate('layoutEditor.keepMine')}</Button>
      </DialogActions>
    </Dialog>
  );
};
