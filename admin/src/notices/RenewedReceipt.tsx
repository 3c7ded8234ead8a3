import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Notice } from './notice';

const CODE = { fontFamily: 'monospace', fontWeight: 700, fontSize: 22, letterSpacing: '0.06em' };

/** The code a client looks the notice up with, given anew: to whoever handed it in at the desk, or lost theirs. */
export const RenewedReceipt = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [given, setGiven] = useState<{ receiptNumber: string; code: string } | null>(null);
  if (!notice.actions.includes('papers')) return null;
  const renew = (): void => void act(() => newsroom.call('post', '/api/notices/{id}/receipts', { path: { id: notice.id } }), 'notices.receiptRenewed').then((receipt) => receipt && setGiven(receipt));
  return (
    <>
      <Button size="small" variant="outlined" sx={{ mt: 1 }} disabled={busy} onClick={renew}>{translate('notices.renewReceipt')}</Button>
      {given && (
        <Dialog open onClose={() => setGiven(null)} fullWidth maxWidth="xs">
          <DialogTitle>{translate('notices.receipt')}</DialogTitle>
          <DialogContent>
            <Typography sx={CODE}>{given.receiptNumber}</Typography>
            <Typography sx={CODE} data-testid="receipt-code">{given.code}</Typography>
            <Typography variant="body2" sx={{ mt: 1 }}>{translate('notices.receiptHelp', { address: `${window.location.origin}/public/notices/receipt` })}</Typography>
          </DialogContent>
          <DialogActions><Button variant="contained" onClick={() => setGiven(null)}>{translate('notices.noted')}</Button></DialogActions>
        </Dialog>
      )}
    </>
  );
};
