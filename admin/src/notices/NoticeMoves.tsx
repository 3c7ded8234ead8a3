import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { NOTICE_MOVES, type NoticeMove } from '@domain/workflow/notice-workflow';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { ReasonDialog } from '../shared/ReasonDialog';
import { ConsentFields, NO_CONSENT } from './ConsentFields';
import type { Consent, Notice } from './notice';
import { ReckonedPrice, usePriceInWords } from './Price';

type Given = { reason?: string; totalFen?: number; consent?: Consent };
interface DialogProps { notice: Notice; busy: boolean; onGive: (given: Given) => void; onClose: () => void }

const ApproveDialog = ({ notice, busy, onGive, onClose }: DialogProps): ReactNode => {
  const translate = useTranslate();
  const priceInWords = usePriceInWords();
  const [consent, setConsent] = useState(NO_CONSENT);
  const give = (event: FormEvent): void => {
    event.preventDefault();
    onGive({ consent });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{translate('notices.moves.approve')}</DialogTitle>
      <DialogContent><Typography variant="body2" sx={{ mb: 1 }}>{translate('notices.approveHelp')}</Typography>{notice.quote && <Typography sx={{ fontWeight: 700, mb: 1 }}>{priceInWords(notice.quote)}</Typography>}<ConsentFields consent={consent} papers={notice.papers} onChange={setConsent} /></DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.cancel')}</Button><Button type="submit" variant="contained" disabled={busy || consent.givenBy.trim() === ''}>{translate('notices.moves.approve')}</Button></DialogActions>
    </Dialog>
  );
};

/** By the paper's rates, or at a price that was agreed and says why. */
const QuoteDialog = ({ notice, busy, onGive, onClose }: DialogProps): ReactNode => {
  const translate = useTranslate();
  const [agreed, setAgreed] = useState('');
  const [reason, setReason] = useState('');
  const give = (event: FormEvent): void => {
    event.preventDefault();
    onGive(agreed === '' ? {} : { totalFen: Math.round(Number(agreed) * 100), reason });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{translate('notices.moves.quote')}</DialogTitle>
      <DialogContent>
        <ReckonedPrice notice={notice} />
        <Typography variant="body2" sx={{ my: 1 }}>{translate('notices.quoteHelp')}</Typography>
        <TextField type="number" label={translate('notices.agreed')} value={agreed} onChange={({ target }) => setAgreed(target.value)} fullWidth margin="dense" slotProps={{ htmlInput: { min: 0, step: 0.01 } }} />
        {agreed !== '' && <TextField label={translate('notices.reason')} value={reason} onChange={({ target }) => setReason(target.value)} fullWidth margin="dense" required />}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.cancel')}</Button><Button type="submit" variant="contained" disabled={busy || (agreed !== '' && reason.trim() === '')}>{translate('notices.moves.quote')}</Button></DialogActions>
    </Dialog>
  );
};

/** What this reader may do with the notice now, the way it goes. */
export const NoticeMoves = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asked, setAsked] = useState<NoticeMove | null>(null);
  const lacking = notice.missing.filter(({ isNote }) => !isNote).length;
  // No reason prints a blank: that is answered at once.
  const hasBlanks = notice.missing.some(({ code }) => code === 'blanks');
  const go = (action: NoticeMove, given: Given = {}): void => {
    setAsked(null);
    void act(() => newsroom.call('post', '/api/notices/{id}/moves', { path: { id: notice.id }, body: { action, version: notice.version, ...given } }), `notices.moved.${action}`);
  };
  const start = (move: NoticeMove): void => (move === 'verify' && (lacking === 0 || hasBlanks) ? go(move) : setAsked(move));
  const props = { notice, busy, onClose: () => setAsked(null) };
  return (
    <>
      {[...NOTICE_MOVES].reverse().filter((move) => notice.actions.includes(move)).map((move) => (
        <Button key={move} disabled={busy} variant={move === 'cancel' || move === 'sendBack' ? 'outlined' : 'contained'} color={move === 'cancel' ? 'error' : 'primary'} onClick={() => start(move)}>{translate(`notices.moves.${move}`)}</Button>
      ))}
      {asked === 'approve' && <ApproveDialog {...props} onGive={(given) => go('approve', given)} />}
      {asked === 'quote' && <QuoteDialog {...props} onGive={(given) => go('quote', given)} />}
      {asked !== null && asked !== 'approve' && asked !== 'quote' && (
        <ReasonDialog title={translate(`notices.moves.${asked}`)} label={translate('notices.reason')} confirm={translate(`notices.moves.${asked}`)} busy={busy} onGive={(reason) => go(asked, { reason })} onClose={() => setAsked(null)}>
          {asked === 'verify' && <Typography variant="body2" sx={{ mb: 1 }}>{translate('notices.verifyLacking', { smart_count: lacking })}</Typography>}
        </ReasonDialog>
      )}
    </>
  );
};
