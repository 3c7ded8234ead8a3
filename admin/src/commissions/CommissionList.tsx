import { Box, Typography } from '@mui/material';
import { COMMISSION_STATUSES } from '@domain/workflow/commission-workflow';
import { newsroomDay } from '@domain/calendar/newsroom-day';
import { SelectInput, TextInput, useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { EmptyState } from '../shared/Blank';
import { ScreenList } from '../shared/ScreenList';
import type { Commission } from './commission';
import { CommissionLine } from './CommissionLine';

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('commissions.search')} type="search" resettable />
      <SelectInput source="status" choices={COMMISSION_STATUSES.map((id) => ({ id, name: `commissions.states.${id}` }))} />
    </>
  );
};

/** Grouped by the day each is due, as in a diary. */
const Diary = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { data = [] } = useListContext<Commission>();
  const days = [...new Set(data.map(({ dueAt }) => (dueAt ? newsroomDay(dueAt) : '')))];
  return days.map((day) => (
    <Box component="section" key={day} aria-label={day ? dayInWords(day, language) : translate('commissions.noDay')} sx={{ mb: 3 }}>
      <Typography variant="h3" sx={{ borderBottom: 1, borderColor: 'divider', pb: 0.5 }}>{day ? dayInWords(day, language) : translate('commissions.noDay')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{data.filter(({ dueAt }) => (dueAt ? newsroomDay(dueAt) : '') === day).map((commission) => <CommissionLine key={commission.id} commission={commission} />)}</Box>
    </Box>
  ));
};

const CommissionList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('commission.propose');
  const act = mayCreate && { label: translate('commissions.propose'), to: '/commissions/create' };
  return (
    <ScreenList scoped mayCreate={mayCreate} sort={{ field: 'dueAt', order: 'ASC' }} filters={<Filters />} empty={<EmptyState title={translate('commissions.empty')} text={translate('commissions.emptyHelp')} act={act} />}>
      <Diary />
    </ScreenList>
  );
};

export default CommissionList;
