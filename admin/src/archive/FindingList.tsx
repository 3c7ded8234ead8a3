import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { SelectInput, TextInput, useListContext, useTranslate } from 'react-admin';
import { type ReactNode, useMemo, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { EmptyState } from '../shared/Blank';
import { MoreFilters } from '../shared/copy/MoreFilters';
import { ScreenList } from '../shared/ScreenList';
import { useShortcut } from '../shared/shortcuts';
import { FindingCard } from './review/FindingCard';
import { useCursor } from './review/useCursor';
import { useDecisions } from './review/useDecisions';
import type { Finding } from './types';

const RULES = ['nameplate', 'placeName', 'ownVocabulary', 'confusable', 'traditional', 'officialStyle', 'homophone'] as const;
const SELDOM = ['certain', 'rule'];

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" type="search" label={translate('archive.findings.words')} resettable />
      <SelectInput source="decision" choices={[{ id: 'open', name: 'archive.findings.open' }, { id: 'accepted', name: 'archive.findings.decided.accepted' }, { id: 'dismissed', name: 'archive.findings.decided.dismissed' }]} />
      <MoreFilters sources={SELDOM}>
        <SelectInput source="certain" choices={[{ id: true, name: 'archive.findings.sure' }, { id: false, name: 'archive.findings.doubtful' }]} />
        <SelectInput source="rule" choices={RULES.map((id) => ({ id, name: `archive.rules.${id}` }))} />
      </MoreFilters>
    </>
  );
};

const Where = ({ finding: { itemTitle, sourceDocumentId, fileName } }: { finding: Finding }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 1.5, mt: 2 }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{itemTitle || fileName}</Typography>
      <Link component={RouterLink} to={`/source-documents/${sourceDocumentId}/show`} variant="body2">{translate('archive.findings.review')}</Link>
    </Box>
  );
};

/** Suspicions one under another, a new heading where the item changes; worked through with j, k, a and d. */
const Worklist = (): ReactNode => {
  const translate = useTranslate();
  const root = useRef<HTMLUListElement>(null);
  const { data } = useListContext<Finding>();
  const findings = useMemo(() => data ?? [], [data]);
  const cursor = useCursor(findings, root);
  const { decide, busy, problem } = useDecisions(cursor.onward);
  const answer = (decision: 'accepted' | 'dismissed'): void => {
    const finding = findings.find(({ id }) => id === cursor.current);
    if (finding && finding.decision === null && finding.actions.includes('decide') && !busy) decide(finding, decision);
  };
  useShortcut('j', translate('archive.findings.next'), () => cursor.step(1));
  useShortcut('k', translate('archive.findings.previous'), () => cursor.step(-1));
  useShortcut('a', translate('archive.findings.accept'), () => answer('accepted'));
  useShortcut('d', translate('archive.findings.dismiss'), () => answer('dismissed'));
  return (
    <Box component="ul" ref={root} sx={{ m: 0, p: 0, maxWidth: 900, display: 'grid', gap: 0.5 }}>
      {findings.map((finding, index) => {
        const heads = index === 0 || findings[index - 1].itemTitle !== finding.itemTitle || findings[index - 1].sourceDocumentId !== finding.sourceDocumentId;
        return [
          heads && <Where key={`${finding.id} where`} finding={finding} />,
          <FindingCard key={finding.id} finding={finding} current={cursor.current === finding.id} busy={busy} onPick={cursor.pick} onDecide={decide} problem={problem?.findingId === finding.id ? problem : null} />,
        ];
      })}
    </Box>
  );
};

const FindingList = (): ReactNode => {
  const translate = useTranslate();
  return (
    <ScreenList
      perPage={50} sort={{ field: 'confidence', order: 'DESC' }} filters={<Filters />} filterDefaultValues={{ decision: 'open' }}
      empty={<EmptyState title={translate('archive.findings.empty')} text={translate('archive.findings.emptyHelp')} />}
    >
      <Worklist />
    </ScreenList>
  );
};

export default FindingList;
