import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Changes } from './Changes';
import type { PageChange, Signature } from './types';

/** A signature that is void: by whom and why, and what is to be read again. */
export const VoidedSignature = ({ voided: { number, voidedByName, voidReason }, changes }: { voided: Signature; changes: readonly PageChange[] }): ReactNode => {
  const translate = useTranslate();
  return (
    <Alert severity="warning" variant="outlined" sx={{ my: 1, overflowWrap: 'anywhere' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{translate('press.voidedBy', { number, name: voidedByName })}</Typography>
      <Typography variant="body2">{voidReason}</Typography>
      <Changes changes={changes} />
    </Alert>
  );
};
