import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { useIssueName } from '../issues/useIssueName';
import { usePageName } from '../pages/usePageName';
import type { Tone } from '../theme/palette';
import { ToneMark } from '../shared/StatusChip';
import { DeskRow, DeskRows, DeskSection } from './DeskSection';
import type { PageTask } from './types';

const TONES: Readonly<Record<PageTask['task'], Tone>> = { read: 'waiting', take: 'waiting', answer: 'blocking', verify: 'waiting', pull: 'working', sign: 'approved' };

const Due = ({ dueAt, now }: { dueAt: string; now: Date }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const isLate = Date.parse(dueAt) <= now.getTime();
  return <ToneMark tone={isLate ? 'blocking' : 'planned'}>{translate(isLate ? 'desk.pageTasks.late' : 'desk.pageTasks.due', { at: momentInWords(dueAt, language) })}</ToneMark>;
};

/** Proofs, marks and pages that wait for this person, what is due first at the top; nothing where nothing waits. */
export const PageTasks = ({ tasks, now }: { tasks: readonly PageTask[]; now: Date }): ReactNode => {
  const translate = useTranslate();
  const issueName = useIssueName();
  const pageName = usePageName();
  if (tasks.length === 0) return null;
  const inWords = ({ task, proofNumber, round, count }: PageTask): string =>
    translate(`desk.pageTasks.${task}`, { proof: translate('desk.pageTasks.proof', { round: round ? translate(`desk.rounds.${round}`) : '', number: proofNumber ?? '' }), smart_count: count });
  const storiesInWords = ({ stories }: PageTask): string => stories.map((title) => translate('desk.pageTasks.story', { title })).join('');
  return (
    <DeskSection title={translate('desk.pageTasks.title')} all={{ label: translate('desk.pageTasks.all'), to: '/proofs' }}>
      <DeskRows>
        {tasks.map((task) => (
          <DeskRow
            key={`${task.task} ${task.pageId} ${task.proofId}`} to={task.proofId ? `/proofs/${task.proofId}/show` : `/pages/${task.pageId}/show`}
            title={`${task.publicationName} · ${issueName(task)} · ${pageName({ pageNumber: task.pageNumber, name: task.pageName })}`}
            line={<><ToneMark tone={TONES[task.task]}>{inWords(task)}</ToneMark>{task.stories.length > 0 && <> {storiesInWords(task)}</>}</>} aside={task.dueAt && <Due dueAt={task.dueAt} now={now} />}
          />
        ))}
      </DeskRows>
    </DeskSection>
  );
};
