import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A sheet of paper to read, and what belongs to it at its side; one below the other where there is no room. */
export const ReadingDesk = ({ aside, children }: { aside: ReactNode; children: ReactNode }): ReactNode => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' }, gap: { xs: 3, lg: 5 }, alignItems: 'start' }}>
    <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider' }}>{children}</Box>
    <Box component="aside">{aside}</Box>
  </Box>
);
