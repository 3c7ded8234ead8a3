import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Mark } from '../proof';
import { HandChoice } from './HandChoice';
import { useHands } from './useHands';

interface GiveDialogProps { mark: Mark; onGive: (to: { id: string; displayName: string }) => void; onClose: () => void }

/** Gives a mark to somebody else to act on. */
export const GiveDialog = ({ mark, onGive, onClose }: GiveDialogProps): ReactNode => {
  const translate = useTranslate();
  const { people, error } = useHands(mark.proofId);
  const [chosen, setChosen] = useState(mark.assigneeId ?? '');
  const to = people.find(({ id }) => id === chosen);
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (to) onGive(to);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{translate('proofs.giveMark', { number: mark.number })}</DialogTitle>
      <DialogContent sx={{ '&&': { pt: 1 } }}>
        {error ? <Alert severity="error">{error.message}</Alert> : <HandChoice people={people} value={chosen} onChoose={setChosen} autoFocus />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={!to || to.id === mark.assigneeId}>{translate('proofs.acts.give')}</Button>
      </DialogActions>
    </Dialog>
  );
};
