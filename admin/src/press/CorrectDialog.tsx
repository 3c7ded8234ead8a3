import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { PrintedItem } from './types';

/** Asks what was printed and what should have been; the correction is born as a story of its own. */
export const CorrectDialog = ({ item: { id, title }, onClose }: { item: PrintedItem; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [wrongText, setWrong] = useState('');
  const [rightText, setRight] = useState('');
  const correct = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const made = await act(() => newsroom.call('post', '/api/printed-items/{id}/corrections', { path: { id }, body: { wrongText, rightText } }), 'press.corrected');
    if (made) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => void correct(event) } as object }}>
      <DialogTitle>{translate('press.correctTitle', { title })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('press.correctText')}</DialogContentText>
        <TextField label={translate('press.wrongText')} value={wrongText} onChange={({ target }) => setWrong(target.value)} fullWidth multiline required autoFocus sx={{ mb: 2 }} slotProps={{ htmlInput: { maxLength: 500 } }} />
        <TextField label={translate('press.rightText')} value={rightText} onChange={({ target }) => setRight(target.value)} fullWidth multiline required slotProps={{ htmlInput: { maxLength: 500 } }} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || wrongText.trim() === '' || rightText.trim() === ''}>{translate('press.correct')}</Button>
      </DialogActions>
    </Dialog>
  );
};
