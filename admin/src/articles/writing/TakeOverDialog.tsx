import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';

/** Asks why, for the one who is displaced and for the record. */
export const TakeOverDialog = ({ name, onTakeOver, onClose }: { name: string; onTakeOver: (reason: string) => Promise<string | null>; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(await onTakeOver(reason));
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => void take(event) } as object }}>
      <DialogTitle>{translate('writing.lock.takeOverTitle', { name })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('writing.lock.takeOverText', { name })}</DialogContentText>
        <TextField
          label={translate('writing.lock.reason')} value={reason} onChange={({ target }) => setReason(target.value)} error={refusal !== null} helperText={refusal} fullWidth multiline minRows={2} autoFocus required
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" color="warning" disabled={busy || reason.trim() === ''}>{translate('writing.lock.takeOver')}</Button>
      </DialogActions>
    </Dialog>
  );
};
