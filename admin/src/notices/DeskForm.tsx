import { Box, Button, FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material';
import { newsroomDay } from '@domain/calendar/newsroom-day';
import { NOTICE_TYPES } from '@domain/copy/notice-types';
import { PRICE_WAYS } from '@domain/notices/prices';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { NoticeDesk } from './notice';

type Line = NoticeDesk['grid'][number];
type Exception = NoticeDesk['exceptions'][number];
type Rate = NoticeDesk['rates'][number];
/** What holds for all others is a choice of its own, and is shown as one. */
const EMPTY_SHOWN = { select: { displayEmpty: true }, inputLabel: { shrink: true } } as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const ROW = { display: 'grid', gap: 1, alignItems: 'center', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fit, minmax(120px, 1fr))' }, py: 1, borderBottom: 1, borderColor: 'divider' } as const;

interface RowsProps<Row> { title: string; help?: string; rows: readonly Row[]; fresh: Row; row: (row: Row, change: (part: Partial<Row>) => void) => ReactNode; onChange: (rows: Row[]) => void }

/** Lines of one kind, each with its own way out. */
const EditableRows = <Row extends object>({ title, help, rows, fresh, row, onChange }: RowsProps<Row>): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 3, minWidth: 0 }}>
      <Typography variant="h3" component="legend">{title}</Typography>
      {help && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{help}</Typography>}
      {rows.map((one, index) => (
        <Box key={index} sx={ROW}>
          {row(one, (part) => onChange(rows.map((other, at) => (at === index ? { ...other, ...part } : other))))}
          <Button color="error" onClick={() => onChange(rows.filter((_, at) => at !== index))}>{translate('ra.action.remove')}</Button>
        </Box>
      ))}
      <Button size="small" onClick={() => onChange([...rows, fresh])}>{translate('ra.action.add')}</Button>
    </Box>
  );
};

const Numbered = ({ label, value, onChange, step = 1 }: { label: string; value: number; onChange: (value: number) => void; step?: number }): ReactNode => (
  <TextField type="number" size="small" label={label} value={value} onChange={({ target }) => onChange(Number(target.value))} slotProps={{ htmlInput: { min: 0, step } }} />
);

const Text = ({ label, value, onChange, type = 'text' }: { label: string; value: string; onChange: (value: string) => void; type?: string }): ReactNode => (
  <TextField size="small" type={type} label={label} value={value} onChange={({ target }) => onChange(target.value)} required slotProps={{ inputLabel: { shrink: true } }} />
);

const useRows = () => {
  const translate = useTranslate();
  return {
    line: ({ weekday, daysBefore, time }: Line, change: (part: Partial<Line>) => void): ReactNode => (
      <>
        <TextField select size="small" slotProps={EMPTY_SHOWN} label={translate('notices.weekday')} value={weekday ?? ''} onChange={({ target }) => change({ weekday: target.value === '' ? null : Number(target.value) as never })}>
          <MenuItem value="">{translate('notices.anyDay')}</MenuItem>{WEEKDAYS.map((day) => <MenuItem key={day} value={day}>{translate(`notices.weekdays.${day}`)}</MenuItem>)}
        </TextField>
        <Numbered label={translate('notices.daysBefore')} value={daysBefore} onChange={(value) => change({ daysBefore: value })} />
        <Text type="time" label={translate('notices.time')} value={time} onChange={(value) => change({ time: value })} />
      </>
    ),
    exception: ({ publishedOn, dueOn, time, reason }: Exception, change: (part: Partial<Exception>) => void): ReactNode => (
      <>
        <Text type="date" label={translate('notices.issueOf')} value={publishedOn} onChange={(value) => change({ publishedOn: value })} />
        <Text type="date" label={translate('notices.dueOn')} value={dueOn} onChange={(value) => change({ dueOn: value })} />
        <Text type="time" label={translate('notices.time')} value={time} onChange={(value) => change({ time: value })} />
        <Text label={translate('notices.reason')} value={reason} onChange={(value) => change({ reason: value })} />
      </>
    ),
    rate: ({ type, way, fen, repeatPercent, effectiveFrom }: Rate, change: (part: Partial<Rate>) => void): ReactNode => (
      <>
        <TextField select size="small" slotProps={EMPTY_SHOWN} label={translate('resources.notices.fields.type')} value={type ?? ''} onChange={({ target }) => change({ type: (target.value || null) as Rate['type'] })}>
          <MenuItem value="">{translate('notices.anyType')}</MenuItem>{NOTICE_TYPES.map((one) => <MenuItem key={one} value={one}>{translate(`notices.types.${one}`)}</MenuItem>)}
        </TextField>
        <TextField select size="small" label={translate('notices.priceWay')} value={way} onChange={({ target }) => change({ way: target.value as Rate['way'] })}>{PRICE_WAYS.map((one) => <MenuItem key={one} value={one}>{translate(`notices.priceWays.${one}`)}</MenuItem>)}</TextField>
        <Numbered label={translate('notices.yuan')} step={0.01} value={fen / 100} onChange={(value) => change({ fen: Math.round(value * 100) })} />
        <Numbered label={translate('notices.repeatPercent')} value={repeatPercent} onChange={(value) => change({ repeatPercent: value })} />
        <Text type="date" label={translate('notices.rateFrom')} value={effectiveFrom} onChange={(value) => change({ effectiveFrom: value })} />
      </>
    ),
    step: ({ upTo, fen }: Rate['steps'][number], change: (part: Partial<Rate['steps'][number]>) => void): ReactNode => (
      <><Numbered label={translate('notices.upTo')} value={upTo} onChange={(value) => change({ upTo: value })} /><Numbered label={translate('notices.yuan')} step={0.01} value={fen / 100} onChange={(value) => change({ fen: Math.round(value * 100) })} /></>
    ),
  };
};

