import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useAct, useMay, useNewsroom, useReading } from '../api/hooks';
import type { ContributorChange } from '../api/types';
import { ErrorState } from '../shared/Blank';
import { SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { ToneMark } from '../shared/StatusChip';

const ChangeRow = ({ change }: { change: ContributorChange }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const mayMerge = useMay()('contributor.merge');
  const { act, busy } = useAct();
  const { id, kind, fromName, toName, bylineCount, byName, createdAt, undoneAt } = change;
  const words = translate(`contributors.change.${kind}`, { from: fromName, to: toName });
  const undo = (): void => void act(() => newsroom.call('post', '/api/contributors/changes/{changeId}/undo', { path: { changeId: id } }), 'contributors.change.undone');
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2">{words}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {translate('contributors.change.moved', { count: bylineCount })}{byName && ` · ${byName}`} · <Moment moment={createdAt} />
      </Typography>
      {undoneAt && <ToneMark tone="planned">{translate('contributors.change.isUndone')} · <Moment moment={undoneAt} /></ToneMark>}
      {!undoneAt && mayMerge && <Button size="small" variant="outlined" disabled={busy} aria-label={`${translate('contributors.change.undo')}: ${words}`} onClick={undo} sx={{ mt: 0.5 }}>{translate('contributors.change.undo')}</Button>}
    </Box>
  );
};

/** The merges and splits someone was part of; each can be taken back. */
export const Changes = ({ contributorId }: { contributorId: string }): ReactNode => {
  const translate = useTranslate();
  const { data: changes, error, refetch } = useReading('/api/contributors/{id}/changes', { path: { id: contributorId } });
  return (
    <SlipSection title={translate('contributors.changes')}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {changes?.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('contributors.noChanges')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{changes?.map((change) => <ChangeRow key={change.id} change={change} />)}</Box>
    </SlipSection>
  );
};
