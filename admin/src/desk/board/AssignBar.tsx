import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { User } from '../../api/types';
import type { BoardStory } from './types';

const MANY = 200;

interface AssignBarProps { stories: readonly BoardStory[]; onDone: () => void }

/** Puts what is picked into one person's hands; when it cannot be, says of each story why, and none has moved. */
export const AssignBar = ({ stories, onDone }: AssignBarProps): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const refresh = useRefresh();
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [person, setPerson] = useState<User | null>(null);
  const [busy, setBusy] = useState(false);
  const { data: people = [] } = useGetList<User>('users', { filter: { active: true }, pagination: { page: 1, perPage: MANY }, sort: { field: 'displayName', order: 'ASC' } });
  const assign = async (assigneeId: string | null): Promise<void> => {
    setBusy(true);
    try {
      await newsroom.call('post', '/api/articles/assignments', { body: { ids: stories.map(({ id }) => id), versions: Object.fromEntries(stories.map(({ id, version }) => [id, version])) as never, assigneeId: assigneeId as string } });
      notify('board.assigned', { type: 'success', messageArgs: { smart_count: stories.length } });
      onDone();
      refresh();
    } catch (error) {
      setRefused(((error as ApiError).body?.errors ?? {}) as Record<string, string>);
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const complaints = stories.flatMap(({ id, headline }) => (refused[`ids.${id}`] ? [`${headline}：${refused[`ids.${id}`]}`] : []));
  return (
    <Box role="region" aria-label={translate('board.assign')} sx={{ position: 'sticky', bottom: 0, zIndex: 4, bgcolor: 'background.paper', borderTop: 2, borderColor: 'primary.main', py: 1, px: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography variant="body2">{translate('board.picked', { smart_count: stories.length })}</Typography>
      <Autocomplete<User>
        size="small" options={people} value={person} onChange={(_, chosen) => setPerson(chosen)} getOptionLabel={({ displayName }) => displayName} isOptionEqualToValue={(one, other) => one.id === other.id} sx={{ width: { xs: '100%', sm: 220 } }}
        renderOption={(given, { id, displayName, roles }) => <li {...given} key={id}><span>{displayName} <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>{roles.map((role) => translate(`role.${role}`)).join(' · ')}</Typography></span></li>}
        renderInput={(given) => <TextField {...given} label={translate('board.to')} margin="none" />}
      />
      <Button variant="contained" disabled={busy || !person} onClick={() => void assign(person?.id ?? null)}>{translate('board.assign')}</Button>
      <Button disabled={busy} onClick={() => void assign(null)}>{translate('board.unassign')}</Button>
      <Button disabled={busy} onClick={onDone}>{translate('board.unpick')}</Button>
      {complaints.length > 0 && <Box component="ul" role="alert" sx={{ flexBasis: '100%', m: 0, pl: 2.5, color: 'error.main', fontSize: '0.875rem' }}>{complaints.map((complaint) => <li key={complaint}>{complaint}</li>)}</Box>}
    </Box>
  );
};
