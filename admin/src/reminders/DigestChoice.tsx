import { Alert, Box, Button, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ApiError, useNewsroom, useReading } from '../api/hooks';
import type { components } from '../api/schema';
import { LANGUAGES } from '../i18n/language';
import { ErrorState, LoadingLines } from '../shared/Blank';

type Settings = components['schemas']['DigestSettingsDto'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const DigestForm = ({ settings }: { settings: Settings }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const [{ enabled, email, hour, language }, setWanted] = useState(settings);
  const [refused, setRefused] = useState<string>();
  const change = (words: Partial<Settings>): void => setWanted((before) => ({ ...before, ...words }));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await newsroom.call('put', '/api/desk/digest', { body: { enabled, hour, language, ...(email && { email }) } });
      setRefused(undefined);
      notify('reminders.digest.saved', { type: 'success' });
    } catch (error) {
      setRefused((error as ApiError).body?.errors.email as string | undefined);
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <Box component="form" onSubmit={(event: FormEvent) => void save(event)} sx={{ maxWidth: 400 }}>
      {!settings.isMailSet && <Alert severity="info" sx={{ mb: 1 }}>{translate('reminders.digest.noMail')}</Alert>}
      <FormControlLabel control={<Switch checked={enabled} onChange={(_, on) => change({ enabled: on })} />} label={translate('reminders.digest.wanted')} />
      <TextField type="email" label={translate('reminders.digest.email')} value={email} onChange={({ target }) => change({ email: target.value })} fullWidth margin="dense" required={enabled} error={Boolean(refused)} helperText={refused} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <TextField select label={translate('reminders.digest.hour')} value={hour} onChange={({ target }) => change({ hour: Number(target.value) })} fullWidth margin="dense">{HOURS.map((one) => <MenuItem key={one} value={one}>{`${String(one).padStart(2, '0')}:00`}</MenuItem>)}</TextField>
        <TextField select label={translate('layout.language')} value={language} onChange={({ target }) => change({ language: target.value as Settings['language'] })} fullWidth margin="dense">{LANGUAGES.map((one) => <MenuItem key={one} value={one}>{translate(`reminders.digest.${one}`)}</MenuItem>)}</TextField>
      </Box>
      <Button type="submit" variant="outlined" sx={{ mt: 1 }}>{translate('ra.action.save')}</Button>
    </Box>
  );
};

/** One e-mail a day of what waits, for whoever asks for it. */
export const DigestChoice = (): ReactNode => {
  const { data, error, refetch } = useReading('/api/desk/digest', {});
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <DigestForm settings={data} /> : <LoadingLines lines={3} />;
};
