import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { PageChange } from './types';
import { useChangeInWords } from './useChangeInWords';

/** Everything that is no longer as it was signed: what has to be read again, and nothing else. */
export const Changes = ({ changes }: { changes: readonly PageChange[] }): ReactNode => {
  const translate = useTranslate();
  const inWords = useChangeInWords();
  if (changes.length === 0) return <Typography variant="body2">{translate('press.noChanges')}</Typography>;
  return (
    <>
      <Typography variant="body2">{translate('press.changes')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {changes.map((change) => <Typography key={`${change.kind} ${change.id}`} component="li" variant="body2">{inWords(change)}</Typography>)}
      </Box>
    </>
  );
};
