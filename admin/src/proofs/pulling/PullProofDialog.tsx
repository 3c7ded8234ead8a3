import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { isPulling, type PullingMove, ROUND_OF_MOVE } from '@domain/workflow/page-workflow';
import { useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type ApiError, useMe, useNewsroom, useReading } from '../../api/hooks';
import type { User } from '../../api/types';
import { LoadingLines } from '../../shared/Blank';
import type { OpenMove, PageMoves, PageWant, ProofRow } from '../proof';
import { ReaderChoice } from './ReaderChoice';
import { candidatesFor } from './readers';
import { Wants } from './Wants';

const MANY = 200;

type Pull = OpenMove & { action: PullingMove };
const isPull = (move: OpenMove): move is Pull => isPulling(move.action);

interface PullDialogProps { page: { id: string; pageEditorId: string | null }; title: string; onClose: () => void }
interface PullFormProps extends PullDialogProps { open: PageMoves; proofs: readonly ProofRow[]; users: readonly User[] }

const PullForm = ({ page, title, open, proofs, users, onClose }: PullFormProps): ReactNode => {
  const translate = useTranslate();
  const [me, newsroom, notify, refresh, go] = [useMe(), useNewsroom(), useNotify(), useRefresh(), useNavigate()];
  const pulls = open.moves.filter(isPull);
  const [chosen, setChosen] = useState<PullingMove>();
  const [assigneeId, setAssigneeId] = useState('');
  const [dueAt, setDueAt] = useState('');
  const [overrideReason, setOverrideReason] = useState('');
  const [refused, setRefused] = useState<readonly PageWant[] | null>(null);
  const [busy, setBusy] = useState(false);
  // The page may have moved on since its ways were last read: a round that is no more among them is no choice.
  const move = pulls.find(({ action }) => action === chosen) ?? pulls.findLast(({ wants }) => wants.length === 0) ?? pulls.at(-1);
  const round = move && ROUND_OF_MOVE[move.action];
  const candidates = round ? candidatesFor(round, users, page, proofs) : [];
  const problem = candidates.find(({ user }) => user.id === assigneeId)?.problem ?? null;
  const wants = refused ?? move?.wants ?? [];
  const pull = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const body = { version: open.version, round, assigneeId: assigneeId || null, dueAt: dueAt ? new Date(dueAt).toISOString() : undefined, overrideReason: problem ? overrideReason : undefined };
      const proof = await newsroom.call('post', '/api/pages/{id}/proofs', { path: { id: page.id }, body });
      notify('proofs.pulled', { type: 'success' });
      refresh();
      onClose();
      void go(`/proofs/${proof.id}/show`);
    } catch (error) {
      const said = (error as ApiError).body as { wants?: PageWant[] } | undefined;
      if (said?.wants) setRefused(said.wants);
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void pull(event)}>
      <DialogTitle>{translate('proofs.pullOf', { page: title })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
        {pulls.length === 0 && <Alert severity="info">{translate('proofs.noPull')}</Alert>}
        {pulls.length > 0 && (
          <TextField select label={translate('proofs.round')} value={move?.action ?? ''} onChange={({ target }) => {
            setChosen(target.value as PullingMove);
            setRefused(null);
          }} fullWidth>
            {pulls.map((one) => <MenuItem key={one.action} value={one.action}>{translate(`proofs.rounds.${ROUND_OF_MOVE[one.action]}`)}</MenuItem>)}
          </TextField>
        )}
        {wants.length > 0 && <Alert severity="warning"><Typography variant="body2" sx={{ fontWeight: 600 }}>{translate('proofs.firstMissing')}</Typography><Wants wants={wants} /></Alert>}
        {pulls.length > 0 && <ReaderChoice candidates={candidates} value={assigneeId} mayOverride={me?.roles.includes('editorInChief') ?? false} onChoose={setAssigneeId} />}
        {problem && <TextField label={translate('proofs.overrideReason')} value={overrideReason} onChange={({ target }) => setOverrideReason(target.value)} required fullWidth multiline slotProps={{ htmlInput: { maxLength: 500 } }} />}
        {pulls.length > 0 && <TextField type="datetime-local" label={translate('proofs.dueLabel')} value={dueAt} onChange={({ target }) => setDueAt(target.value)} fullWidth helperText={translate('proofs.dueHelp')} slotProps={{ inputLabel: { shrink: true } }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || !move || wants.length > 0 || (problem !== null && overrideReason.trim() === '')}>{translate('proofs.pull')}</Button>
      </DialogActions>
    </form>
  );
};

/** 拉大样: which round, who reads it and by when; what is missing first is said in sentences. */
const PullProofDialog = (props: PullDialogProps): ReactNode => {
  const { page, onClose } = props;
  const moves = useReading('/api/pages/{id}/moves', { path: { id: page.id } });
  const proofs = useReading('/api/pages/{id}/proofs', { path: { id: page.id } });
  const { data: users } = useGetList<User>('users', { filter: { active: true }, pagination: { page: 1, perPage: MANY }, sort: { field: 'displayName', order: 'ASC' } });
  const failed = moves.error ?? proofs.error;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      {failed && <Box sx={{ p: 3 }}><Alert severity="error">{failed.message}</Alert></Box>}
      {!failed && (moves.data && proofs.data && users
        ? <PullForm {...props} open={moves.data as unknown as PageMoves} proofs={proofs.data as unknown as ProofRow[]} users={users} />
        : <DialogContent><LoadingLines lines={4} /></DialogContent>)}
    </Dialog>
  );
};

export default PullProofDialog;
