import Box from '@mui/material/Box';
import { AutocompleteArrayInput, AutocompleteInput, NumberInput, ReferenceArrayInput, ReferenceInput } from 'react-admin';
import type { ReactNode } from 'react';
import { WordsInput } from '../shared/inputs';

const asked = (q: string): object => (q ? { q } : {});
const byName = { field: 'displayName', order: 'ASC' } as const;

/** Which page it is, and who makes and reads it. */
export const PageInputs = ({ numberHelp = false }: { numberHelp?: string | false }): ReactNode => (
  <>
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '12em 1fr' }, columnGap: 2, alignItems: 'start' }}>
      <NumberInput source="pageNumber" min={1} max={200} step={1} fullWidth helperText={numberHelp} />
      <WordsInput source="name" helperText={false} />
    </Box>
    <ReferenceInput source="pageEditorId" reference="users" sort={byName}>
      <AutocompleteInput optionText="displayName" filterToQuery={asked} helperText={false} fullWidth />
    </ReferenceInput>
    <ReferenceArrayInput source="proofreaderIds" reference="users" sort={byName}>
      <AutocompleteArrayInput optionText="displayName" filterToQuery={asked} helperText={false} fullWidth />
    </ReferenceArrayInput>
  </>
);
