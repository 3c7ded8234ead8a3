import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { SERIF } from '../theme/theme';
import type { Counts } from './types';

const NOUNS = ['publications', 'issues', 'pages', 'articles', 'photos', 'notices', 'contributors'] as const satisfies (keyof Counts)[];

/** What is here, in one line of figures; each leads to its list. */
export const InStock = ({ counts }: { counts: Counts }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (
    <Box component="nav" aria-label={translate('desk.here')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: { xs: 2.5, sm: 4 }, rowGap: 0.5, mb: 4 }}>
      {NOUNS.map((noun) => (
        <Link key={noun} component={RouterLink} to={`/${noun}`} color="text.secondary" underline="hover" variant="body2" sx={{ whiteSpace: 'nowrap', py: 0.5 }}>
          <Box component="span" sx={{ fontFamily: SERIF, fontWeight: 700, fontSize: '1.25rem', color: 'text.primary', mr: 0.75 }}>{counted(counts[noun], language)}</Box>
          {translate(`desk.counts.${noun}`)}
        </Link>
      ))}
    </Box>
  );
};

export const isBare = (counts: Counts): boolean => NOUNS.every((noun) => noun === 'publications' || counts[noun] === 0);
