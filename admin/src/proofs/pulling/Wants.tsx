import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { PageWant } from '../proof';

/** What is missing before a move, one sentence each. */
export const Wants = ({ wants }: { wants: readonly PageWant[] }): ReactNode => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {wants.map(({ want, sentence }, index) => <Typography key={`${want} ${index}`} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>{sentence}</Typography>)}
  </Box>
);
