import { PAGE_STATUSES } from '@domain/workflow/statuses';
import { DataTable, NumberInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import type { PageRow } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { EmptyState } from '../shared/Blank';
import { DateTimeField } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { StatusChip } from '../shared/StatusChip';
import { OpenFindings } from './OpenFindings';
import { usePageName } from './usePageName';

const Table = (): ReactNode => {
  const translate = useTranslate();
  const issueName = useIssueName();
  const pageName = usePageName();
  const card = (page: PageRow): Card => ({
    title: pageName(page), line: `${issueName(page)} · ${translate('pages.itemCount', { smart_count: page.itemCount })}`, aside: <StatusChip noun="page" status={page.status} />,
  });
  return (
    <Rows<PageRow> card={card}>
      <DataTable.Col<PageRow> source="issueId" disableSort render={issueName} />
      <DataTable.Col<PageRow> source="pageNumber" render={({ pageNumber }) => pageName({ pageNumber })} />
      <DataTable.Col<PageRow> source="name" />
      <DataTable.Col<PageRow> source="status" render={({ status }) => <StatusChip noun="page" status={status} />} />
      <DataTable.NumberCol source="itemCount" disableSort />
      <DataTable.Col<PageRow> source="openFindings" disableSort render={(page) => <OpenFindings page={page} />} />
      <DataTable.Col source="updatedAt" sortByOrder="DESC"><DateTimeField source="updatedAt" /></DataTable.Col>
    </Rows>
  );
};

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" type="search" label={translate('pages.findName')} resettable />
      <NumberInput source="pageNumber" min={1} max={200} step={1} />
      <SelectInput source="status" choices={PAGE_STATUSES.map((id) => ({ id, name: `status.page.${id}` }))} />
    </>
  );
};

const PageList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('page.edit');
  return (
    <ScreenList
      scoped mayCreate={mayCreate} sort={{ field: 'updatedAt', order: 'DESC' }} filters={<Filters />}
      empty={<EmptyState title={translate('pages.empty')} text={translate('pages.emptyHelp')} act={mayCreate && { label: translate('pages.create'), to: '/pages/create' }} />}
    >
      <Table />
    </ScreenList>
  );
};

export default PageList;
