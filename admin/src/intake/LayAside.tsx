import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Contribution } from './types';

type Move = 'decline' | 'markDuplicate' | 'reopen';

/** Declines with a reason, marks as sent twice, or takes up again. */
export const LayAside = ({ contribution }: { contribution: Contribution }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const move = (action: Move, why = ''): void => {
    setAsking(false);
    void act(() => newsroom.call('post', '/api/contributions/{id}/moves', { path: { id: contribution.id }, body: { action, version: contribution.version, reason: why } }), `intake.moved.${action}`);
  };
  const may = (action: Move): boolean => contribution.actions.includes(action);
  return (
    <>
      {may('reopen') && <Button variant="outlined" disabled={busy} onClick={() => move('reopen')}>{translate('intake.moves.reopen')}</Button>}
      {may('markDuplicate') && <Button variant="outlined" disabled={busy} onClick={() => move('markDuplicate')}>{translate('intake.moves.markDuplicate')}</Button>}
      {may('decline') && <Button variant="outlined" color="error" disabled={busy} onClick={() => setAsking(true)}>{translate('intake.moves.decline')}</Button>}
      <Dialog open={asking} onClose={() => setAsking(false)} fullWidth maxWidth="sm" aria-labelledby="decline-title">
        <DialogTitle id="decline-title">{translate('intake.moves.decline')}</DialogTitle>
        <DialogContent>
          <TextField autoFocus multiline minRows={2} fullWidth margin="dense" label={translate('intake.reason')} value={reason} onChange={(event) => setReason(event.target.value)} slotProps={{ htmlInput: { maxLength: 1000 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" color="error" disabled={reason.trim() === ''} onClick={() => move('decline', reason)}>{translate('intake.moves.decline')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
