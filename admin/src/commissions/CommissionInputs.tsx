import Box from '@mui/material/Box';
import { AutocompleteInput, DateTimeInput, NumberInput, ReferenceInput, required } from 'react-admin';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { WordsInput } from '../shared/inputs';
import { GenreInput } from '../templates/GenreInput';

const named = (name: string): { q: string } => ({ q: name });
const pair = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 } as const;

/** Whom it is for: someone with an account, or a contributor without one; naming one takes the other away. */
export const PersonInputs = (): ReactNode => {
  const { setValue } = useFormContext<Record<string, unknown>>();
  const instead = (other: 'assigneeId' | 'contributorId') => (chosen: unknown): void => void (chosen && setValue(other, null, { shouldDirty: true }));
  return (
    <Box sx={pair}>
      <ReferenceInput source="assigneeId" reference="users" filter={{ active: true }} sort={{ field: 'displayName', order: 'ASC' }}><AutocompleteInput onChange={instead('contributorId')} optionText="displayName" filterToQuery={named} helperText={false} fullWidth /></ReferenceInput>
      <ReferenceInput source="contributorId" reference="contributors" filter={{ merged: false }} sort={{ field: 'printedName', order: 'ASC' }}><AutocompleteInput onChange={instead('assigneeId')} optionText="printedName" filterToQuery={named} helperText={false} fullWidth /></ReferenceInput>
    </Box>
  );
};

export const CommissionInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <>
    {children}
    <WordsInput source="topic" validate={required()} helperText={false} />
    <WordsInput source="angle" multiline minRows={2} helperText={false} />
    <Box sx={pair}>
      <GenreInput />
      <WordsInput source="section" helperText={false} />
      <NumberInput source="targetLength" min={1} step={1} helperText={false} fullWidth />
      <DateTimeInput source="dueAt" helperText={false} fullWidth />
      <WordsInput source="eventPlace" helperText={false} />
      <DateTimeInput source="eventAt" helperText={false} fullWidth />
    </Box>
    <WordsInput source="photoWanted" helperText={false} />
    <NumberInput source="pageNumber" min={1} max={64} step={1} helperText={false} fullWidth />
  </>
);
