import { ARTICLE_STATUSES } from '@domain/workflow/article-workflow';
import { ORIGINS } from '@domain/workflow/statuses';
import { AutocompleteInput, DateInput, ReferenceInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { MoreFilters } from '../shared/copy/MoreFilters';

const named = (name: string): { q: string } => ({ q: name });
const SELDOM = ['origin', 'section', 'contributorId', 'createdFrom', 'createdUntil'];

/** What a list of stories is narrowed by; the words are looked for in headlines and text. */
export const ArticleFilters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('articles.search')} type="search" resettable />
      <SelectInput source="status" choices={ARTICLE_STATUSES.map((id) => ({ id, name: `status.article.${id}` }))} />
      <MoreFilters sources={SELDOM}>
        <SelectInput source="origin" choices={ORIGINS.map((id) => ({ id, name: `copy.origins.${id}` }))} />
        <TextInput source="section" resettable />
        <ReferenceInput source="contributorId" reference="contributors" sort={{ field: 'printedName', order: 'ASC' }}>
          <AutocompleteInput fullWidth optionText="printedName" filterToQuery={named} />
        </ReferenceInput>
        <DateInput source="createdFrom" />
        <DateInput source="createdUntil" />
      </MoreFilters>
    </>
  );
};
