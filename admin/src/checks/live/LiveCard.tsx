import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import type { Finding } from '@domain/copy/checks/finding';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { SuspectActs } from '../../shared/editor/suspect-desk';
import { ToneMark } from '../../shared/StatusChip';
import { SEVERITY_TONES } from '../check-rule';
import { Decisions } from '../FindingLine';
import { useLiveDesk } from './live-desk';

/** What could stand there instead, put there by whoever writes and by nobody else. */
export const Suggestion = ({ suggestion, onTake }: { suggestion: string; onTake: () => void }): ReactNode => {
  const translate = useTranslate();
  return <Button size="small" variant="contained" onClick={onTake} sx={{ overflowWrap: 'anywhere' }}>{suggestion === '' ? translate('checks.live.leaveOut') : translate('checks.live.take', { suggestion })}</Button>;
};

export const Said = ({ finding }: { finding: Finding }): ReactNode => {
  const translate = useTranslate();
  const { rule, params, source, severity } = finding;
  return (
    <>
      <ToneMark tone={SEVERITY_TONES[severity]}>{translate(`checks.severities.${severity}`)}</ToneMark>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{translate(`checks.says.${rule}`, params)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{translate('checks.bySource', { source })}</Typography>
    </>
  );
};

/** The card beside underlined words: what is wrong, what could stand there, and what one may say of it. */
export const LiveCard = ({ id, replace, close, go, place }: { id: string } & SuspectActs): ReactNode => {
  const translate = useTranslate();
  const desk = useLiveDesk();
  const finding = desk?.open?.find(({ fingerprint }) => fingerprint === id);
  if (!desk || !finding) return <Typography variant="body2">{translate('checks.checking')}</Typography>;
  const { suggestion } = finding;
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
      <Box sx={{ display: 'flex', width: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ flexGrow: 1, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{place.number} / {place.of}</Typography>
        <IconButton size="small" aria-label={translate('checks.live.before')} title="Shift+F8" onClick={() => go(-1)}><ArrowUpward fontSize="small" /></IconButton>
        <IconButton size="small" aria-label={translate('checks.live.next')} title="F8" onClick={() => go(1)}><ArrowDownward fontSize="small" /></IconButton>
        <IconButton size="small" aria-label={translate('ra.action.close')} onClick={close}><Close fontSize="small" /></IconButton>
      </Box>
      <Said finding={finding} />
      {suggestion !== null && <Suggestion suggestion={suggestion} onTake={() => replace(suggestion)} />}
      <Decisions finding={{ ...finding, decisions: desk.decisionsFor(finding) }} busy={desk.busy} decide={desk.decide} />
    </Box>
  );
};
