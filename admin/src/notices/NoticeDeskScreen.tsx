import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../api/hooks';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { PageHead } from '../shared/PageHead';
import { PostGuard } from '../shared/PostGuard';
import { DeskForm } from './DeskForm';
import { HolidayCalendar } from './HolidayCalendar';
import { useNoticePaper } from './useNoticePaper';

const Settings = ({ publicationId }: { publicationId: string }): ReactNode => {
  const { data, error, refetch } = useReading('/api/publications/{id}/notice-desk', { path: { id: publicationId } });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <DeskForm key={`${publicationId} ${data.version}`} desk={data} /> : <LoadingLines />;
};

/** 公告台设置: until when and at what price a paper takes notices, and the days on which nobody works. */
const NoticeDeskScreen = (): ReactNode => {
  const translate = useTranslate();
  const { paper, chooser } = useNoticePaper();
  return (
    <PostGuard needs="notice.rulesEdit">
      <PageHead title={translate('layout.place.noticeDesk')} trail={paper ? [{ label: paper.name, to: `/publications/${paper.id}/show` }] : []} />
      {chooser}
      {paper ? <Settings publicationId={paper.id} /> : <EmptyState title={translate('notices.noPaper')} />}
      <HolidayCalendar />
    </PostGuard>
  );
};

export default NoticeDeskScreen;
