import { STANDING_KINDS } from '@domain/layout/page-template';
import { ArrayInput, AutocompleteInput, CheckboxGroupInput, NumberInput, ReferenceInput, required, SimpleFormIterator } from 'react-admin';
import type { ReactNode } from 'react';
import { WordsInput } from '../../shared/inputs';

const asked = (q: string): object => (q ? { q } : {});
const byName = { field: 'displayName', order: 'ASC' } as const;
const LABEL = 'resources.pages.fields';
const NEW_PAGE = { pageNumber: null, name: '', pageEditorId: null, proofreaderIds: [], standing: [] };

/** The pages an issue begins with: number, name, whose they are, and what always stands on them. */
export const PagesInput = ({ source, label, helperText }: { source: string; label: string | false; helperText?: string }): ReactNode => (
  <ArrayInput source={source} label={label} helperText={helperText} defaultValue={[]}>
    <SimpleFormIterator inline disableClear fullWidth getItemLabel={false} sx={{ '& .RaSimpleFormIterator-form': { alignItems: 'flex-start', flexWrap: 'wrap' }, '& .RaSimpleFormIterator-action': { visibility: 'visible' } }}>
      <NumberInput source="pageNumber" label={`${LABEL}.pageNumber`} min={1} max={200} step={1} validate={required()} helperText={false} defaultValue={NEW_PAGE.pageNumber} sx={{ width: 90 }} />
      <WordsInput source="name" label={`${LABEL}.name`} helperText={false} defaultValue="" fullWidth={false} sx={{ width: 140 }} />
      <ReferenceInput source="pageEditorId" reference="users" sort={byName}>
        <AutocompleteInput label={`${LABEL}.pageEditorId`} optionText="displayName" filterToQuery={asked} helperText={false} defaultValue={null} sx={{ width: 180 }} />
      </ReferenceInput>
      <CheckboxGroupInput source="standing" label={false} choices={STANDING_KINDS.map((id) => ({ id, name: `newIssue.standing.${id}` }))} helperText={false} defaultValue={[]} />
    </SimpleFormIterator>
  </ArrayInput>
);
