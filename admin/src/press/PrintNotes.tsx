import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Moment } from '../shared/Moments';
import type { PrintedItem } from './types';

/** Above a story that appeared: that it was taken down, and why; that it was corrected, and where. Nobody shall read past it. */
export const PrintNotes = ({ articleId }: { articleId: string }): ReactNode => {
  const translate = useTranslate();
  const { data = [] } = useGetList<PrintedItem>('printed-items', { filter: { articleId }, pagination: { page: 1, perPage: 100 }, sort: { field: 'position', order: 'ASC' } });
  const corrections = data.flatMap((item) => item.corrections).filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      {data.filter(({ takenDownAt }) => takenDownAt !== null).map(({ id, takenDownByName, takenDownAt, takedownReason }) => (
        <Alert key={id} severity="warning" variant="outlined" sx={{ mb: 2 }}>{translate('press.takenDown', { name: takenDownByName, reason: takedownReason })} · <Moment moment={takenDownAt ?? ''} /></Alert>
      ))}
      {corrections.map(({ id, articleId: correctionId, wrongText, rightText }) => (
        <Alert key={id} severity="info" variant="outlined" sx={{ mb: 2 }}><Link component={RouterLink} to={`/articles/${correctionId}/show`}>{translate('press.correctedBy', { wrong: wrongText, right: rightText })}</Link></Alert>
      ))}
    </>
  );
};
