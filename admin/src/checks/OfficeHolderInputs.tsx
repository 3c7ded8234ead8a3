import { NumberInput, required } from 'react-admin';
import type { ReactNode } from 'react';
import { DayInput } from '../shared/copy/DayInput';
import { WordsInput } from '../shared/inputs';

export const OfficeHolderInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <>
    {children}
    <WordsInput source="name" validate={required()} helperText={false} />
    <WordsInput source="title" validate={required()} helperText="checks.holders.titleHelp" />
    <WordsInput source="body" helperText={false} />
    <NumberInput source="rank" min={1} max={999} validate={required()} helperText="checks.holders.rankHelp" fullWidth />
    <DayInput source="inOfficeFrom" helperText={false} />
    <DayInput source="inOfficeUntil" helperText={false} />
  </>
);
