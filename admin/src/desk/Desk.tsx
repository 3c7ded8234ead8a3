import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { MyCommissions } from '../commissions/MyCommissions';
import { useMay, useMe, useReading } from '../api/hooks';
import { WordsOnDevice } from '../articles/writing/WordsOnDevice';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { NoticeTasks } from '../notices/NoticeTasks';
import { PageHead } from '../shared/PageHead';
import { Board } from './board/Board';
import { useNow } from './board/useNow';
import { InStock, isBare } from './InStock';
import { NextIssues } from './NextIssues';
import { PageTasks } from './PageTasks';
import { Recent } from './Stories';
import type { DeskOfReader } from './types';
import { useHasTasks, Waiting } from './Waiting';

/** The first act of an empty newsroom is the one this reader's posts allow. */
const EmptyNewsroom = (): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const first = may('source.import') ? { label: translate('desk.import'), to: '/imports' } : may('article.create') && { label: translate('desk.write'), to: '/articles/create' };
  return <EmptyState title={translate('desk.empty')} text={translate('desk.emptyHelp')} act={first} />;
};

const columns = { display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' }, columnGap: 6, alignItems: 'start' } as const;

/** The week first, then what of its pages waits for one, then the board; below it what waits of the archive for those whose posts settle it, and what is here. */
const OnTheDesk = ({ desk }: { desk: DeskOfReader }): ReactNode => {
  const hasTasks = useHasTasks();
  const now = useNow();
  if (isBare(desk.counts)) return <EmptyNewsroom />;
  return (
    <>
      <NextIssues issues={desk.nextIssues} />
      <PageTasks tasks={desk.pageTasks} now={now} />
      <NoticeTasks />
      <Board />
      <MyCommissions />
      <Box sx={columns}>
        {hasTasks && <Box><Waiting desk={desk} /></Box>}
        <Box><Recent stories={desk.recent} /></Box>
      </Box>
      <InStock counts={desk.counts} />
    </>
  );
};

/** Swedes write a day as ISO does. */
const localDay = (date: Date): string => date.toLocaleDateString('sv-SE');

const Desk = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const me = useMe();
  const { data: desk, error, refetch } = useReading('/api/desk', {});
  const today = dayInWords(localDay(new Date()), language);
  return (
    <>
      <PageHead title={translate('desk.title')} state={<Typography variant="body2" sx={{ color: 'text.secondary' }}>{[today, me?.displayName].filter(Boolean).join(' · ')}</Typography>} />
      <WordsOnDevice />
      {error && !desk && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && (!desk || !me) && <LoadingLines lines={8} />}
      {desk && me && <OnTheDesk desk={desk} />}
    </>
  );
};

export default Desk;
