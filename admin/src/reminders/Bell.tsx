import BellIcon from '@mui/icons-material/NotificationsNone';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { LinkBase, useTranslate } from 'react-admin';
import { useMe, useReading } from '../api/hooks';
import { MISSED, useLive } from '../api/live';
import { REMINDERS_PATH } from '.';

/** How much one has not read, as it comes in. */
export const Bell = () => {
  const translate = useTranslate();
  const me = useMe();
  const { data, refetch } = useReading('/api/user-notices/unread', {}, { enabled: me !== undefined });
  useLive(({ action }) => {
    if (action === 'userNotice.given' || action === MISSED) void refetch();
  });
  const unread = data?.unread ?? 0;
  return (
    <IconButton component={LinkBase} to={REMINDERS_PATH} aria-label={translate('reminders.bell', { smart_count: unread })} title={translate('reminders.bell', { smart_count: unread })}>
      <Badge badgeContent={unread} color="error" max={99}><BellIcon fontSize="small" /></Badge>
    </IconButton>
  );
};
