import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Reader } from './useReader';

/** What is being saved, what could not be, to be tried again or said better, and a mark just taken off, to be put back. */
export const Unsaved = ({ reader }: { reader: Reader }): ReactNode => {
  const translate = useTranslate();
  const { acts: { deeds: { waiting, failed, forget, again } }, removed, putBack } = reader;
  return (
    <>
      <Typography role="status" variant="caption" sx={{ color: 'text.secondary', display: 'block', minHeight: '1.7em' }}>{waiting > 0 && translate('proofs.saving', { count: waiting })}</Typography>
      {failed.map((one) => (
        <Alert key={one.key} severity="error" sx={{ mb: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{translate('proofs.notSaved', { words: one.deed.words })}</Typography>
          <Typography variant="body2">{one.why}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
            <Button size="small" onClick={() => again(one)}>{translate('proofs.saveAgain')}</Button>
            {one.deed.reword && <Button size="small" onClick={() => {
              forget(one.key);
              one.deed.reword?.();
            }}>{translate('proofs.acts.edit')}</Button>}
            <Button size="small" color="inherit" onClick={() => forget(one.key)}>{translate('proofs.giveUp')}</Button>
          </Box>
        </Alert>
      ))}
      {removed && <Alert severity="info" sx={{ mb: 1 }} action={<Button size="small" onClick={putBack}>{translate('proofs.putBack')}</Button>}>{translate('proofs.tookOff', { number: removed.number, sign: translate(`proofs.signs.${removed.sign}`) })}</Alert>}
    </>
  );
};
