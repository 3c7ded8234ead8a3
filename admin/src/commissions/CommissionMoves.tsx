import { Button } from '@mui/material';
import { COMMISSION_MOVES, COMMISSION_TRANSITIONS, type CommissionMove } from '@domain/workflow/commission-workflow';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { ReasonDialog } from '../shared/ReasonDialog';
import { AssignDialog, type Person } from './AssignDialog';
import type { Commission } from './commission';

const needsReason = (move: CommissionMove): boolean => 'needsReason' in COMMISSION_TRANSITIONS[move];

/** What this reader may do with it now. */
export const CommissionMoves = ({ commission, size }: { commission: Commission; size?: 'small' }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asked, setAsked] = useState<CommissionMove | null>(null);
  const go = (move: CommissionMove, given: { reason?: string } & Partial<Person> = {}): void => {
    setAsked(null);
    void act(() => newsroom.call('post', '/api/commissions/{id}/moves', { path: { id: commission.id }, body: { action: move, version: commission.version, ...given } }), `commissions.moved.${move}`);
  };
  return (
    <>
      {COMMISSION_MOVES.filter((move) => commission.actions.includes(move)).map((move) => (
        <Button key={move} size={size} disabled={busy} variant={move === 'accept' || move === 'assign' ? 'contained' : 'outlined'} onClick={() => (needsReason(move) || move === 'assign' ? setAsked(move) : go(move))}>{translate(move === 'assign' && commission.forName ? 'commissions.reassign' : `commissions.moves.${move}`)}</Button>
      ))}
      {asked === 'assign' && <AssignDialog commission={commission} busy={busy} onGive={(person) => go(asked, person)} onClose={() => setAsked(null)} />}
      {asked && asked !== 'assign' && (
        <ReasonDialog title={translate(`commissions.moves.${asked}`)} label={translate('articles.reason')} confirm={translate(`commissions.moves.${asked}`)} busy={busy} onGive={(reason) => go(asked, { reason })} onClose={() => setAsked(null)} />
      )}
    </>
  );
};
