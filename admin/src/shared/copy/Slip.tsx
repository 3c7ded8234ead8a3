import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useResourceContext, useTranslateLabel } from 'react-admin';
import type { ReactNode } from 'react';

/** A part of what stands beside a text: the slip, where it was printed, its revisions. */
export const SlipSection = ({ title, children }: { title: string; children: ReactNode }): ReactNode => (
  <Box component="section" sx={{ mb: 3 }}>
    <Typography variant="h3" component="h2" sx={{ pb: 0.5, mb: 0.5, borderBottom: 1, borderColor: 'divider' }}>{title}</Typography>
    {children}
  </Box>
);

/** A fact of the slip; one that is not known takes no room. */
export const SlipFact = ({ source, children }: { source: string; children: ReactNode }): ReactNode => {
  const labelOf = useTranslateLabel();
  const resource = useResourceContext();
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, py: 0.25 }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary', minWidth: '6em', flexShrink: 0 }}>{labelOf({ source, resource })}</Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Typography>
    </Box>
  );
};
