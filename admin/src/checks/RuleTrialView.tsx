import { Alert, Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type ApiError, useReading } from '../api/hooks';
import { SERIF } from '../theme/theme';
import type { Trial } from './check-rule';

const STORIES = 100;
const PLACES: Record<string, string> = { article: 'articles', photo: 'photos', notice: 'notices' };

const Hit = ({ hit }: { hit: Trial['hits'][number] }): ReactNode => (
  <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', listStyle: 'none' }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      <Link component={RouterLink} to={`/${PLACES[hit.kind]}/${hit.id}/show`} sx={{ overflowWrap: 'anywhere' }}>{hit.title}</Link>
      {hit.publishedOn && <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>{hit.publishedOn}</Typography>}
    </Box>
    <Typography sx={{ fontFamily: SERIF, overflowWrap: 'anywhere' }}>…{hit.before}<mark>{hit.quoted}</mark>{hit.after}…</Typography>
  </Box>
);

/** Where an entry would have spoken, a hundred stories at a time. */
export const RuleTrialView = ({ id, version }: { id: string; version: number }): ReactNode => {
  const translate = useTranslate();
  const [from, setFrom] = useState<number | null>(null);
  const { data, error, isFetching } = useReading('/api/check-rules/{id}/trial', { path: { id }, query: { range: `[${from ?? 0},${(from ?? 0) + STORIES - 1}]` } }, { enabled: from !== null });
  return (
    <Box component="section" sx={{ px: { xs: 2, sm: 3 }, py: 2 }} key={version}>
      <Typography variant="h3" component="h2">{translate('checks.trial')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>{translate('checks.trialHelp')}</Typography>
      {from === null && <Button variant="outlined" onClick={() => setFrom(0)}>{translate('checks.trial')}</Button>}
      {isFetching && <LinearProgress aria-label={translate('checks.trial')} />}
      {error && <Alert severity="error">{(error as ApiError).message}</Alert>}
      {data && <Typography role="status" sx={{ fontWeight: 600, my: 1 }}>{data.fired === 0 ? translate('checks.untouched') : translate('checks.tried', { fired: data.fired, stories: data.stories, looked: data.looked })}</Typography>}
      {data && <Box component="ul" sx={{ m: 0, p: 0 }}>{data.hits.map((hit, at) => <Hit key={at} hit={hit} />)}</Box>}
      {data?.more && <Button variant="outlined" sx={{ mt: 1 }} onClick={() => setFrom((from ?? 0) + STORIES)}>{translate('checks.older')}</Button>}
    </Box>
  );
};
