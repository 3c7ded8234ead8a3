import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../api/hooks';
import { useLiveRefresh } from '../../api/live';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { LiveNote } from '../../shared/live/LiveNote';
import { AssignBar } from './AssignBar';
import { BoardFilters } from './BoardFilters';
import { QueueTabs } from './QueueTabs';
import { SavedViews } from './SavedViews';
import { StateColumns } from './StateColumns';
import { StoryLine } from './StoryLine';
import type { BoardStory } from './types';
import { type Pile, useBoard } from './useBoard';
import { type BoardAddress, useBoardAddress, type View } from './useBoardAddress';
import { useNow } from './useNow';

/** What would lie here, by pile; who writes is offered to begin. */
const EmptyPile = ({ pile, isFiltered }: { pile: Pile; isFiltered: boolean }): ReactNode => {
  const translate = useTranslate();
  const mayWrite = useMay()('article.create');
  return (
    <Box role="status" sx={{ py: 3, color: 'text.secondary' }}>
      <Typography>{translate(isFiltered ? 'shared.noMatch' : `board.empty.${pile.queue}`)}</Typography>
      {!isFiltered && mayWrite && pile.queue === 'mine' && <Button variant="outlined" component={LinkBase} to="/articles/create" sx={{ mt: 1 }}>{translate('desk.write')}</Button>}
    </Box>
  );
};

const Stories = ({ pile, isFiltered, now }: { pile: Pile & { stories: BoardStory[] }; isFiltered: boolean; now: Date }): ReactNode => {
  const translate = useTranslate();
  const mayAssign = useMay()('article.assign');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const chosen = pile.stories.filter(({ id }) => picked.includes(id));
  const pick = (id: string): void => setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  if (pile.stories.length === 0) return <EmptyPile pile={pile} isFiltered={isFiltered} />;
  return (
    <>
      <Box component="ul" aria-label={translate(`board.queues.${pile.queue}`)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {pile.stories.map((story) => <StoryLine key={story.id} story={story} now={now} picked={mayAssign ? picked.includes(story.id) : null} onPick={pick} />)}
      </Box>
      {pile.more && <Button onClick={pile.more} disabled={pile.busy} sx={{ mt: 1 }}>{translate('board.more')}</Button>}
      {chosen.length > 0 && <AssignBar stories={chosen} onDone={() => setPicked([])} />}
    </>
  );
};

const ViewChoice = ({ view, change }: BoardAddress): ReactNode => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup exclusive size="small" value={view} onChange={(_, chosen: View | null) => chosen && change({ view: chosen === 'list' ? null : chosen })} aria-label={translate('board.view')}>
      <ToggleButton value="list">{translate('board.asList')}</ToggleButton>
      <ToggleButton value="columns">{translate('board.asColumns')}</ToggleButton>
    </ToggleButtonGroup>
  );
};

/** The piles of whoever opens the desk, each story with where it stands and what is theirs to do; or all that is in work, by state. */
export const Board = (): ReactNode => {
  const translate = useTranslate();
  const address = useBoardAddress();
  const now = useNow();
  const { news, refresh } = useLiveRefresh(['articles', 'pages', 'proofs', 'marks']);
  const pile = useBoard(address.queue, address.asked, true);
  const isFiltered = Object.keys(address.filters).length > 0;
  // A pile this reader does not have, from a colleague's address: their own first one instead.
  const isForeign = pile.error?.status === 400 && address.queue !== undefined;
  return (
    <Box component="section" aria-label={translate('board.title')} sx={{ mb: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
        <QueueTabs queues={pile.queues} queue={address.view === 'list' ? pile.queue : undefined} onChoose={(queue) => address.change({ queue, view: null })} />
        <SavedViews query={address.query} onGo={address.go} />
        <ViewChoice {...address} />
      </Box>
      <BoardFilters address={address} />
      {address.view === 'columns' && <StateColumns filter={address.asked} now={now} />}
      {address.view === 'list' && pile.error && !pile.stories && (isForeign
        ? <Button onClick={() => address.go('')}>{translate('board.toMine')}</Button>
        : <ErrorState error={pile.error} retry={pile.reread} />)}
      {address.view === 'list' && !pile.error && !pile.stories && <LoadingLines lines={5} />}
      {address.view === 'list' && pile.stories && <Stories key={pile.queue} pile={{ ...pile, stories: pile.stories }} isFiltered={isFiltered} now={now} />}
      <LiveNote news={news} refresh={refresh} />
    </Box>
  );
};
