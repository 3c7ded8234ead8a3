import Box from '@mui/material/Box';
import { NOTICE_TYPES } from '@domain/copy/notice-types';
import { NOTICE_STATUSES, ORIGINS } from '@domain/workflow/statuses';
import { BooleanInput, DataTable, DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { BinToggle } from '../shared/copy/Bin';
import { MoreFilters } from '../shared/copy/MoreFilters';
import { Day } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { StatusChip, ToneMark } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import { useMissingInWords } from './MissingList';
import type { NoticeRow } from './notice';
import { Period } from './Period';

const SELDOM = ['missed', 'origin', 'issuingBody', 'documentNumber', 'datedFrom', 'datedUntil'];

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('notices.search')} type="search" resettable />
      <SelectInput source="type" choices={NOTICE_TYPES.map((id) => ({ id, name: `notices.types.${id}` }))} />
      <SelectInput source="status" choices={NOTICE_STATUSES.map((id) => ({ id, name: `status.notice.${id}` }))} />
      <BooleanInput source="inWork" parse={onlyTrue} />
      <MoreFilters sources={SELDOM}>
        <BooleanInput source="missed" parse={onlyTrue} />
        <SelectInput source="origin" choices={ORIGINS.map((id) => ({ id, name: `copy.origins.${id}` }))} />
        <TextInput source="issuingBody" resettable />
        <TextInput source="documentNumber" resettable />
        <DateInput source="datedFrom" />
        <DateInput source="datedUntil" />
      </MoreFilters>
    </>
  );
};

/** A switch that is off asks nothing. */
const onlyTrue = (value: boolean): true | undefined => (value ? true : undefined);

const Lacking = ({ missing }: Pick<NoticeRow, 'missing'>): ReactNode => {
  const inWords = useMissingInWords();
  const lacking = missing.filter(({ isNote }) => !isNote);
  return lacking.length > 0 && <ToneMark tone="blocking"><Box component="span" sx={{ whiteSpace: 'normal' }}>{lacking.map(inWords).join('、')}</Box></ToneMark>;
};

const Runs = ({ runs }: Pick<NoticeRow, 'runs'>): ReactNode => {
  const translate = useTranslate();
  return runs.map(({ runOn, status }) => <Box key={runOn}><Day day={runOn} />{status !== 'planned' && ` ${translate(`notices.run.${status}`)}`}</Box>);
};

const Title = ({ title }: { title: string }): ReactNode => <Box component="span" sx={{ fontFamily: SERIF, fontWeight: 700, fontSize: 16 }}>{title}</Box>;

const Table = (): ReactNode => {
  const translate = useTranslate();
  const typed = (type: NoticeRow['type']): string => translate(`notices.types.${type}`);
  const card = (notice: NoticeRow): Card => ({
    title: <Title title={notice.title} />, line: [typed(notice.type), notice.issuingBody, notice.documentNumber].filter(Boolean).join(' · '),
    aside: <><StatusChip noun="notice" status={notice.status} /><Lacking missing={notice.missing} /></>,
  });
  return (
    <Rows<NoticeRow> card={card}>
      <DataTable.Col<NoticeRow> source="title" render={({ title }) => <Title title={title} />} />
      <DataTable.Col<NoticeRow> source="type" render={({ type }) => typed(type)} />
      <DataTable.Col source="issuingBody" disableSort />
      <DataTable.Col<NoticeRow> source="runs" disableSort render={({ runs }) => <Runs runs={runs} />} />
      <DataTable.Col<NoticeRow> source="missing" disableSort render={({ missing }) => <Lacking missing={missing} />} />
      <DataTable.Col<NoticeRow> source="objectionsFrom" label="notices.objections" disableSort render={(notice) => <Period notice={notice} />} />
      <DataTable.Col<NoticeRow> source="status" render={({ status }) => <StatusChip noun="notice" status={status} />} />
    </Rows>
  );
};

const NoticeList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('notice.create');
  const act = mayCreate && { label: translate('notices.write'), to: '/notices/create' };
  return (
    <ScreenList
      scoped mayCreate={mayCreate} sort={{ field: 'updatedAt', order: 'DESC' }} filters={<Filters />} acts={<BinToggle />}
      empty={<EmptyState title={translate('notices.empty')} text={translate('notices.emptyHelp')} act={act} />}
    >
      <Table />
    </ScreenList>
  );
};

export default NoticeList;
