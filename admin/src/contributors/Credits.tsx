import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useReading } from '../api/hooks';
import type { Credit } from '../api/types';
import { Blank, ErrorState, LoadingLines } from '../shared/Blank';
import { Day } from '../shared/Moments';
import { SERIF } from '../theme/theme';

/** The API lists no more. */
const MOST = 500;

export const useCredits = (id: string) => useReading('/api/contributors/{id}/credits', { path: { id } });

/** How a credit reads in print: its label and name. */
export const signedAs = ({ printedLabel, printedName }: Credit): string => `${printedLabel} ${printedName}`.trim();

const CreditRow = ({ credit }: { credit: Credit }): ReactNode => {
  const translate = useTranslate();
  const { itemKind, itemId, itemTitle, role, publishedOn } = credit;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 12em 9em' }, columnGap: 2, py: 1, borderBottom: 1, borderColor: 'divider', '&:last-child': { border: 0 } }}>
      <Link component={RouterLink} to={`/${itemKind}s/${itemId}/show`} color="inherit" sx={{ fontFamily: SERIF, fontWeight: 600, textDecorationColor: 'divider' }}>
        {itemTitle || translate('shared.unnamed')}
      </Link>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{signedAs(credit)} · {translate(`copy.roles.${role}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', textAlign: { sm: 'right' } }}><Day day={publishedOn} empty={translate('contributors.unknownDay')} /></Typography>
    </Box>
  );
};

/** Everything someone has signed, newest first. */
export const Credits = ({ contributorId }: { contributorId: string }): ReactNode => {
  const translate = useTranslate();
  const { data: credits, error, refetch } = useCredits(contributorId);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <Box component="section" sx={{ px: { xs: 2, sm: 3 }, py: 2 }}>
      <Typography variant="h2">{translate('contributors.credits')}</Typography>
      {!credits && <LoadingLines />}
      {credits?.length === 0 && <Blank title={translate('contributors.noCredits')} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{credits?.map((credit) => <CreditRow key={credit.id} credit={credit} />)}</Box>
      {credits?.length === MOST && <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>{translate('contributors.manyCredits', { count: MOST })}</Typography>}
    </Box>
  );
};
