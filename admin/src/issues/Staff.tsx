import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Issue } from '../api/types';
import { SlipSection } from '../shared/copy/Slip';
import { SERIF } from '../theme/theme';

/** Who made the issue, as its colophon names them. */
export const Staff = ({ staff }: { staff: Issue['staff'] }): ReactNode => {
  const translate = useTranslate();
  return (
    <SlipSection title={translate('issues.colophon')}>
      {staff.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.5 }}>{translate('issues.noStaff')}</Typography>}
      <Box component="dl" sx={{ m: 0, fontFamily: SERIF, lineHeight: 1.7 }}>
        {staff.map(({ role, names }) => (
          <Box key={role} sx={{ display: 'flex', gap: 1.5, py: 0.25 }}>
            <Box component="dt" sx={{ color: 'text.secondary', minWidth: '5em' }}>{role}</Box>
            <Box component="dd" sx={{ m: 0 }}>{names.join('  ')}</Box>
          </Box>
        ))}
      </Box>
    </SlipSection>
  );
};
