import Box from '@mui/material/Box';
import { CONTRIBUTOR_KINDS, CONTRIBUTOR_TYPES } from '@domain/people/contributors';
import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { EmptyState } from '../shared/Blank';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { ToneMark } from '../shared/StatusChip';
import type { Signer } from './contributor';

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('contributors.search')} type="search" resettable />
      <SelectInput source="kind" choices={CONTRIBUTOR_KINDS.map((id) => ({ id, name: `contributors.kinds.${id}` }))} />
      <SelectInput source="type" choices={CONTRIBUTOR_TYPES.map((id) => ({ id, name: `contributors.types.${id}` }))} />
      <SelectInput source="merged" choices={[{ id: false, name: 'contributors.current' }, { id: true, name: 'contributors.merged' }]} />
    </>
  );
};

const Name = ({ signer: { printedName, penNames, mergedIntoId } }: { signer: Signer }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
      <Box component="span" sx={{ fontWeight: 600 }}>{printedName}</Box>
      {penNames.length > 0 && <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>{penNames.join(' · ')}</Box>}
      {mergedIntoId && <ToneMark tone="held">{translate('contributors.merged')}</ToneMark>}
    </Box>
  );
};

const Table = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const typed = ({ type }: Signer): string => (type ? translate(`contributors.types.${type}`) : '');
  const card = (signer: Signer): Card => ({
    title: <Name signer={signer} />, line: [translate(`contributors.kinds.${signer.kind}`), typed(signer), signer.unit].filter(Boolean).join(' · '),
    aside: translate('contributors.times', { count: counted(signer.bylineCount, language) }),
  });
  return (
    <Rows<Signer> card={card}>
      <DataTable.Col<Signer> source="printedName" render={(signer) => <Name signer={signer} />} />
      <DataTable.Col<Signer> source="kind" render={({ kind }) => translate(`contributors.kinds.${kind}`)} />
      <DataTable.Col<Signer> source="type" disableSort render={typed} />
      <DataTable.Col source="unit" />
      <DataTable.NumberCol source="bylineCount" sortByOrder="DESC" />
    </Rows>
  );
};

const ContributorList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('contributor.edit');
  const act = mayCreate && { label: translate('contributors.create'), to: '/contributors/create' };
  return (
    <ScreenList
      scoped mayCreate={mayCreate} sort={{ field: 'bylineCount', order: 'DESC' }} filters={<Filters />}
      empty={<EmptyState title={translate('contributors.empty')} text={translate('contributors.emptyHelp')} act={act} />}
    >
      <Table />
    </ScreenList>
  );
};

export default ContributorList;
