import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { DAY_KINDS, type DayKind } from '@domain/calendar/working-days';
import { newsroomDay } from '@domain/calendar/newsroom-day';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom, useReading } from '../api/hooks';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { Day } from '../shared/Moments';
import { ToneMark } from '../shared/StatusChip';

const THIS_YEAR = Number(newsroomDay(new Date()).slice(0, 4));

const AddDay = (): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<DayKind>('off');
  const [name, setName] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    void act(() => newsroom.call('put', '/api/calendar-days/{day}', { path: { day }, body: { kind, name } }), 'notices.daySet').then((saved) => saved && setDay(''));
  };
  return (
    <Box component="form" onSubmit={add} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 2 }}>
      <TextField type="date" size="small" label={translate('notices.day')} value={day} onChange={({ target }) => setDay(target.value)} required slotProps={{ inputLabel: { shrink: true } }} />
      <TextField select size="small" label={translate('notices.dayKind')} value={kind} onChange={({ target }) => setKind(target.value as DayKind)} sx={{ minWidth: 120 }}>{DAY_KINDS.map((one) => <MenuItem key={one} value={one}>{translate(`notices.dayKinds.${one}`)}</MenuItem>)}</TextField>
      <TextField size="small" label={translate('notices.dayName')} value={name} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 40 } }} />
      <Button type="submit" variant="outlined" disabled={busy || day === ''}>{translate('notices.setDay')}</Button>
    </Box>
  );
};

/** 节假日与补班: the days that differ from the plain week, year by year, as periods are counted by them. */
export const HolidayCalendar = (): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [year, setYear] = useState(THIS_YEAR);
  const { data, error, refetch } = useReading('/api/work-calendar/{year}', { path: { year } });
  const clear = (day: string): void => void act(() => newsroom.call('delete', '/api/calendar-days/{day}', { path: { day } }), 'notices.dayCleared');
  const years = [...new Set([...(data?.years ?? []), THIS_YEAR, THIS_YEAR + 1])].sort((a, b) => b - a);
  return (
    <Box component="section" aria-label={translate('notices.holidays')} sx={{ maxWidth: 900 }}>
      <Typography variant="h2">{translate('notices.holidays')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('notices.holidaysHelp')}</Typography>
      <TextField select size="small" label={translate('notices.year')} value={year} onChange={({ target }) => setYear(Number(target.value))} sx={{ mt: 2, minWidth: 120 }}>{years.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</TextField>
      <AddDay />
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <LoadingLines />}
      {data?.days.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('notices.yearUnknown')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.days.map(({ day, kind, name, source }) => (
          <Box component="li" key={day} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
            <Day day={day} /><ToneMark tone={kind === 'off' ? 'held' : 'working'}>{translate(`notices.dayKinds.${kind}`)}</ToneMark><Box component="span" sx={{ flex: { xs: 1, sm: 'none' } }}>{name}</Box>
            <Typography variant="body2" sx={{ color: 'text.secondary', order: { xs: 1, sm: 0 }, flex: { xs: '0 0 100%', sm: 1 } }}>{source}</Typography>
            <Button size="small" disabled={busy} onClick={() => clear(day)}>{translate('ra.action.remove')}</Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
