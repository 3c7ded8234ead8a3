import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { DecidedFinding } from '@domain/copy/checks/decisions';
import { SEVERITIES } from '@domain/copy/checks/finding';
import { useNotify, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { SlipSection } from '../../shared/copy/Slip';
import { ToneMark } from '../../shared/StatusChip';
import { SEVERITY_TONES } from '../check-rule';
import { Decisions } from '../FindingLine';
import { fieldOf, type LiveDesk, typeInto, useLiveDesk } from './live-desk';
import { Suggestion } from './LiveCard';

/** What the body's card offers, for words that stand outside it. */
const Acts = ({ finding, desk }: { finding: DecidedFinding; desk: LiveDesk }): ReactNode => {
  const notify = useNotify();
  const { suggestion } = finding;
  const take = (words: string): void => {
    const field = fieldOf(finding);
    if (!field || !typeInto(field, finding, words)) notify('checks.live.moved', { type: 'info' });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, pb: 0.5 }}>
      {suggestion !== null && fieldOf(finding) && <Suggestion suggestion={suggestion} onTake={() => take(suggestion)} />}
      <Decisions finding={{ ...finding, decisions: desk.decisionsFor(finding) }} busy={desk.busy} decide={desk.decide} />
    </Box>
  );
};

const Line = ({ finding, desk, isOpen, onOpen }: { finding: DecidedFinding; desk: LiveDesk; isOpen: boolean; onOpen: () => void }): ReactNode => {
  const translate = useTranslate();
  const { quoted, suggestion, rule, params, field } = finding;
  const show = (): void => {
    onOpen();
    desk.show(finding);
  };
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider' }}>
      <ButtonBase onClick={show} aria-label={translate('checks.find', { quoted: quoted.slice(0, 20) || translate(`checks.fields.${field}`) })} sx={{ display: 'block', width: 1, textAlign: 'left', py: 0.75, borderRadius: 0.5 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>{quoted.length > 24 ? `${quoted.slice(0, 24)}…` : quoted}</Box>{suggestion && ` → ${suggestion}`}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{field !== 'body' && `${translate(`checks.fields.${field}`)} · `}{translate(`checks.says.${rule}`, params)}</Typography>
      </ButtonBase>
      {isOpen && field !== 'body' && <Acts finding={finding} desk={desk} />}
    </Box>
  );
};

/** What the rules say of the story being written, gravest first; one click leads to the words. */
export const LiveFindings = (): ReactNode => {
  const translate = useTranslate();
  const desk = useLiveDesk();
  const [opened, setOpened] = useState<string | null>(null);
  if (!desk) return null;
  const { open, settled, failed } = desk;
  const status = failed ? 'checks.failed' : open === null ? 'checks.checking' : open.length === 0 ? 'checks.clean' : 'checks.open';
  return (
    <SlipSection title={translate('checks.panel')}>
      <Typography role="status" variant="body2" sx={{ py: 0.5, color: failed ? 'error.main' : 'text.secondary' }}>
        {translate(status, { count: open?.length ?? 0 })}{settled > 0 && ` · ${translate('checks.settled', { count: settled })}`}{open && open.length > 0 && ` · ${translate('checks.live.keys')}`}
      </Typography>
      {SEVERITIES.map((severity) => ({ severity, found: (open ?? []).filter((finding) => finding.severity === severity) })).filter(({ found }) => found.length > 0).map(({ severity, found }) => (
        <Box key={severity} sx={{ mb: 1 }}>
          <ToneMark tone={SEVERITY_TONES[severity]}>{translate(`checks.severities.${severity}`)} {found.length}</ToneMark>
          <Box component="ul" aria-label={translate(`checks.severities.${severity}`)} sx={{ m: 0, p: 0 }}>
            {found.map((finding) => <Line key={finding.fingerprint} finding={finding} desk={desk} isOpen={opened === finding.fingerprint} onOpen={() => setOpened(finding.fingerprint)} />)}
          </Box>
        </Box>
      ))}
    </SlipSection>
  );
};
