import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

const Bar = ({ share, over }: { share: number; over: boolean }): ReactNode => (
  <Box aria-hidden sx={{ width: 120, maxWidth: '30%', height: 4, borderRadius: 2, bgcolor: 'action.selected', overflow: 'hidden', alignSelf: 'center' }}>
    <Box sx={{ width: `${Math.min(100, share * 100)}%`, height: 1, bgcolor: over ? 'warning.main' : 'primary.main' }} />
  </Box>
);

/** 字数, and how far it stands from the length that was asked for. */
export const CountMeter = ({ count, target }: { count: number; target?: number | null }): ReactNode => {
  const translate = useTranslate();
  const say = (value: number): string => value.toLocaleString('en-US');
  if (!target) return <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>{translate('editor.count', { count: say(count) })}</Typography>;
  const difference = count - target;
  const verdict = difference === 0 ? 'editor.onTarget' : difference > 0 ? 'editor.over' : 'editor.under';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, flexGrow: 1, justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' }}>
      <Typography variant="body2">{translate('editor.countOf', { count: say(count), target: say(target) })}</Typography>
      <Bar share={count / target} over={difference > 0} />
      <Typography variant="body2" sx={{ color: difference > 0 ? 'warning.main' : 'text.secondary' }}>
        {translate(verdict, { difference: say(Math.abs(difference)) })}
      </Typography>
    </Box>
  );
};
