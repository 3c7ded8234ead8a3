import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { components } from '../../api/schema';
import { dayInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';

export type Placement = components['schemas']['PlacementDto'];

/** Where something was printed: its issue and page, each a way there. */
export const Placements = ({ placements }: { placements: readonly Placement[] }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  if (!placements.length) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('copy.notPlaced')}</Typography>;
  return placements.map(({ pageId, pageNumber, issueId, publishedOn, issueNumber }) => (
    <Typography key={pageId} variant="body2" component="div">
      <Link component={RouterLink} to={`/issues/${issueId}/show`}>
        {issueNumber === null ? translate('copy.someIssue') : translate('copy.issue', { number: issueNumber })}
        {publishedOn && ` · ${dayInWords(publishedOn, language)}`}
      </Link>
      {' · '}
      <Link component={RouterLink} to={`/pages/${pageId}/show`}>
        {pageNumber === null ? translate('copy.somePage') : translate('copy.page', { number: pageNumber })}
      </Link>
    </Typography>
  ));
};
