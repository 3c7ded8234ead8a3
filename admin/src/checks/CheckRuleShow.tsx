import { Box, Button, Typography } from '@mui/material';
import { CHECK_RULE_MOVES, CHECK_RULE_TRANSITIONS, type CheckRuleMove } from '@domain/workflow/check-rule-workflow';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { PageHead } from '../shared/PageHead';
import { ReasonDialog } from '../shared/ReasonDialog';
import { RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { ToneMark } from '../shared/StatusChip';
import { type CheckRule, SEVERITY_TONES, STATUS_TONES } from './check-rule';
import { RuleTrialView } from './RuleTrialView';

const Moves = ({ rule }: { rule: CheckRule }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asked, setAsked] = useState<CheckRuleMove | null>(null);
  const go = (action: CheckRuleMove, reason = ''): void => {
    setAsked(null);
    void act(() => newsroom.call('post', '/api/check-rules/{id}/moves', { path: { id: rule.id }, body: { action, version: rule.version, reason } }), `checks.moved.${action}`);
  };
  return (
    <>
      {CHECK_RULE_MOVES.filter((move) => rule.actions.includes(move)).map((move) => (
        <Button key={move} variant={move === 'publish' ? 'contained' : 'outlined'} disabled={busy} onClick={() => ('needsReason' in CHECK_RULE_TRANSITIONS[move] ? setAsked(move) : go(move))}>{translate(`checks.moves.${move}`)}</Button>
      ))}
      {asked && <ReasonDialog title={translate(`checks.moves.${asked}`)} label={translate('checks.reason')} confirm={translate(`checks.moves.${asked}`)} busy={busy} onGive={(reason) => go(asked, reason)} onClose={() => setAsked(null)} />}
    </>
  );
};

const Slip = ({ rule }: { rule: CheckRule }): ReactNode => {
  const translate = useTranslate();
  return (
    <SlipSection title={translate(`checks.kinds.${rule.kind}`)}>
      <Box component="dl" sx={{ m: 0 }}>
        <SlipFact source="suggestion">{rule.suggestion}</SlipFact>
        <SlipFact source="severity"><ToneMark tone={SEVERITY_TONES[rule.severity]}>{translate(`checks.severities.${rule.severity}`)}</ToneMark></SlipFact>
        <SlipFact source="exceptions">{rule.exceptions.join(' · ')}</SlipFact>
        <SlipFact source="licenceKind">{rule.licenceKind && translate(`checks.licences.${rule.licenceKind}`)}</SlipFact>
        <SlipFact source="validFrom">{rule.validFrom}</SlipFact>
        <SlipFact source="validUntil">{rule.validUntil}</SlipFact>
        <SlipFact source="source">{rule.source}</SlipFact>
      </Box>
      {rule.reason && <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>{translate('checks.why', { reason: rule.reason })}</Typography>}
    </SlipSection>
  );
};

const Reading = ({ rule }: { rule: CheckRule }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('check-rules', 2);
  return (
    <>
      <PageHead title={rule.pattern} trail={[{ label: noun, to: '/check-rules' }]} state={<ToneMark tone={STATUS_TONES[rule.status]}>{translate(`checks.statuses.${rule.status}`)}</ToneMark>}>
        <RecordActions />
        <Moves rule={rule} />
      </PageHead>
      <ReadingDesk aside={<Slip rule={rule} />}><RuleTrialView id={rule.id} version={rule.version} /></ReadingDesk>
    </>
  );
};

const CheckRuleShow = (): ReactNode => <ScreenShow<CheckRule>>{(rule) => <Reading rule={rule} />}</ScreenShow>;

export default CheckRuleShow;
