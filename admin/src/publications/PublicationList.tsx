import Box from '@mui/material/Box';
import { DataTable, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { EmptyState } from '../shared/Blank';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { SERIF } from '../theme/theme';
import type { Paper } from './publication';
import { useWeekday } from './useWeekday';

const Name = ({ paper: { name, slogan } }: { paper: Paper }): ReactNode => (
  <Box sx={{ fontFamily: SERIF, lineHeight: 1.5 }}>
    <Box component="span" sx={{ fontSize: 16, fontWeight: 700 }}>{name}</Box>
    {slogan && <Box component="span" sx={{ display: 'block', fontSize: 13, color: 'text.secondary' }}>{slogan}</Box>}
  </Box>
);

const Table = (): ReactNode => {
  const translate = useTranslate();
  const weekdayOf = useWeekday();
  const [language] = useLanguage();
  const card = (paper: Paper): Card => ({
    title: <Name paper={paper} />, line: [weekdayOf(paper.weekday), paper.licenceNumber].filter(Boolean).join(' · '),
    aside: translate('publications.issues', { count: counted(paper.issueCount, language) }),
  });
  return (
    <Rows<Paper> card={card}>
      <DataTable.Col<Paper> source="name" render={(paper) => <Name paper={paper} />} />
      <DataTable.Col<Paper> source="weekday" render={({ weekday }) => weekdayOf(weekday)} />
      <DataTable.Col<Paper> source="licenceKind" disableSort render={({ licenceKind, licenceNumber }) => [translate(`publications.licence.${licenceKind}`), licenceNumber].filter(Boolean).join(' ')} />
      <DataTable.Col source="hotline" disableSort />
      <DataTable.NumberCol source="issueCount" disableSort />
    </Rows>
  );
};

const PublicationList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('publication.edit');
  const act = mayCreate && { label: translate('publications.create'), to: '/publications/create' };
  return (
    <ScreenList
      mayCreate={mayCreate} sort={{ field: 'name', order: 'ASC' }} filters={<TextInput source="q" label={translate('publications.search')} type="search" resettable />}
      empty={<EmptyState title={translate('publications.empty')} text={translate('publications.emptyHelp')} act={act} />}
    >
      <Table />
    </ScreenList>
  );
};

export default PublicationList;
