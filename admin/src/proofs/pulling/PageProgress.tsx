import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ROUND_COLOURS } from '@domain/proofs/drawing/round-colours';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useNewsroom, useReading } from '../../api/hooks';
import { SlipSection } from '../../shared/copy/Slip';
import { Moment } from '../../shared/Moments';
import { ToneMark } from '../../shared/StatusChip';
import type { OpenMove, PageMoves, ProofRow } from '../proof';
import { ProofState } from '../ProofState';
import { useProofName } from '../useProofName';
import { Wants } from './Wants';

/** The moves made right here; proofs are pulled with their reader, and signing has a screen of its own. */
const MADE_HERE: readonly string[] = ['makeUp'];

const Move = ({ move, pageId, version }: { move: OpenMove; pageId: string; version: number }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { action, wants, isYours } = move;
  const make = (): void => void act(() => newsroom.call('post', '/api/pages/{id}/moves', { path: { id: pageId }, body: { action, version } }), 'proofs.pageMoved');
  const isReady = wants.length === 0;
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{translate(`proofs.pageMoves.${action}`)}</Typography>
        <ToneMark tone={isReady ? 'approved' : 'waiting'}>{translate(isReady ? 'proofs.ready' : 'proofs.wanting', { count: wants.length })}</ToneMark>
        {isReady && isYours && MADE_HERE.includes(action) && <Button size="small" variant="outlined" disabled={busy} onClick={make}>{translate(`proofs.pageMoves.${action}`)}</Button>}
      </Box>
      {!isReady && <Wants wants={wants} />}
    </Box>
  );
};

const ProofLine = ({ proof }: { proof: ProofRow }): ReactNode => {
  const translate = useTranslate();
  const name = useProofName();
  const { open, answered } = proof.markCounts;
  return (
    <Box component="li" sx={{ py: 0.5, pl: 1, borderLeft: 3, borderLeftColor: ROUND_COLOURS[proof.round], mb: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Link component={RouterLink} to={`/proofs/${proof.id}/show`} sx={{ fontWeight: 600 }}>{name.ofRound(proof)}</Link>
        <ProofState proof={proof} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {proof.assignee || proof.round !== 'clean' ? `${name.ofReader(proof)} · ` : ''}<Moment moment={proof.pulledAt} />{open + answered > 0 && ` · ${translate('proofs.leftToDo', { open, answered })}`}
      </Typography>
      {proof.missed > 0 && <ToneMark tone="blocking">{translate('proofs.missedCount', { count: proof.missed })}</ToneMark>}
    </Box>
  );
};

/** Where a page may go next and what it is wanting for that, and every proof pulled of it. */
const PageProgress = ({ pageId }: { pageId: string }): ReactNode => {
  const translate = useTranslate();
  const { data: moves } = useReading('/api/pages/{id}/moves', { path: { id: pageId } });
  const { data: proofs } = useReading('/api/pages/{id}/proofs', { path: { id: pageId } });
  const open = moves as unknown as PageMoves | undefined;
  const rows = (proofs ?? []) as unknown as ProofRow[];
  if (!open || (open.moves.length === 0 && rows.length === 0)) return null;
  return (
    <>
      {open.moves.length > 0 && <SlipSection title={translate('proofs.nextSteps')}><Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{open.moves.map((move) => <Move key={move.action} move={move} pageId={pageId} version={open.version} />)}</Box></SlipSection>}
      {rows.length > 0 && <SlipSection title={translate('proofs.ofPage')}><Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>{rows.map((proof) => <ProofLine key={proof.id} proof={proof} />)}</Box></SlipSection>}
    </>
  );
};

export default PageProgress;
