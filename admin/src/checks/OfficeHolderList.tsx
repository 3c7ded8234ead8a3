import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { FileActs } from './FileActs';
import type { OfficeHolder } from './check-rule';

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('checks.holders.search')} type="search" resettable />
      <SelectInput source="inOffice" choices={[{ id: true, name: 'checks.holders.current' }, { id: false, name: 'checks.holders.former' }]} />
    </>
  );
};

const inOffice = ({ inOfficeFrom, inOfficeUntil }: OfficeHolder): string => [inOfficeFrom ?? '', inOfficeUntil ?? ''].join(' – ').replace(/^ – $/u, '');

const OfficeHolderList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('checkRule.edit');
  const card = (holder: OfficeHolder): Card => ({ title: `${holder.title} ${holder.name}`, line: holder.body, aside: inOffice(holder) });
  return (
    <ScreenList
      scoped mayCreate={mayCreate} sort={{ field: 'rank', order: 'ASC' }} filters={<Filters />} acts={<FileActs of="office-holders" />}
      empty={<EmptyState title={translate('checks.holders.empty')} text={translate('checks.holders.emptyHelp')} act={mayCreate && { label: translate('checks.holders.create'), to: '/office-holders/create' }} />}
    >
      <Rows<OfficeHolder> card={card} rowClick="edit">
        <DataTable.NumberCol source="rank" />
        <DataTable.Col<OfficeHolder> source="name" />
        <DataTable.Col<OfficeHolder> source="title" />
        <DataTable.Col<OfficeHolder> source="body" disableSort />
        <DataTable.Col<OfficeHolder> source="inOfficeFrom" />
        <DataTable.Col<OfficeHolder> source="inOfficeUntil" />
      </Rows>
    </ScreenList>
  );
};

export default OfficeHolderList;
