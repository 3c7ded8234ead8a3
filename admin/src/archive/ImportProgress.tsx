import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useAct, useMay, useNewsroom } from '../api/hooks';
import { ToneMark } from '../shared/StatusChip';
import type { Tone } from '../theme/palette';
import type { Import } from './types';

const TONE: Record<Import['status'], Tone> = { waiting: 'waiting', reading: 'working', done: 'released', failed: 'blocking', cancelled: 'killed' };

export const isUnderWay = ({ status }: Pick<Import, 'status'>): boolean => status === 'waiting' || status === 'reading';

export const ImportState = ({ status }: Pick<Import, 'status'>): ReactNode => {
  const translate = useTranslate();
  return <ToneMark tone={TONE[status]}>{translate(`archive.imports.status.${status}`)}</ToneMark>;
};

/** How far a delivery has been read, and a way to stop it before its next file. */
export const ImportProgress = ({ delivery }: { delivery: Import }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const mayCancel = useMay()('source.import');
  const { act, busy } = useAct();
  if (!isUnderWay(delivery)) return null;
  const cancel = (): void => void act(() => newsroom.call('delete', '/api/imports/{id}', { path: { id: delivery.id } }), 'archive.imports.cancelled');
  const words = translate('archive.imports.progress', { done: delivery.files.length, total: delivery.total });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1 }}>
      <LinearProgress aria-label={words} variant="determinate" value={delivery.total ? (100 * delivery.files.length) / delivery.total : 0} sx={{ flexGrow: 1 }} />
      <Typography variant="body2" role="status">{words}</Typography>
      {mayCancel && <Button size="small" variant="outlined" disabled={busy} onClick={cancel}>{translate('archive.imports.cancel')}</Button>}
    </Box>
  );
};
