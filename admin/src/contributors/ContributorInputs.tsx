import { CONTRIBUTOR_KINDS, CONTRIBUTOR_TYPES } from '@domain/people/contributors';
import { AutocompleteInput, ReferenceInput, required, SelectInput } from 'react-admin';
import type { ReactNode } from 'react';
import { WordsInput } from '../shared/inputs';
import { NamesInput } from '../shared/NamesInput';

const named = (name: string): { q: string } => ({ q: name });

export const ContributorInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <>
    {children}
    <WordsInput source="printedName" validate={required()} helperText={false} />
    <SelectInput source="kind" choices={CONTRIBUTOR_KINDS.map((id) => ({ id, name: `contributors.kinds.${id}` }))} validate={required()} helperText={false} fullWidth />
    <SelectInput source="type" choices={CONTRIBUTOR_TYPES.map((id) => ({ id, name: `contributors.types.${id}` }))} helperText={false} fullWidth />
    <WordsInput source="unit" helperText={false} />
    <NamesInput source="penNames" helperText="contributors.penNamesHelp" />
    <NamesInput source="emails" helperText="contributors.emailsHelp" />
    <ReferenceInput source="userId" reference="users" sort={{ field: 'username', order: 'ASC' }}>
      <AutocompleteInput optionText="displayName" filterToQuery={named} helperText="contributors.userHelp" fullWidth />
    </ReferenceInput>
    <WordsInput source="note" multiline minRows={2} helperText={false} />
  </>
);
