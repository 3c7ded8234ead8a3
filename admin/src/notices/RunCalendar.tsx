import { Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useReading } from '../api/hooks';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { ToneMark } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import { isClosed, type RunDay } from './notice';
import { useNoticePaper } from './useNoticePaper';

const DayOfRuns = ({ day: { runOn, dueAt, issueId, notices } }: { day: RunDay }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (
    <Box component="section" aria-label={dayInWords(runOn, language)} sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'baseline', borderBottom: 1, borderColor: 'divider', pb: 0.5 }}>
        <Typography variant="h3" component="h2">{dayInWords(runOn, language)}</Typography>
        {dueAt && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('notices.closes')} <Moment moment={dueAt} /></Typography>}
        {isClosed(dueAt) && <ToneMark tone="held">{translate('notices.closed')}</ToneMark>}
        {issueId && <Link component={LinkBase} to={`/issues/${issueId}/show`}>{translate('notices.toIssue')}</Link>}
      </Box>
      {notices.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.5 }}>{translate('notices.nothingThatDay')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {notices.map(({ noticeId, title, type, status, placedOn, noticeStatus }) => (
          <Box component="li" key={noticeId} sx={{ py: 0.75, display: 'flex', flexWrap: 'wrap', gap: 1, borderBottom: 1, borderColor: 'divider' }}>
            <Link component={LinkBase} to={`/notices/${noticeId}/show`} sx={{ fontFamily: SERIF, fontWeight: 700, minWidth: 0, overflowWrap: 'anywhere' }}>{title}</Link>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate(`notices.types.${type}`)} · {translate(`status.notice.${noticeStatus}`)}</Typography>
            <Box sx={{ flex: 1 }} />
            {status === 'planned' && (placedOn ? <ToneMark tone="released">{translate('notices.placedOn', { page: placedOn })}</ToneMark> : <ToneMark tone="waiting">{translate('notices.notPlaced')}</ToneMark>)}
            {status !== 'planned' && <ToneMark tone={status === 'missed' ? 'blocking' : status === 'published' ? 'published' : 'killed'}>{translate(`notices.run.${status}`)}</ToneMark>}
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const Days = ({ publicationId, from }: { publicationId: string; from: string }): ReactNode => {
  const translate = useTranslate();
  const { data, error, refetch } = useReading('/api/publications/{id}/notice-runs', { path: { id: publicationId }, query: from ? { from } : {} } as never);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data?.length === 0) return <EmptyState title={translate('notices.noIssueDays')} text={translate('notices.noIssueDaysHelp')} />;
  return data ? data.map((day) => <DayOfRuns key={day.runOn} day={day} />) : <LoadingLines />;
};

/** 刊期: the coming issues of a paper, when notices close for each, and what runs in it. */
const RunCalendar = (): ReactNode => {
  const translate = useTranslate();
  const { paper, chooser } = useNoticePaper();
  const [from, setFrom] = useState('');
  return (
    <>
      <PageHead title={translate('notices.calendar')} trail={[{ label: translate('layout.place.notices'), to: '/notices' }]}>
        <Box component="label" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>{translate('notices.fromDay')}<input type="date" value={from} onChange={({ target }) => setFrom(target.value)} /></Box>
        {from && <Button onClick={() => setFrom('')}>{translate('notices.today')}</Button>}
      </PageHead>
      {chooser}
      {paper ? <Days publicationId={paper.id} from={from} /> : <EmptyState title={translate('notices.noPaper')} />}
    </>
  );
};

export default RunCalendar;
