import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useReading } from '../../api/hooks';
import { usePageFaces } from '../../pages/page-faces';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { PageHead } from '../../shared/PageHead';
import { useShortcut } from '../../shared/shortcuts';
import type { Comparison, Proof, ProofComposition } from '../proof';
import { useProofName } from '../useProofName';
import type { Pointed } from './ComparedPage';
import { Overlaid, SideBySide } from './CompareViews';
import { Differences } from './Differences';

const WAYS = ['side', 'overlay', 'list'] as const;
type Way = (typeof WAYS)[number];
const KEYS: Readonly<Record<Way, string>> = { side: '1', overlay: '2', list: '3' };

interface Read { proof: Proof; composition: ProofComposition }

/** A proof with its frozen page, read whole. */
const useRead = (id: string): { read: Read | null; error: Error | null; retry: () => void } => {
  const proof = useReading('/api/proofs/{id}', { path: { id } });
  const composed = useReading('/api/proofs/{id}/composition', { path: { id } });
  return {
    read: proof.data && composed.data ? { proof: proof.data as unknown as Proof, composition: composed.data as unknown as ProofComposition } : null,
    error: proof.error ?? composed.error, retry: () => void Promise.all([proof.refetch(), composed.refetch()]),
  };
};

const WayChoice = ({ way, onWay }: { way: Way; onWay: (way: Way) => void }): ReactNode => {
  const translate = useTranslate();
  useShortcut(KEYS.side, translate('proofs.ways.side'), () => onWay('side'));
  useShortcut(KEYS.overlay, translate('proofs.ways.overlay'), () => onWay('overlay'));
  useShortcut(KEYS.list, translate('proofs.ways.list'), () => onWay('list'));
  return (
    <ToggleButtonGroup size="small" exclusive value={way} onChange={(_, next: Way | null) => next && onWay(next)} aria-label={translate('proofs.way')}>
      {WAYS.map((one) => <ToggleButton key={one} value={one} title={KEYS[one]}>{translate(`proofs.ways.${one}`)}</ToggleButton>)}
    </ToggleButtonGroup>
  );
};

const Compared = ({ older, newer, comparison }: { older: Read; newer: Read; comparison: Comparison }): ReactNode => {
  const translate = useTranslate();
  const name = useProofName();
  const [address, setAddress] = useSearchParams();
  const [pointed, setPointed] = useState<readonly Pointed[]>([]);
  const way = WAYS.find((one) => one === address.get('way')) ?? 'side';
  usePageFaces(newer.proof.publicationId, newer.composition.displayList);
  usePageFaces(older.proof.publicationId, older.composition.displayList);
  const choose = (next: Way): void => setAddress((before) => {
    const after = new URLSearchParams(before);
    after.set('way', next);
    return after;
  }, { replace: true });
  const sides = {
    older: { proof: older.proof, list: older.composition.displayList, name: name.ofRound(older.proof) },
    newer: { proof: newer.proof, list: newer.composition.displayList, name: name.ofRound(newer.proof) }, pointed,
  };
  const trail = [{ label: name.ofIssue(newer.proof), to: `/issues/${newer.proof.issue.id}/show` }, { label: name.ofPage(newer.proof), to: `/pages/${newer.proof.page.id}/show` }, { label: name.ofRound(newer.proof), to: `/proofs/${newer.proof.id}/show` }];
  return (
    <>
      <PageHead title={translate('proofs.comparing', { older: name.ofRound(older.proof), newer: name.ofRound(newer.proof) })} trail={trail}><WayChoice way={way} onWay={choose} /></PageHead>
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: way === 'list' ? 'minmax(0, 760px)' : 'minmax(0, 1fr) 300px' } }}>
        {way === 'side' && <Box sx={{ minWidth: 0 }}><SideBySide {...sides} /></Box>}
        {way === 'overlay' && <Box sx={{ minWidth: 0 }}><Overlaid {...sides} /></Box>}
        <Box component="aside" sx={{ minWidth: 0, overflowY: { md: way === 'list' ? 'visible' : 'auto' }, maxHeight: { md: way === 'list' ? 'none' : 'calc(100vh - var(--below-head, 120px) - 24px)' } }}>
          <Differences comparison={comparison} marks={older.proof.marks} onPoint={(next) => {
            setPointed(next);
            if (way === 'list') choose('side');
          }} />
        </Box>
      </Box>
    </>
  );
};

const Fetched = ({ id, other }: { id: string; other: string }): ReactNode => {
  const compared = useReading('/api/proofs/{id}/compare', { path: { id }, query: { with: other } });
  const [one, two] = [useRead(id), useRead(other)];
  const failed = compared.error ?? one.error ?? two.error;
  if (failed) return <ErrorState error={failed} retry={() => {
    void compared.refetch();
    one.retry();
    two.retry();
  }} />;
  if (!compared.data || !one.read || !two.read) return <LoadingLines lines={12} />;
  const [older, newer] = compared.data.olderId === id ? [one.read, two.read] : [two.read, one.read];
  return <Compared key={`${id} ${other}`} older={older} newer={newer} comparison={compared.data as unknown as Comparison} />;
};

/** Two proofs of a page held against each other: side by side, laid over one another, and as a list of what differs. */
const CompareScreen = (): ReactNode => {
  const { id = '' } = useParams<{ id: string }>();
  const [address] = useSearchParams();
  return <Fetched id={id} other={address.get('with') ?? ''} />;
};

export default CompareScreen;
