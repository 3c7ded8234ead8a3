import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { components } from '../api/schema';
import { SERIF } from '../theme/theme';

type CheckedPage = components['schemas']['CheckedPageDto'];
type Difference = components['schemas']['PrintedDifferenceDto'];

const COLOUR = { missing: 'error', changed: 'warning', added: 'info' } as const;

const Line = ({ difference: { kind, title, before, after, context } }: { difference: Difference }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Chip size="small" variant="outlined" color={COLOUR[kind]} label={translate(`inspection.printed.kinds.${kind}`)} sx={{ mr: 1 }} />
      <Typography component="span" sx={{ fontFamily: SERIF, overflowWrap: 'anywhere' }}>
        {before && <Box component="del" sx={{ color: 'error.main' }}>{before}</Box>}{before && after && ' → '}{after && <Box component="ins" sx={{ color: 'info.main' }}>{after}</Box>}
      </Typography>
      <Typography variant="caption" sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere' }}>{[title, `…${context}…`].filter(Boolean).join(' · ')}</Typography>
    </Box>
  );
};

/** One page: whether it was printed as signed, and where not. */
export const PrintedPage = ({ page }: { page: CheckedPage }): ReactNode => {
  const translate = useTranslate();
  const { number, name, sheet, isSigned, proofNumber, planned, found, differences, isCut } = page;
  const state = sheet === null ? translate('inspection.printed.noSheet') : differences.length === 0 ? translate('inspection.printed.same', { count: planned }) : translate('inspection.printed.differs', { count: differences.length, found, planned });
  return (
    <Box component="section" aria-label={name} sx={{ mt: 2 }}>
      <Typography variant="h3">{[number === null ? null : translate('inspection.printed.page', { number }), name].filter(Boolean).join(' ')}</Typography>
      <Typography variant="body2" sx={{ color: sheet !== null && differences.length === 0 ? 'success.main' : 'error.main' }}>{state}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate(isSigned ? 'inspection.printed.signed' : 'inspection.printed.unsigned', { number: proofNumber })}</Typography>
      {sheet !== null && <Box component="ul" sx={{ p: 0, m: 0 }}>{differences.map((difference, index) => <Line key={index} difference={difference} />)}</Box>}
      {isCut && <Typography variant="caption">{translate('inspection.printed.cut')}</Typography>}
    </Box>
  );
};
