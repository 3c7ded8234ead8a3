import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ISSUE_TRANSITIONS } from '@domain/workflow/issue-workflow';
import { Confirm, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { ReasonDialog } from '../shared/ReasonDialog';
import type { IssueMove, PressNight } from './types';

const BACKWARD: readonly IssueMove[] = ['reopenCopy', 'reopen'];
/** What cannot be taken back asks first. */
const FINAL: Partial<Record<IssueMove, string>> = { print: 'press.printText', publish: 'press.publishText' };
const needsReason = (move: IssueMove): boolean => 'needsReason' in ISSUE_TRANSITIONS[move];

/** The issue's own way to print; closing it over what the preflight asks about needs a word on it. */
export const IssueMoveButtons = ({ night: { id, version, moves, preflight } }: { night: PressNight }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asked, setAsked] = useState<IssueMove | null>(null);
  const go = (action: IssueMove, reason = ''): void => {
    setAsked(null);
    void act(() => newsroom.call('post', '/api/issues/{id}/moves', { path: { id }, body: { action, version, reason } }), `press.moved.${action}`);
  };
  const isBlocked = preflight.some(({ severity }) => severity === 'block');
  const isAsking = (move: IssueMove): boolean => needsReason(move) || move in FINAL || (move === 'sign' && preflight.length > 0);
  const final = asked && FINAL[asked];
  return (
    <>
      {moves.map((move) => (
        <Button key={move} variant={BACKWARD.includes(move) ? 'outlined' : 'contained'} disabled={busy || (move === 'sign' && isBlocked)} onClick={() => (isAsking(move) ? setAsked(move) : go(move))}>{translate(`press.moves.${move}`)}</Button>
      ))}
      {asked && final && <Confirm isOpen title={translate(`press.moves.${asked}`)} content={translate(final)} confirm={translate(`press.moves.${asked}`)} onConfirm={() => go(asked)} onClose={() => setAsked(null)} />}
      {asked && !final && (
        <ReasonDialog title={translate(`press.moves.${asked}`)} label={translate('press.moveReason')} confirm={translate(`press.moves.${asked}`)} busy={busy} onGive={(reason) => go(asked, reason)} onClose={() => setAsked(null)}>
          {asked === 'sign' && <Typography variant="body2" sx={{ mb: 2 }}>{translate('press.signIssueText', { count: preflight.length })}</Typography>}
        </ReasonDialog>
      )}
    </>
  );
};
