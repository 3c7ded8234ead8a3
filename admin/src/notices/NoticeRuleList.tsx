import Box from '@mui/material/Box';
import { NOTICE_TYPES } from '@domain/copy/notice-types';
import { BooleanInput, DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { Day } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { ToneMark } from '../shared/StatusChip';
import type { NoticeRule } from './notice';

const onlyTrue = (value: boolean): true | undefined => (value ? true : undefined);

const usePeriods = (): ((rule: NoticeRule) => string) => {
  const translate = useTranslate();
  return ({ periods }) => periods.map(({ purpose, length, unit }) => translate(`notices.purposes.${purpose}`, { period: translate(`notices.units.${unit}`, { smart_count: length }) })).join('；');
};

const Verified = ({ rule: { isVerified, periods } }: { rule: NoticeRule }): ReactNode => {
  const translate = useTranslate();
  // A rule without a period has nothing to be held against the law.
  if (periods.length === 0) return null;
  return <ToneMark tone={isVerified ? 'approved' : 'waiting'}>{translate(isVerified ? 'notices.verified' : 'notices.unverified')}</ToneMark>;
};

const BEFORE_ALL_LAWS = '1949-10-01';

/** From when until when a rule holds; one that asks only for form has always held. */
const InForce = ({ rule: { effectiveFrom, effectiveUntil } }: { rule: NoticeRule }): ReactNode => {
  const translate = useTranslate();
  return <>{effectiveFrom !== BEFORE_ALL_LAWS && <Day day={effectiveFrom} />}{effectiveFrom === BEFORE_ALL_LAWS && !effectiveUntil && translate('notices.always')}{effectiveUntil && <Box component="span" sx={{ display: 'block', color: 'text.secondary', whiteSpace: 'nowrap' }}>{translate('notices.untilDay')} <Day day={effectiveUntil} /></Box>}</>;
};

/** 公告规则: what the law asks of each kind, dated, each period held against the law or not. */
const NoticeRuleList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('notice.rulesEdit');
  const periods = usePeriods();
  const card = (rule: NoticeRule): Card => ({ title: rule.name, line: [rule.legalBasis, periods(rule), rule.effectiveFrom === BEFORE_ALL_LAWS ? '' : rule.effectiveFrom].filter(Boolean).join(' · '), aside: <Verified rule={rule} /> });
  const filters = (
    <>
      <TextInput source="q" label={translate('shared.search')} type="search" resettable />
      <SelectInput source="type" choices={NOTICE_TYPES.map((id) => ({ id, name: `notices.types.${id}` }))} />
      <BooleanInput source="inForce" parse={onlyTrue} />
    </>
  );
  return (
    <ScreenList mayCreate={mayCreate} sort={{ field: 'type', order: 'ASC' }} perPage={50} filters={filters} empty={<EmptyState title={translate('notices.noRules')} />}>
      <Rows<NoticeRule> card={card} rowClick="edit">
        <DataTable.Col<NoticeRule> source="name" />
        <DataTable.Col<NoticeRule> source="type" render={({ type }) => translate(`notices.types.${type}`)} />
        <DataTable.Col<NoticeRule> source="legalBasis" disableSort />
        <DataTable.Col<NoticeRule> source="periods" disableSort render={periods} />
        <DataTable.NumberCol source="minRuns" disableSort />
        <DataTable.Col<NoticeRule> source="effectiveFrom" render={(rule) => <InForce rule={rule} />} />
        <DataTable.Col<NoticeRule> source="isVerified" disableSort render={(rule) => <Verified rule={rule} />} />
      </Rows>
    </ScreenList>
  );
};

export default NoticeRuleList;
