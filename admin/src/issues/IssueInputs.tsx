import Box from '@mui/material/Box';
import { DateInput, NumberInput } from 'react-admin';
import type { ReactNode } from 'react';
import { StaffInput } from './StaffInput';

/** When it appears, as which number, on how many pages, made by whom. */
export const IssueInputs = ({ factsHelp = false }: { factsHelp?: string | false }): ReactNode => (
  <>
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' }, columnGap: 2, alignItems: 'start' }}>
      <DateInput source="publishedOn" fullWidth helperText={factsHelp} />
      <NumberInput source="pageCount" min={1} max={200} step={1} fullWidth helperText={false} />
      <NumberInput source="issueNumber" min={1} max={100_000} step={1} fullWidth helperText="issues.numberHelp" />
      <NumberInput source="totalIssueNumber" min={1} max={1_000_000} step={1} fullWidth helperText="issues.totalHelp" />
    </Box>
    <StaffInput />
  </>
);
