import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { unanswered } from '@domain/photo/rights';
import { useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { useIssueName } from '../../issues/useIssueName';
import { ReasonDialog } from '../../shared/ReasonDialog';
import { Obstacles } from '../Obstacles';
import type { Photo } from '../photo';

interface ComingIssue { id: string; publishedOn: string | null; issueNumber: number | null }

/** Somebody answers for a photo in one of the coming issues. */
const Answer = ({ photo, onClose }: { photo: Photo; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const nameOf = useIssueName();
  const { data: issues = [] } = useGetList<ComingIssue>('issues', { filter: { publicationId: photo.publicationId, status: ['planned', 'open', 'copyClosed'] }, pagination: { page: 1, perPage: 10 }, sort: { field: 'publishedOn', order: 'ASC' } });
  const [chosen, setChosen] = useState('');
  const issueId = chosen || issues[0]?.id || '';
  const give = async (reason: string): Promise<void> => {
    const done = await act(() => newsroom.call('post', '/api/photos/{id}/overrides', { path: { id: photo.id }, body: { issueId, reason } }), 'photos.override.done');
    if (done) onClose();
  };
  return (
    <ReasonDialog title={translate('photos.override.act')} label={translate('photos.override.reason')} confirm={translate('photos.override.act')} busy={busy || issueId === ''} onGive={(reason) => void give(reason)} onClose={onClose}>
      <TextField select fullWidth size="small" label={translate('photos.override.issue')} value={issueId} onChange={({ target }) => setChosen(target.value)} sx={{ my: 1.5 }}>
        {issues.map(({ id, publishedOn, issueNumber }) => <MenuItem key={id} value={id}>{nameOf({ publishedOn, issueNumber })}</MenuItem>)}
      </TextField>
    </ReasonDialog>
  );
};

/** What keeps a photo off a page, above everything else that is said of it, with the way out for whoever may take it. */
export const Standing = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  const nameOf = useIssueName();
  const [asking, setAsking] = useState(false);
  if (photo.obstacles.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }} action={photo.actions.includes('override') && <Button color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }} onClick={() => setAsking(true)}>{translate('photos.override.act')}</Button>}>
      {translate('photos.cannotPlace')} <Obstacles photo={photo} />
      {photo.overrides.map(({ id, publishedOn, byName, obstacles }) => unanswered(photo.obstacles, obstacles).length === 0 && <Typography key={id} variant="body2">{translate('photos.override.stands', { issue: nameOf({ publishedOn, issueNumber: null }), name: byName })}</Typography>)}
      {asking && <Answer photo={photo} onClose={() => setAsking(false)} />}
    </Alert>
  );
};
