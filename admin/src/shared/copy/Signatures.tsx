import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { Byline } from '../../api/types';
import { SERIF } from '../../theme/theme';

const Name = ({ byline: { name, contributorId } }: { byline: Byline }): ReactNode =>
  contributorId
    ? <Link component={RouterLink} to={`/contributors/${contributorId}/show`} color="inherit" sx={{ textDecorationColor: 'divider' }}>{name}</Link>
    : <>{name}</>;

/** The credit line as printed; a name we know leads to its contributor. */
export const Signatures = ({ bylines, source }: { bylines: readonly Byline[]; source?: string }): ReactNode => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', columnGap: 2, fontFamily: SERIF, color: 'text.secondary', mb: 2.5, fontSize: 15 }}>
    {bylines.map((byline) => (
      <span key={byline.id}>
        {byline.label && <>{byline.label} </>}<Name byline={byline} />
      </span>
    ))}
    {source && <span>{source}</span>}
  </Box>
);

/** The same in one line of text, for lists. */
export const signed = (bylines: readonly Byline[]): string => bylines.map(({ label, name }) => `${label} ${name}`.trim()).join('  ');
