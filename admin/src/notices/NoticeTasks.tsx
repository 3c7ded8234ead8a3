import { useGetList, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { DeskRow, DeskRows, DeskSection } from '../desk/DeskSection';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { ToneMark } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import type { NoticeRow } from './notice';

const MOST = 10;
const list = (filter: object) => ({ filter, pagination: { page: 1, perPage: MOST }, sort: { field: 'firstRunOn', order: 'ASC' } } as const);

/** A missed insertion is settled once a later one is planned or printed, or the notice is cancelled. */
const isOpen = ({ status, runs }: NoticeRow): boolean => {
  const last = runs.filter((run) => run.status === 'missed').at(-1)?.runOn ?? '';
  return status !== 'cancelled' && !runs.some((run) => run.runOn > last && (run.status === 'planned' || run.status === 'published'));
};

const Line = ({ notice }: { notice: NoticeRow }): ReactNode => {
  const { id, title, status, missing, runs, receiptNumber } = notice;
  const translate = useTranslate();
  const [language] = useLanguage();
  const lacking = missing.filter(({ isNote }) => !isNote).length;
  const missed = isOpen(notice) ? runs.filter((run) => run.status === 'missed').map(({ runOn }) => dayInWords(runOn, language)) : [];
  const next = runs.find((run) => run.status === 'planned');
  const says = [receiptNumber, next && dayInWords(next.runOn, language), lacking > 0 && translate('notices.missingCount', { smart_count: lacking })].filter(Boolean).join(' · ');
  return (
    <DeskRow
      to={`/notices/${id}/show`} title={title} serif={SERIF} line={says}
      aside={missed.length > 0 ? <ToneMark tone="blocking">{translate('notices.missedOn', { days: missed.join('、') })}</ToneMark> : <ToneMark tone="waiting">{translate(`notices.next.${status}`)}</ToneMark>}
    />
  );
};

/** 公告待办: what waits at the notice desk, missed insertions first; nothing when nothing waits, or for those who do not work there. */
export const NoticeTasks = (): ReactNode => {
  const translate = useTranslate();
  const options = { enabled: useMay()('notice.move'), retry: false };
  const { data: missed = [] } = useGetList<NoticeRow>('notices', list({ missed: true }), options);
  const { data: working = [] } = useGetList<NoticeRow>('notices', list({ inWork: true }), options);
  const alarms = missed.filter(isOpen);
  const waiting = [...alarms, ...working.filter(({ id }) => !alarms.some((one) => one.id === id))].slice(0, MOST);
  if (waiting.length === 0) return null;
  return (
    <DeskSection title={translate('notices.tasks')} all={{ label: translate('notices.allTasks'), to: '/notices' }}>
      <DeskRows>{waiting.map((notice) => <Line key={notice.id} notice={notice} />)}</DeskRows>
    </DeskSection>
  );
};
