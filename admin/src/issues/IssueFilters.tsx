import { ISSUE_STATUSES } from '@domain/workflow/statuses';
import { BooleanInput, NumberInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

export const IssueFilters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" type="search" label={translate('issues.findNumber')} resettable />
      <NumberInput source="year" min={1900} max={2200} step={1} />
      <SelectInput source="status" choices={ISSUE_STATUSES.map((id) => ({ id, name: `status.issue.${id}` }))} />
      <BooleanInput source="unconfirmed" parse={(checked: boolean) => (checked ? true : null)} />
    </>
  );
};