/** Deadlines with their exceptions, rates, and in whose name certificates are issued; saved as a whole. */
export const DeskForm = ({ desk }: { desk: NoticeDesk }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const rows = useRows();
  const [{ grid, exceptions, rates, certificateIssuer, takesForms }, setWanted] = useState(desk);
  const set = (part: Partial<NoticeDesk>): void => setWanted((before) => ({ ...before, ...part }));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void act(() => newsroom.call('put', '/api/publications/{id}/notice-desk', { path: { id: desk.publicationId }, body: { version: desk.version, grid, exceptions, rates, certificateIssuer, takesForms } as never }), 'notices.deskSaved');
  };
  return (
    <Box component="form" onSubmit={save} sx={{ maxWidth: 900, mb: 5 }}>
      <EditableRows<Line> title={translate('notices.grid')} rows={grid} fresh={{ weekday: null, daysBefore: 4, time: '17:00' }} row={rows.line} onChange={(after) => set({ grid: after })} />
      <EditableRows<Exception> title={translate('notices.exceptions')} rows={exceptions} fresh={{ publishedOn: '', dueOn: '', time: '17:00', reason: '' }} row={rows.exception} onChange={(after) => set({ exceptions: after })} />
      <EditableRows<Rate> title={translate('notices.rates')} help={translate('notices.ratesHelp')} rows={rates} fresh={{ type: null, way: 'insertion', fen: 0, steps: [], repeatPercent: 100, effectiveFrom: newsroomDay(new Date()) }} row={rows.rate} onChange={(after) => set({ rates: after })} />
      {rates.map((rate, index) => rate.way === 'table' && (
        <EditableRows key={index} title={translate('notices.stepsOf', { from: rate.effectiveFrom, type: rate.type ? translate(`notices.types.${rate.type}`) : translate('notices.anyType') })} rows={rate.steps} fresh={{ upTo: 100, fen: 0 }} row={rows.step} onChange={(steps) => set({ rates: rates.map((one, at) => (at === index ? { ...one, steps } : one)) })} />
      ))}
      <TextField label={translate('notices.issuer')} helperText={translate('notices.issuerHelp')} value={certificateIssuer} onChange={({ target }) => set({ certificateIssuer: target.value })} fullWidth />
      <FormControlLabel sx={{ display: 'flex', my: 1 }} control={<Switch checked={takesForms} onChange={(_, on) => set({ takesForms: on })} />} label={translate('notices.takesForms')} />
      <Button type="submit" variant="contained" disabled={busy}>{translate('ra.action.save')}</Button>
    </Box>
  );
};
