import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { countOf } from '@domain/copy/cleaning/report';
import { useGetList, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMay, useReading } from '../api/hooks';
import { SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { type ContributionRow, type Paste, senderOf } from './types';

const Contributions = ({ articleId }: { articleId: string }): ReactNode => {
  const translate = useTranslate();
  const { data = [] } = useGetList<ContributionRow>('contributions', { filter: { articleId }, pagination: { page: 1, perPage: 5 } });
  return data.length > 0 && (
    <SlipSection title={translate('intake.contributions')}>
      {data.map((contribution) => (
        <Typography key={contribution.id} variant="body2">
          <Link component={RouterLink} to={`/contributions/${contribution.id}/show`}>{translate('intake.number', { number: contribution.number })}</Link> · {senderOf(contribution)}
        </Typography>
      ))}
    </SlipSection>
  );
};

const Pastes = ({ articleId }: { articleId: string }): ReactNode => {
  const translate = useTranslate();
  const { data } = useReading('/api/articles/{id}/pastes', { path: { id: articleId } });
  const pastes = (data ?? []) as unknown as Paste[];
  return pastes.length > 0 && (
    <SlipSection title={translate('intake.pastes')}>
      {pastes.map((paste) => (
        <Typography key={paste.id} variant="body2">
          <Link href={`/api/pastes/${paste.id}/original`} download><Moment moment={paste.createdAt} /></Link> · {translate('intake.pasted', { name: paste.createdByName, count: countOf(paste.report) })}
        </Typography>
      ))}
    </SlipSection>
  );
};

/** Where a story's words came from: the contribution it was made of, and what was pasted into it, as it came. */
export const StoryOrigins = ({ articleId }: { articleId: string }): ReactNode => {
  const mayRead = useMay()('contribution.read');
  return <>{mayRead && <Contributions articleId={articleId} />}<Pastes articleId={articleId} /></>;
};
