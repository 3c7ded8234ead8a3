import { Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { useLive } from '../api/live';
import type { components } from '../api/schema';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { SERIF } from '../theme/theme';

type Reminder = components['schemas']['UserNoticeDto'];
const A_PAGE = 50;

/** Each leads to what it is about, and is read by going there. */
const ReminderRow = ({ reminder, onRead }: { reminder: Reminder; onRead: (id: string) => void }): ReactNode => {
  const translate = useTranslate();
  const { id, kind, subjectKind, subjectId, title, actorName, note, createdAt, readAt } = reminder;
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', borderLeft: 3, borderLeftColor: readAt ? 'transparent' : 'primary.main', pl: 1.5 }}>
      <Typography sx={{ fontWeight: readAt ? 400 : 600, overflowWrap: 'anywhere' }}>
        {translate(`reminders.kinds.${kind}`, { name: actorName })}{' '}
        <Link component={LinkBase} to={`/${subjectKind}s/${subjectId}/show`} onClick={() => onRead(id)} sx={{ fontFamily: SERIF }}>{title || translate('shared.unnamed')}</Link>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{note && `${note} · `}<Moment moment={createdAt} /></Typography>
    </Box>
  );
};

/** 提醒: what concerns me, newest first. */
const RemindersScreen = (): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [page, setPage] = useState(1);
  const { data, total = 0, error, refetch } = useGetList<Reminder>('user-notices', { pagination: { page, perPage: A_PAGE }, sort: { field: 'createdAt', order: 'DESC' }, filter: {} }, { retry: false });
  useLive(({ action }) => void (action === 'userNotice.given' && refetch()));
  const read = (ids?: string[]): void => void act(() => newsroom.call('post', '/api/user-notices/readings', { body: ids ? { ids } : {} }));
  const isUnread = data?.some(({ readAt }) => readAt === null) ?? false;
  return (
    <>
      <PageHead title={translate('reminders.title')}>{isUnread && <Button variant="outlined" disabled={busy} onClick={() => read()}>{translate('reminders.readAll')}</Button>}</PageHead>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && !data && <LoadingLines />}
      {data?.length === 0 && <EmptyState title={translate('reminders.empty')} text={translate('reminders.emptyHelp')} />}
      <Box component="ul" aria-label={translate('reminders.title')} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 760 }}>
        {data?.map((reminder) => <ReminderRow key={reminder.id} reminder={reminder} onRead={(id) => read([id])} />)}
      </Box>
      {total > A_PAGE && (
        <Box sx={{ py: 2, display: 'flex', gap: 1 }}>
          <Button disabled={page === 1} onClick={() => setPage(page - 1)}>{translate('shared.previous')}</Button>
          <Button disabled={page * A_PAGE >= total} onClick={() => setPage(page + 1)}>{translate('shared.next')}</Button>
        </Box>
      )}
    </>
  );
};

export default RemindersScreen;
