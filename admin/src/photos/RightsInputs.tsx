import Box from '@mui/material/Box';
import { RIGHTS_CATEGORIES } from '@domain/photo/rights';
import { BooleanInput, SelectInput } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../shared/copy/DayInput';
import { WordsInput } from '../shared/inputs';

export const CATEGORY_CHOICES = RIGHTS_CATEGORIES.map((id) => ({ id, name: `photos.categories.${id}` }));

/** Whose a picture is, when it may be printed, and what it shows; consent is asked for where children are. */
export const RightsInputs = (): ReactNode => {
  const showsMinors = useWatch({ name: 'showsMinors' }) as boolean | undefined;
  return (
    <>
      <SelectInput source="rightsCategory" choices={CATEGORY_CHOICES} fullWidth helperText={false} />
      <WordsInput source="rights" helperText={false} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1.5 }}>
        <DayInput source="usableFrom" helperText={false} />
        <DayInput source="usableUntil" helperText={false} />
      </Box>
      <BooleanInput source="isRestricted" helperText={false} />
      <WordsInput source="restrictions" multiline helperText={false} />
      <BooleanInput source="showsPeople" helperText={false} />
      <BooleanInput source="showsMinors" helperText={false} />
      {showsMinors && <WordsInput source="minorsConsent" helperText={false} />}
    </>
  );
};
