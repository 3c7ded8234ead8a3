import { Autocomplete, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { COMMISSION_MOVES, COMMISSION_TRANSITIONS, type CommissionMove } from '@domain/workflow/commission-workflow';
import { useGetList, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { User } from '../api/types';
import { ReasonDialog } from '../shared/ReasonDialog';
import type { Commission } from './commission';

const MANY = 200;
const needsReason = (move: CommissionMove): boolean => 'needsReason' in COMMISSION_TRANSITIONS[move];

/** Asks whom to assign it to. */
const AssignDialog = ({ busy, onGive, onClose }: { busy: boolean; onGive: (assigneeId: string) => void; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const [person, setPerson] = useState<User | null>(null);
  const { data: people = [] } = useGetList<User>('users', { filter: { active: true }, pagination: { page: 1, perPage: MANY }, sort: { field: 'displayName', order: 'ASC' } });
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (person) onGive(person.id);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{translate('commissions.moves.assign')}</DialogTitle>
      <DialogContent>
        <Autocomplete<User> options={people} value={person} onChange={(_, chosen) => setPerson(chosen)} getOptionLabel={({ displayName }) => displayName} isOptionEqualToValue={(one, other) => one.id === other.id} renderInput={(given) => <TextField {...given} label={translate('board.to')} autoFocus />} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || person === null}>{translate('commissions.moves.assign')}</Button>
      </DialogActions>
    </Dialog>
  );
};

/** What this reader may do with it now. */
export const CommissionMoves = ({ commission, size }: { commission: Commission; size?: 'small' }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asked, setAsked] = useState<CommissionMove | null>(null);
  const go = (move: CommissionMove, given: { reason?: string; assigneeId?: string } = {}): void => {
    setAsked(null);
    void act(() => newsroom.call('post', '/api/commissions/{id}/moves', { path: { id: commission.id }, body: { action: move, version: commission.version, ...given } }), `commissions.moved.${move}`);
  };
  return (
    <>
      {COMMISSION_MOVES.filter((move) => commission.actions.includes(move)).map((move) => (
        <Button key={move} size={size} disabled={busy} variant={move === 'accept' || move === 'assign' ? 'contained' : 'outlined'} onClick={() => (needsReason(move) || move === 'assign' ? setAsked(move) : go(move))}>{translate(`commissions.moves.${move}`)}</Button>
      ))}
      {asked === 'assign' && <AssignDialog busy={busy} onGive={(assigneeId) => go(asked, { assigneeId })} onClose={() => setAsked(null)} />}
      {asked && asked !== 'assign' && (
        <ReasonDialog title={translate(`commissions.moves.${asked}`)} label={translate('articles.reason')} confirm={translate(`commissions.moves.${asked}`)} busy={busy} onGive={(reason) => go(asked, { reason })} onClose={() => setAsked(null)} />
      )}
    </>
  );
};
