import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { DEADLINE_STAGES, type DeadlineStage } from '@domain/calendar/deadlines';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { Flatplan } from '../../api/types';
import { usePageName } from '../../pages/usePageName';
import { fromField, inField } from './deadline-times';

interface Line { stage: DeadlineStage; pageId: string | null; value: string }
const stageOrder = ({ stage, pageId }: Line): number => DEADLINE_STAGES.indexOf(stage) * 2 + (pageId ? 1 : 0);

const LineField = ({ line, name, onChange, onRemove }: { line: Line; name: string; onChange: (value: string) => void; onRemove?: () => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
      <TextField type="datetime-local" size="small" fullWidth label={name} value={line.value} onChange={({ target }) => onChange(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
      {onRemove && <IconButton size="small" aria-label={translate('flatplan.removeDeadline', { stage: name, page: '' })} onClick={onRemove} sx={{ mb: 0.75 }}><Close fontSize="small" /></IconButton>}
    </Box>
  );
};

const AddLine = ({ flatplan, lines, onAdd }: { flatplan: Flatplan; lines: readonly Line[]; onAdd: (line: Line) => void }): ReactNode => {
  const translate = useTranslate();
  const pageName = usePageName();
  const [stage, setStage] = useState<DeadlineStage>('copy');
  const [pageId, setPageId] = useState(flatplan.pages[0]?.id ?? '');
  const isThere = lines.some((line) => line.stage === stage && line.pageId === pageId);
  const whole = lines.find((line) => line.stage === stage && line.pageId === null);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1fr auto' }, gap: 1, alignItems: 'end', mt: 2 }}>
      <TextField select size="small" label={translate('flatplan.chooseStage')} value={stage} onChange={({ target }) => setStage(target.value as DeadlineStage)}>
        {DEADLINE_STAGES.map((one) => <MenuItem key={one} value={one}>{translate(`flatplan.stage.${one}`)}</MenuItem>)}
      </TextField>
      <TextField select size="small" label={translate('flatplan.choosePage')} value={pageId} onChange={({ target }) => setPageId(target.value)}>
        {flatplan.pages.map((page) => <MenuItem key={page.id} value={page.id}>{pageName(page)}</MenuItem>)}
      </TextField>
      <Button variant="outlined" disabled={isThere || pageId === ''} onClick={() => onAdd({ stage, pageId, value: whole?.value ?? '' })} sx={{ whiteSpace: 'nowrap' }}>{translate('flatplan.addDeadline')}</Button>
    </Box>
  );
};

/** What of the deadlines was typed, and its saving: all at once, on the version that was open. */
const useLines = (flatplan: Flatplan, onClose: () => void) => {
  const { call } = useNewsroom();
  const notify = useNotify();
  const cache = useQueryClient();
  const { timeZone, version } = flatplan;
  const [opened] = useState(version);
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const [lines, setLines] = useState<Line[]>(() => {
    const whole = DEADLINE_STAGES.filter((stage) => !flatplan.deadlines.some((one) => one.stage === stage && one.pageId === null)).map((stage): Line => ({ stage, pageId: null, value: '' }));
    return [...whole, ...flatplan.deadlines.map(({ stage, pageId, dueAt }): Line => ({ stage, pageId, value: inField(dueAt, timeZone) }))].sort((a, b) => stageOrder(a) - stageOrder(b));
  });
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const deadlines = lines.flatMap(({ stage, pageId, value }) => {
        const dueAt = fromField(value, timeZone);
        return dueAt ? [{ stage, pageId, dueAt }] : [];
      });
      await call('put', '/api/issues/{id}/deadlines', { path: { id: flatplan.id }, body: { version: opened, deadlines } });
      notify('flatplan.deadlinesSaved', { type: 'success' });
      void cache.invalidateQueries({ queryKey: ['/api/issues/{id}/flatplan'] });
      onClose();
    } catch (error) {
      setRefusal((error as ApiError).message || 'ra.notification.http_error');
    } finally {
      setBusy(false);
    }
  };
  return { lines, setLines, save, busy, refusal };
};

/** The deadlines of the issue, and those a page has of its own. */
export const DeadlinesDialog = ({ flatplan, onClose }: { flatplan: Flatplan; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const pageName = usePageName();
  const { lines, setLines, save, busy, refusal } = useLines(flatplan, onClose);
  const mayEdit = flatplan.actions.includes('deadlines');
  const nameOf = ({ stage, pageId }: Line): string => {
    const page = flatplan.pages.find(({ id }) => id === pageId);
    return [translate(`flatplan.stage.${stage}`), page ? pageName(page) : translate('flatplan.wholeIssue')].join(' · ');
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="deadlines-title">
      <DialogTitle id="deadlines-title">{translate('flatplan.deadlines')}</DialogTitle>
      <DialogContent>
        {refusal && <Alert severity="error" variant="outlined" sx={{ mb: 1 }}>{translate(refusal, { _: refusal })}</Alert>}
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('flatplan.deadlinesHelp', { zone: flatplan.timeZone })}</Typography>
        <Box component="fieldset" disabled={!mayEdit} sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 1 }}>
          {lines.map((line) => (
            <LineField
              key={`${line.stage} ${line.pageId}`} line={line} name={nameOf(line)} onChange={(value) => setLines(lines.map((one) => (one === line ? { ...one, value } : one)))}
              onRemove={line.pageId && mayEdit ? () => setLines(lines.filter((one) => one !== line)) : undefined}
            />
          ))}
        </Box>
        {mayEdit && <AddLine flatplan={flatplan} lines={lines} onAdd={(line) => setLines([...lines, line].sort((a, b) => stageOrder(a) - stageOrder(b)))} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(mayEdit ? 'ra.action.cancel' : 'ra.action.close')}</Button>
        {mayEdit && <Button variant="contained" loading={busy} onClick={() => void save()}>{translate('ra.action.save')}</Button>}
      </DialogActions>
    </Dialog>
  );
};
