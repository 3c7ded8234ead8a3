import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { deadlinesOf } from '@domain/calendar/deadlines';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { Publication } from '../../api/types';
import { momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';

/** The deadlines the issue will begin with, by the paper's timetable; they can be moved once it is set up. */
export const DeadlinePreview = ({ paper }: { paper: Publication }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const [publishedOn, pages] = useWatch({ name: ['publishedOn', 'pages'] }) as [string | null, { pageNumber: number | null }[] | undefined];
  const numbers = (pages ?? []).flatMap(({ pageNumber }) => (pageNumber === null ? [] : [pageNumber]));
  const due = publishedOn && /^\d{4}-\d{2}-\d{2}$/u.test(publishedOn) ? deadlinesOf(paper.timetable, publishedOn, paper.timeZone, numbers) : [];
  if (paper.timetable.length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('newIssue.noDeadlines')}</Typography>;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2, rowGap: 0.25, fontSize: 14, fontVariantNumeric: 'tabular-nums' }}>
      {due.map(({ stage, pageNumber, dueAt }) => (
        <Box key={`${stage} ${pageNumber}`} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{[translate(`flatplan.stage.${stage}`), pageNumber !== null && translate('pages.number', { number: pageNumber })].filter(Boolean).join(' · ')}</Box>
          <Box component="dd" sx={{ m: 0 }}>{momentInWords(dueAt, language)}</Box>
        </Box>
      ))}
    </Box>
  );
};
