import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Decision, Finding } from '../types';

export interface FindingCardProps {
  finding: Finding;
  current?: boolean;
  busy?: boolean;
  problem?: { message: string; byHand: boolean } | null;
  onPick?: (id: string) => void;
  onDecide: (finding: Finding, decision: Decision, byHand?: boolean) => void;
}

/** What was read and what it should be, in the words around it. */
export const Correction = ({ finding: { as, should, context } }: { finding: Finding }): ReactNode => {
  const at = context.indexOf(as);
  const [before, after] = at < 0 ? [context, ''] : [context.slice(0, at), context.slice(at + as.length)];
  return (
    <Typography component="span" sx={{ lineHeight: 1.7, overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>{before}</Box>
      {at >= 0 && <Box component="del" sx={{ color: 'error.main' }}>{as}</Box>}
      <Box component="ins" sx={{ color: 'success.main', fontWeight: 600, textDecorationThickness: 1, textUnderlineOffset: '0.2em', mx: 0.25 }}>{should}</Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>{after}</Box>
    </Typography>
  );
};

export const Decided = ({ finding: { decision, decidedByName, note } }: { finding: Finding }): ReactNode => {
  const translate = useTranslate();
  if (!decision) return null;
  return (
    <Typography variant="body2" sx={{ color: decision === 'accepted' ? 'success.main' : 'text.secondary' }}>
      {translate(`archive.findings.decided.${decision}`)}{decidedByName && ` · ${decidedByName}`}{note && ` · ${note}`}
    </Typography>
  );
};

/** One suspected misreading with the two answers to it. */
export const FindingCard = ({ finding, current = false, busy = false, problem, onPick, onDecide }: FindingCardProps): ReactNode => {
  const translate = useTranslate();
  const canDecide = finding.actions.includes('decide') && finding.decision === null;
  const rule = translate(`archive.rules.${finding.rule}`, { _: finding.rule });
  return (
    <Box
      component="li" data-finding-card={finding.id} aria-current={current || undefined} onClick={() => onPick?.(finding.id)}
      sx={{ listStyle: 'none', scrollMarginBlock: '96px', pl: 1.5, py: 0.75, borderLeft: 3, borderColor: current ? 'primary.main' : 'divider', bgcolor: current ? 'action.hover' : 'transparent' }}
    >
      <Correction finding={finding} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', flexGrow: 1, fontVariantNumeric: 'tabular-nums' }}>
          {translate('archive.findings.where', { line: finding.line })} · {rule} · {translate('archive.findings.sureness', { percent: Math.round(finding.confidence * 100) })}
        </Typography>
        <Decided finding={finding} />
        {canDecide && (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button size="small" variant="outlined" disabled={busy} onClick={() => onDecide(finding, 'accepted')}>{translate('archive.findings.accept')}</Button>
            <Button size="small" color="inherit" disabled={busy} onClick={() => onDecide(finding, 'dismissed')}>{translate('archive.findings.dismiss')}</Button>
          </Box>
        )}
      </Box>
      {problem && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          {problem.message}
          {problem.byHand && <Button size="small" disabled={busy} onClick={() => onDecide(finding, 'accepted', true)}>{translate('archive.findings.byHand')}</Button>}
        </Typography>
      )}
    </Box>
  );
};
