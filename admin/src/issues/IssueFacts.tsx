import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ISSUE_FACTS, type IssueFact } from '@domain/calendar/provenance';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Issue } from '../api/types';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { SlipSection } from '../shared/copy/Slip';
import { ToneMark } from '../shared/StatusChip';
import { useProblemInWords } from './create/useProblemInWords';
import { ProvenanceMark } from '../shared/ProvenanceMark';

interface FactProps { issue: Issue; fact: IssueFact; busy: boolean; onConfirm: () => void }

const Fact = ({ issue, fact, busy, onConfirm }: FactProps): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const value = issue[fact];
  const known = issue.provenance[fact];
  const label = translate(`resources.issues.fields.${fact}`);
  const waits = known?.source === 'inferred' && value !== null && issue.actions.includes('confirm');
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{label}</Typography>
      <Box component="dd" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: 600, flexGrow: 1 }}>{value === null ? translate('issues.notKnown') : typeof value === 'string' ? dayInWords(value, language) : value}</Box>
        <ProvenanceMark provenance={known} />
        {waits && <Button size="small" variant="outlined" disabled={busy} aria-label={translate('issues.confirmFact', { fact: label })} onClick={onConfirm}>{translate('issues.confirm')}</Button>}
      </Box>
      {known?.evidence && <Typography component="dd" variant="caption" sx={{ display: 'block', m: 0, color: 'text.secondary' }}>{known.evidence}</Typography>}
    </Box>
  );
};

/** What is odd about it, and who says why that is right. */
const Exceptions = ({ issue: { exceptions } }: { issue: Issue }): ReactNode => {
  const translate = useTranslate();
  const inWords = useProblemInWords();
  if (exceptions.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <ToneMark tone="waiting">{translate('newIssue.exceptions')}</ToneMark>
      {exceptions.map((one) => (
        <Box key={one.problem} sx={{ mt: 0.5 }}>
          <Typography variant="body2">{inWords(one)}</Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{translate('newIssue.by', { name: one.byName, reason: one.reason })}</Typography>
        </Box>
      ))}
    </Box>
  );
};

/** When and as which number the issue appeared, how that is known, and a person's word on what was only inferred. */
export const IssueFacts = ({ issue }: { issue: Issue }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const confirm = (fact: IssueFact): void =>
    void act(() => newsroom.call('post', '/api/issues/{id}/confirmations', { path: { id: issue.id }, body: { version: issue.version, fact } }), 'issues.confirmed');
  return (
    <SlipSection title={translate('issues.facts')}>
      <Box component="dl" sx={{ m: 0 }}>{ISSUE_FACTS.map((fact) => <Fact key={fact} issue={issue} fact={fact} busy={busy} onConfirm={() => confirm(fact)} />)}</Box>
      <Exceptions issue={issue} />
    </SlipSection>
  );
};
