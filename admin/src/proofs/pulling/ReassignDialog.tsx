import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMe, useReading } from '../../api/hooks';
import type { User } from '../../api/types';
import type { Proof } from '../proof';
import type { ProofActs } from '../useProofActs';
import { ReaderChoice } from './ReaderChoice';
import { candidatesFor } from './readers';

const MANY = 200;

/** Gives a proof to another reader, or back to whoever takes it. */
export const ReassignDialog = ({ proof, acts, onClose }: { proof: Proof; acts: ProofActs; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const me = useMe();
  const [assigneeId, setAssigneeId] = useState(proof.assignee?.id ?? '');
  const [overrideReason, setOverrideReason] = useState('');
  const { data: proofs = [] } = useReading('/api/pages/{id}/proofs', { path: { id: proof.page.id } });
  const { data: users = [] } = useGetList<User>('users', { filter: { active: true }, pagination: { page: 1, perPage: MANY }, sort: { field: 'displayName', order: 'ASC' } });
  const candidates = candidatesFor(proof.round, users, proof.page, proofs.filter(({ id }) => id !== proof.id));
  const isKnown = assigneeId === '' || candidates.some(({ user }) => user.id === assigneeId);
  const problem = candidates.find(({ user }) => user.id === assigneeId)?.problem ?? null;
  const give = (event: FormEvent): void => {
    event.preventDefault();
    void acts.reassign(assigneeId || null, problem ? overrideReason : undefined).then((done) => done && onClose());
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{translate('proofs.reassign')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
        <ReaderChoice candidates={candidates} value={isKnown ? assigneeId : ''} mayOverride={me?.roles.includes('editorInChief') ?? false} onChoose={setAssigneeId} />
        {problem && <TextField label={translate('proofs.overrideReason')} value={overrideReason} onChange={({ target }) => setOverrideReason(target.value)} required fullWidth multiline slotProps={{ htmlInput: { maxLength: 500 } }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={acts.moving || assigneeId === (proof.assignee?.id ?? '') || (problem !== null && overrideReason.trim() === '')}>{translate('proofs.reassign')}</Button>
      </DialogActions>
    </Dialog>
  );
};
