import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface DeskSectionProps { title: string; all?: { label: string; to: string }; children: ReactNode }

/** A part of the desk under its heading, and the way to the whole of it. */
export const DeskSection = ({ title, all, children }: DeskSectionProps): ReactNode => {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', justifyContent: 'space-between', borderBottom: 1, borderColor: 'divider', pb: 0.5 }}>
        <Typography id={id} variant="h2">{title}</Typography>
        {all && <Link component={RouterLink} to={all.to} variant="body2">{all.label}</Link>}
      </Box>
      {children}
    </Box>
  );
};

export const DeskRows = ({ children }: { children: ReactNode }): ReactNode => <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{children}</Box>;

interface DeskRowProps { to: string; title: ReactNode; line?: ReactNode; aside?: ReactNode; serif?: string }

/** One thing on the desk: its name leads to it, a line says what of it. */
export const DeskRow = ({ to, title, line, aside, serif }: DeskRowProps): ReactNode => (
  <Box component="li" sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'baseline', py: 1, borderBottom: 1, borderColor: 'divider' }}>
    <Box sx={{ minWidth: 0 }}>
      <Link component={RouterLink} to={to} color="text.primary" underline="hover" sx={{ fontWeight: 600, lineHeight: 1.6, fontFamily: serif }}>{title}</Link>
      {line && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{line}</Typography>}
    </Box>
    {aside && <Box sx={{ flex: 'none', maxWidth: '45%', textAlign: 'right' }}>{aside}</Box>}
  </Box>
);

export const Quiet = ({ children }: { children: ReactNode }): ReactNode => <Typography sx={{ color: 'text.secondary', py: 1.25 }}>{children}</Typography>;
