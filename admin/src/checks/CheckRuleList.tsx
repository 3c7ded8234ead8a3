import Box from '@mui/material/Box';
import { SEVERITIES } from '@domain/copy/checks/finding';
import { LIST_KINDS } from '@domain/copy/checks/list-rules';
import { CHECK_RULE_STATUSES } from '@domain/workflow/check-rule-workflow';
import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { Moment } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { ToneMark } from '../shared/StatusChip';
import { type CheckRule, SEVERITY_TONES, STATUS_TONES } from './check-rule';
import { FileActs } from './FileActs';

const choices = (name: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `checks.${name}.${id}` }));

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('checks.search')} type="search" resettable />
      <SelectInput source="status" choices={choices('statuses', CHECK_RULE_STATUSES)} />
      <SelectInput source="kind" choices={choices('kinds', LIST_KINDS)} />
      <SelectInput source="severity" choices={choices('severities', SEVERITIES)} />
    </>
  );
};

const Table = (): ReactNode => {
  const translate = useTranslate();
  const status = (rule: CheckRule): ReactNode => <ToneMark tone={STATUS_TONES[rule.status]}>{translate(`checks.statuses.${rule.status}`)}</ToneMark>;
  const severity = (rule: CheckRule): ReactNode => <ToneMark tone={SEVERITY_TONES[rule.severity]}>{translate(`checks.severities.${rule.severity}`)}</ToneMark>;
  const words = (rule: CheckRule): ReactNode => <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{rule.pattern}</Box>;
  const card = (rule: CheckRule): Card => ({ title: words(rule), line: [translate(`checks.kinds.${rule.kind}`), rule.suggestion].filter(Boolean).join(' → '), aside: status(rule) });
  return (
    <Rows<CheckRule> card={card}>
      <DataTable.Col<CheckRule> source="pattern" render={words} />
      <DataTable.Col<CheckRule> source="suggestion" disableSort />
      <DataTable.Col<CheckRule> source="kind" render={({ kind }) => translate(`checks.kinds.${kind}`)} />
      <DataTable.Col<CheckRule> source="severity" render={severity} />
      <DataTable.Col<CheckRule> source="status" render={status} />
      <DataTable.Col<CheckRule> source="updatedAt" sortByOrder="DESC" render={({ updatedAt }) => <Moment moment={updatedAt} />} />
    </Rows>
  );
};

const CheckRuleList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('checkRule.edit');
  return (
    <ScreenList
      scoped mayCreate={mayCreate} sort={{ field: 'updatedAt', order: 'DESC' }} filters={<Filters />} acts={<FileActs of="check-rules" />}
      empty={<EmptyState title={translate('checks.empty')} text={translate('checks.emptyHelp')} act={mayCreate && { label: translate('checks.create'), to: '/check-rules/create' }} />}
    >
      <Table />
    </ScreenList>
  );
};

export default CheckRuleList;
