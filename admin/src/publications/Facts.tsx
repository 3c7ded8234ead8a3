import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A heading and its facts on the sheet of a paper. */
export const FactSection = ({ title, children }: { title: string; children: ReactNode }): ReactNode => (
  <Box component="section" sx={{ px: { xs: 2, sm: 4 }, py: 2.5, borderTop: 1, borderColor: 'divider' }}>
    <Typography variant="h2" sx={{ mb: 1 }}>{title}</Typography>
    {children}
  </Box>
);

export const Facts = ({ children }: { children: ReactNode }): ReactNode => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9em minmax(0, 1fr)' }, columnGap: 2, rowGap: { xs: 0, sm: 0.75 } }}>{children}</Box>
);

/** One that is not known takes no room. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (children ? (
  <>
    <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{name}</Typography>
    <Typography component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' }}>{children}</Typography>
  </>
) : null);

export const Nothing = ({ children }: { children: string }): ReactNode => <Typography variant="body2" sx={{ color: 'text.secondary' }}>{children}</Typography>;
