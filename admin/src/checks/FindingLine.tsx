import { Box, Button, ButtonBase, TextField, Typography } from '@mui/material';
import { needsReason } from '@domain/copy/checks/decisions';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ToneMark } from '../shared/StatusChip';
import { type Finding, SEVERITY_TONES } from './check-rule';

export type Decision = Finding['decisions'][number];
export interface Deciding { decide: (finding: Finding, decision: Decision, reason: string) => void; reopen: (finding: Finding) => void; busy: boolean }

const LABELS: Record<Decision, string> = { accepted: 'checks.accept', ignoredHere: 'checks.ignoreHere', ignoredAlways: 'checks.ignoreAlways' };

/** What this reader may say of a finding; a decision that needs one asks for its reason first. */
export const Decisions = <F extends Pick<Finding, 'severity' | 'decisions'>>({ finding, decide, busy }: { finding: F; decide: (finding: F, decision: Decision, reason: string) => void; busy: boolean }): ReactNode => {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Decision | null>(null);
  const [reason, setReason] = useState('');
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (asked) decide(finding, asked, reason.trim());
  };
  const choose = (decision: Decision): void => (needsReason(finding.severity, decision) ? setAsked(decision) : decide(finding, decision, ''));
  if (asked === null) {
    return <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>{finding.decisions.map((decision) => <Button key={decision} size="small" disabled={busy} onClick={() => choose(decision)}>{translate(LABELS[decision])}</Button>)}</Box>;
  }
  return (
    <Box component="form" onSubmit={give} sx={{ display: 'grid', gap: 0.5 }}>
      <TextField size="small" label={translate('checks.reasonAsked')} value={reason} onChange={({ target }) => setReason(target.value)} autoFocus required fullWidth slotProps={{ htmlInput: { maxLength: 1000 } }} />
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        <Button size="small" type="submit" variant="contained" disabled={busy || reason.trim() === ''}>{translate(LABELS[asked])}</Button>
        <Button size="small" onClick={() => setAsked(null)}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Box>
  );
};

/** One finding: what is wrong in a sentence, the words, what could stand there, and what was said of it. */
export const FindingLine = ({ finding, current, onPick, ...deciding }: { finding: Finding; current: boolean; onPick: (finding: Finding) => void } & Deciding): ReactNode => {
  const translate = useTranslate();
  const { rule, severity, quoted, suggestion, params, decided, source } = finding;
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider', borderLeft: 3, borderLeftColor: current ? 'primary.main' : 'transparent', pl: 1, py: 1, opacity: decided && decided.decision !== 'accepted' ? 0.7 : 1 }}>
      <ButtonBase onClick={() => onPick(finding)} aria-label={translate('checks.find', { quoted: quoted.slice(0, 20) || translate(`checks.fields.${finding.field}`) })} sx={{ display: 'block', width: 1, textAlign: 'left', borderRadius: 0.5 }}>
        <ToneMark tone={SEVERITY_TONES[severity]}>{translate(`checks.severities.${severity}`)}</ToneMark>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {quoted && <Box component="span" sx={{ fontWeight: 600 }}>{quoted.length > 24 ? `${quoted.slice(0, 24)}…` : quoted}</Box>}
          {suggestion && <> → <Box component="span" sx={{ fontWeight: 600 }}>{suggestion}</Box></>}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {translate(`checks.says.${rule}`, params)}{suggestion === '' && ` · ${translate('checks.leaveOut')}`} · {translate('checks.bySource', { source })}
        </Typography>
      </ButtonBase>
      {decided ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{translate(`checks.decided.${decided.decision}`, { name: decided.byName })}{decided.reason && ` · ${decided.reason}`}</Typography>
          {finding.decisions.includes(decided.decision) && <Button size="small" disabled={deciding.busy} onClick={() => deciding.reopen(finding)}>{translate('checks.reopen')}</Button>}
        </Box>
      ) : finding.decisions.length > 0 && <Decisions finding={finding} {...deciding} />}
    </Box>
  );
};
