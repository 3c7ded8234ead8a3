import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { SignatureSlip } from './SignatureSlip';

/** Every signature a page has borne, the newest first. */
export const SlipDialog = ({ pageId, pageName, onClose }: { pageId: string; pageName: string; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const { data, error, refetch } = useReading('/api/pages/{id}/signatures', { path: { id: pageId } });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('press.slipOf', { page: pageName })}</DialogTitle>
      <DialogContent dividers>
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : data ? data.length === 0 ? <Typography>{translate('press.noSlip')}</Typography> : data.map((signature) => <SignatureSlip key={signature.id} signature={signature} />) : <LoadingLines />}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
};
