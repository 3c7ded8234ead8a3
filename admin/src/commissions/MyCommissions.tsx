import { Box } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMe } from '../api/hooks';
import { DeskSection } from '../desk/DeskSection';
import type { Commission } from './commission';
import { CommissionLine } from './CommissionLine';

/** 我的派题: what this person has been asked to write and has not answered or written yet; nothing when nothing waits. */
export const MyCommissions = (): ReactNode => {
  const translate = useTranslate();
  const me = useMe();
  const { data = [] } = useGetList<Commission>('commissions', { filter: { assigneeId: me?.id, status: ['assigned', 'accepted'] }, pagination: { page: 1, perPage: 10 }, sort: { field: 'dueAt', order: 'ASC' } }, { enabled: me !== undefined, retry: false });
  if (data.length === 0) return null;
  return (
    <DeskSection title={translate('commissions.mine')} all={{ label: translate('commissions.all'), to: '/commissions' }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{data.map((commission) => <CommissionLine key={commission.id} commission={commission} />)}</Box>
    </DeskSection>
  );
};
