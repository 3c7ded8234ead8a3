import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { sizeInWords } from '../../photos/photo';
import { fileOf, isUnderWay, type MadeOutput } from './useOutputs';

/** How far an output is, with the one thing to do about it: call it off, or fetch it. */
export const OutputLine = ({ output, onDone, children }: { output: MadeOutput; onDone?: () => void; children?: ReactNode }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { id, status, fileName, done, total, problem, bytes } = output;
  const cancel = (): void => void act(() => newsroom.call('post', '/api/outputs/{id}/cancellation', { path: { id } }));
  const state = status === 'making' && total > 1 ? translate('outputs.steps', { done, total }) : translate(`outputs.states.${status}`);
  return (
    <Box component="li" sx={{ listStyle: 'none', display: 'flex', alignItems: 'center', gap: 1, py: 0.75 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{fileName}</Typography>
        <Typography variant="caption" sx={{ display: 'block', color: status === 'failed' ? 'error.main' : 'text.secondary', overflowWrap: 'anywhere' }}>
          {problem ?? [state, status === 'made' && bytes !== null && sizeInWords(bytes)].filter(Boolean).join(' · ')}{children}
        </Typography>
        {isUnderWay(output) && <LinearProgress aria-label={fileName} variant={total > 1 ? 'determinate' : 'indeterminate'} value={total > 1 ? Math.round((100 * done) / total) : undefined} sx={{ mt: 0.5 }} />}
      </Box>
      {isUnderWay(output) && <Button size="small" disabled={busy} onClick={cancel}>{translate('ra.action.cancel')}</Button>}
      {status === 'made' && <Button size="small" variant="contained" component="a" href={fileOf(output)} download={fileName} onClick={onDone}>{translate('outputs.fetch')}</Button>}
      {onDone && !isUnderWay(output) && <IconButton size="small" onClick={onDone} aria-label={translate('outputs.dismiss', { name: fileName })}><Close fontSize="inherit" /></IconButton>}
    </Box>
  );
};
