import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';

interface ReasonDialogProps {
  title: string; label: string; confirm: string; busy: boolean;
  /** Words may be left out, as those of an opinion. */
  isOptional?: boolean;
  /** What the act means, above the field. */
  children?: ReactNode;
  onGive: (reason: string) => void; onClose: () => void;
}

/** Asks for the reason that goes to whoever it concerns and on the record. */
export const ReasonDialog = ({ title, label, confirm, busy, isOptional = false, children, onGive, onClose }: ReasonDialogProps): ReactNode => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const give = (event: FormEvent): void => {
    event.preventDefault();
    onGive(reason);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {children}
        <TextField label={label} value={reason} onChange={({ target }) => setReason(target.value)} fullWidth multiline minRows={2} autoFocus required={!isOptional} slotProps={{ htmlInput: { maxLength: 1000 } }} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || (!isOptional && reason.trim() === '')}>{confirm}</Button>
      </DialogActions>
    </Dialog>
  );
};
