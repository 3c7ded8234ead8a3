import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ProofMove } from '@domain/proofs/rounds';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { Outputs } from '../../shared/outputs/Outputs';
import { SignPage } from '../../press/SignPage';
import { PageHead } from '../../shared/PageHead';
import { ReasonDialog } from '../../shared/ReasonDialog';
import { ToneMark } from '../../shared/StatusChip';
import { ReassignDialog } from '../pulling/ReassignDialog';
import type { Proof } from '../proof';
import { ProofState } from '../ProofState';
import type { ProofActs } from '../useProofActs';
import { useProofName } from '../useProofName';

/** Who reads it, by when, and how its marks stand, in one line. */
const Standing = ({ proof }: { proof: Proof }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { assignee, dueAt, markCounts: { open, answered, verified }, missed, round, status, declineReason } = proof;
  const words = [
    assignee ? translate('proofs.reader', { name: assignee.displayName }) : round !== 'clean' && translate('proofs.nobodyYet'), dueAt && translate('proofs.due', { time: momentInWords(dueAt, language) }),
    translate('proofs.counts', { open, answered, verified }),
  ].filter(Boolean).join(' · ');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
      <ProofState proof={proof} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{words}</Typography>
      {missed > 0 && <ToneMark tone="blocking">{translate('proofs.missedCount', { count: missed })}</ToneMark>}
      {status === 'declined' && <Typography variant="body2">{translate('proofs.declinedBecause', { reason: declineReason })}</Typography>}
    </Box>
  );
};

const KINDS = [['markedPdf', 'marked-pdf'], ['proofPdf', 'pdf']] as const;

/** Where one is, how the round stands, and what is to do: take it up, hand it back, say it is read. */
export const ProofHead = ({ proof, acts, before }: { proof: Proof; acts: ProofActs; /** The proof it is compared with. */ before: string | null }): ReactNode => {
  const translate = useTranslate();
  const name = useProofName();
  const [declining, setDeclining] = useState(false);
  const [reassigning, setReassigning] = useState(false);
  const may = (move: ProofMove): boolean => proof.actions.includes(move);
  const decline = (reason: string): void => void acts.move('decline', reason).then((done) => done && setDeclining(false));
  return (
    <PageHead title={name.ofProof(proof)} trail={[{ label: name.ofIssue(proof), to: `/issues/${proof.issue.id}/show` }, { label: name.ofPage(proof), to: `/pages/${proof.page.id}/show` }]} state={<Standing proof={proof} />}>
      {before && <Button variant="outlined" component={LinkBase} to={`/proofs/${proof.id}/compare?with=${before}`}>{translate('proofs.compare')}</Button>}
      <Button variant="outlined" onClick={() => window.print()}>{translate('proofs.print')}</Button>
      <Outputs kinds={KINDS.map(([key, end]) => ({ key, address: `/api/proofs/${proof.id}/${end}` }))} />
      {proof.actions.includes('reassign') && <Button variant="outlined" onClick={() => setReassigning(true)}>{translate('proofs.reassign')}</Button>}
      {may('decline') && <Button variant="outlined" disabled={acts.moving} onClick={() => setDeclining(true)}>{translate('proofs.moves.decline')}</Button>}
      {may('accept') && <Button variant={may('complete') ? 'outlined' : 'contained'} disabled={acts.moving} onClick={() => void acts.move('accept')}>{translate('proofs.moves.accept')}</Button>}
      {may('complete') && <Button variant="contained" disabled={acts.moving} onClick={() => void acts.move('complete')}>{translate('proofs.moves.complete')}</Button>}
      {proof.isLatest && proof.round === 'clean' && <SignPage page={proof.page} pageName={name.ofPage(proof)} />}
      {reassigning && <ReassignDialog proof={proof} acts={acts} onClose={() => setReassigning(false)} />}
      {declining && <ReasonDialog title={translate('proofs.moves.decline')} label={translate('proofs.why')} confirm={translate('proofs.moves.decline')} busy={acts.moving} onGive={decline} onClose={() => setDeclining(false)} />}
    </PageHead>
  );
};
