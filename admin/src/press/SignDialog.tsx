import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ApiError, useNewsroom } from '../api/hooks';

interface SignDialogProps { page: { id: string; version: number }; pageName: string; proofNumber: number; onClose: () => void }

/** What an attempt to sign was refused for, in the API's words: of the password first, for it is typed here. */
const refusalOf = (error: ApiError): string => {
  const { password, root, ...others } = error.body?.errors ?? {};
  const wants = Object.values(others).filter((words) => typeof words === 'string');
  return typeof password === 'string' ? password : [root?.serverError ?? error.message, ...wants].join('\n');
};

/** Signs the clean proof; the password is asked for again, and what was typed is forgotten with the dialog. */
export const SignDialog = ({ page, pageName, proofNumber, onClose }: SignDialogProps): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const refresh = useRefresh();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const sign = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await newsroom.call('post', '/api/pages/{id}/moves', { path: { id: page.id }, body: { action: 'sign', version: page.version, password } });
      notify('press.signed', { type: 'success' });
      refresh();
      onClose();
    } catch (error) {
      setRefusal(refusalOf(error as ApiError));
      setPassword('');
      setBusy(false);
      if ((error as ApiError).status === 409) refresh();
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => void sign(event) } as object }}>
      <DialogTitle>{translate('press.signTitle', { page: pageName })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('press.signText', { number: proofNumber })}</DialogContentText>
        <TextField
          type="password" autoComplete="current-password" label={translate('press.password')} value={password} onChange={({ target }) => setPassword(target.value)} error={refusal !== null} helperText={refusal} fullWidth autoFocus required
          slotProps={{ formHelperText: { role: 'alert', sx: { whiteSpace: 'pre-line' } } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || password === ''}>{translate('press.sign')}</Button>
      </DialogActions>
    </Dialog>
  );
};
