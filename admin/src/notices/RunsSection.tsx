import { Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom, useReading } from '../api/hooks';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { SlipSection } from '../shared/copy/Slip';
import { Day, Moment } from '../shared/Moments';
import { ToneMark } from '../shared/StatusChip';
import { isClosed, type Notice, type Run } from './notice';

const TONES = { planned: 'waiting', published: 'published', missed: 'blocking', cancelled: 'killed' } as const;

interface Printed { width: number; height: number; difference: { approved: string; printed: string } | null }

const RunLine = ({ run }: { run: Run }): ReactNode => {
  const translate = useTranslate();
  const { runOn, status, placedOn, issueNumber, pageNumber, printed, space } = run;
  const { difference = null, ...size } = (printed ?? space ?? {}) as Partial<Printed>;
  const place = status === 'published' ? translate('notices.printedAt', { issue: issueNumber ?? '–', page: pageNumber ?? '–' }) : placedOn ? translate('notices.placedOn', { page: placedOn }) : '';
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Day day={runOn} /> <ToneMark tone={TONES[status]}>{translate(`notices.run.${status}`)}</ToneMark>
      {place && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{place}</Typography>}
      {size.width !== undefined && size.height !== undefined && size.width > 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('notices.size', { width: size.width, height: size.height })}</Typography>}
      {difference && <Typography variant="body2" color="error">{translate('notices.printedOtherwise', difference)}</Typography>}
    </Box>
  );
};

/** The paper's coming issues, each with its deadline; those chosen are ticked. */
const RunsDialog = ({ notice, onClose }: { notice: Notice; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { data, error } = useReading('/api/publications/{id}/notice-runs', { path: { id: notice.publicationId }, query: {} } as never);
  const [days, setDays] = useState(() => notice.runs.filter(({ status }) => status === 'planned').map(({ runOn }) => runOn));
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const toggle = (day: string): void => setDays((chosen) => (chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day]));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = [...new Set([...days, ...(other ? [other] : [])])].sort();
    void act(() => newsroom.call('put', '/api/notices/{id}/runs', { path: { id: notice.id }, body: { version: notice.version, days: wanted, ...(reason && { reason }) } }), 'notices.runsSaved').then((saved) => saved && onClose());
  };
  const offered = data ?? [];
  const listed = [...offered.map(({ runOn, dueAt }) => ({ runOn, dueAt })), ...days.filter((day) => !offered.some(({ runOn }) => runOn === day)).map((runOn) => ({ runOn, dueAt: null }))];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: save } as object }}>
      <DialogTitle>{translate('notices.chooseRuns')}</DialogTitle>
      <DialogContent>
        {error && <ErrorState error={error} />}
        {!data && !error && <LoadingLines lines={4} />}
        {listed.map(({ runOn, dueAt }) => (
          <FormControlLabel key={runOn} sx={{ display: 'flex' }} control={<Checkbox checked={days.includes(runOn)} onChange={() => toggle(runOn)} />} label={<><Day day={runOn} />{dueAt && <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1 }}>{translate('notices.closes')} <Moment moment={dueAt} />{isClosed(dueAt) && ` · ${translate('notices.closed')}`}</Typography>}</>} />
        ))}
        <TextField type="date" label={translate('notices.otherDay')} value={other} onChange={({ target }) => setOther(target.value)} fullWidth margin="dense" slotProps={{ inputLabel: { shrink: true } }} />
        <TextField label={translate('notices.lateReason')} value={reason} onChange={({ target }) => setReason(target.value)} fullWidth margin="dense" />
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.cancel')}</Button><Button type="submit" variant="contained" disabled={busy}>{translate('ra.action.save')}</Button></DialogActions>
    </Dialog>
  );
};

/** 刊登: the issues it runs in, and what became of each. */
export const RunsSection = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <SlipSection title={translate('notices.runs')}>
      {notice.runs.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('notices.noRuns')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{notice.runs.map((run) => <RunLine key={run.runOn} run={run} />)}</Box>
      {notice.actions.includes('runs') && <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setOpen(true)}>{translate('notices.chooseRuns')}</Button>}
      {isOpen && <RunsDialog notice={notice} onClose={() => setOpen(false)} />}
    </SlipSection>
  );
};
