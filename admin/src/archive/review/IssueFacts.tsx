import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ISSUE_FACTS, type IssueFact, type Provenance } from '@domain/calendar/provenance';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Issue } from '../../api/types';
import { useAct, useNewsroom } from '../../api/hooks';
import { dayInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { ToneMark } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';

const TONE: Record<Provenance['source'], Tone> = { printed: 'published', inferred: 'waiting', confirmed: 'released', unknown: 'planned' };

interface FactProps { fact: string; value: string | null; provenance?: Provenance | null; children?: ReactNode }

const Fact = ({ fact, value, provenance, children }: FactProps): ReactNode => {
  const translate = useTranslate();
  const source = provenance?.source ?? 'unknown';
  return (
    <Box sx={{ py: 1, px: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
        <Typography component="dt" variant="body2" sx={{ color: 'text.secondary', minWidth: '5em' }}>{translate(`archive.facts.${fact}`)}</Typography>
        <Typography component="dd" sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{value ?? translate('archive.facts.none')}</Typography>
        <Box component="dd" sx={{ m: 0, flexGrow: 1 }}>
          <ToneMark tone={TONE[source]}>{translate(`provenance.${source}`)}{provenance?.confirmedBy && ` · ${provenance.confirmedBy.displayName}`}</ToneMark>
        </Box>
        {children}
      </Box>
      {provenance?.evidence && <Typography component="dd" variant="body2" sx={{ m: 0, color: 'text.secondary' }}>{provenance.evidence}</Typography>}
    </Box>
  );
};

const valueOf = (issue: Issue, fact: IssueFact, day: (value: string) => string): string | null => {
  const value = issue[fact];
  return value === null ? null : typeof value === 'string' ? day(value) : String(value);
};

/** When and as which number the page appeared, how that is known, and the archivist's word on what was only inferred. */
export const IssueFacts = ({ issue, pageNumber, pageNumberProvenance }: { issue: Issue; pageNumber: number | null; pageNumberProvenance: Provenance | null }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [language] = useLanguage();
  const mayConfirm = issue.actions.includes('confirm');
  const confirm = (fact: IssueFact): void =>
    void act(() => newsroom.call('post', '/api/issues/{id}/confirmations', { path: { id: issue.id }, body: { version: issue.version, fact } }), 'archive.facts.confirmed');
  return (
    <Box component="dl" aria-label={translate('archive.facts.title')} sx={{ m: 0 }}>
      {ISSUE_FACTS.map((fact) => (
        <Fact key={fact} fact={fact} value={valueOf(issue, fact, (day) => dayInWords(day, language))} provenance={issue.provenance[fact]}>
          {mayConfirm && issue.provenance[fact]?.source === 'inferred' && (
            <Button size="small" variant="outlined" disabled={busy} onClick={() => confirm(fact)} sx={{ ml: 'auto' }}>{translate('archive.facts.confirm')}</Button>
          )}
        </Fact>
      ))}
      <Fact fact="pageNumber" value={pageNumber === null ? null : String(pageNumber)} provenance={pageNumberProvenance} />
    </Box>
  );
};
