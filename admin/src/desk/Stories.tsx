import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Moment } from '../shared/Moments';
import { StatusChip } from '../shared/StatusChip';
import { useWho } from '../shared/useWho';
import { SERIF } from '../theme/theme';
import { DeskRow, DeskRows, DeskSection, Quiet } from './DeskSection';
import type { RecentArticle } from './types';

const StoryRows = ({ stories }: { stories: readonly RecentArticle[] }): ReactNode => {
  const translate = useTranslate();
  const who = useWho();
  return (
    <DeskRows>
      {stories.map(({ id, headline, status, updatedAt, byName }) => (
        <DeskRow
          key={id} serif={SERIF} to={`/articles/${id}/show`} title={headline || translate('shared.unnamed')}
          line={<>{byName && `${who(byName)} · `}<Moment moment={updatedAt} /></>} aside={<StatusChip noun="article" status={status} />}
        />
      ))}
    </DeskRows>
  );
};

export const Recent = ({ stories }: { stories: readonly RecentArticle[] }): ReactNode => {
  const translate = useTranslate();
  return (
    <DeskSection title={translate('desk.recent')} all={{ label: translate('desk.allArticles'), to: '/articles' }}>
      {stories.length > 0 ? <StoryRows stories={stories} /> : <Quiet>{translate('desk.recentEmpty')}</Quiet>}
    </DeskSection>
  );
};
