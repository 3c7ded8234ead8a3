import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useReading } from '../../api/hooks';
import { MoveReason } from '../../articles/MoveButtons';
import { counted } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { StatusChip } from '../../shared/StatusChip';
import { StoryCard } from './StoryCard';
import type { BoardColumn, BoardStory } from './types';
import { type Moves, moveTo, useMoves } from './useMoves';

/** A column takes only what this reader may move there. */
const useDrop = (status: string, onDrop: (story: BoardStory) => void) => {
  const column = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    if (!column.current) return undefined;
    const storyIn = ({ source }: { source: { data: Record<string | symbol, unknown> } }): BoardStory => source.data.story as BoardStory;
    return dropTargetForElements({
      element: column.current, canDrop: (dragged) => moveTo(storyIn(dragged), status) !== undefined,
      onDragEnter: () => setOver(true), onDragLeave: () => setOver(false),
      onDrop: (dropped) => {
        setOver(false);
        drop(storyIn(dropped));
      },
    });
  }, [status]);
  return { column, isOver };
};

const Column = ({ column: { status, count, stories }, now, moves }: { column: BoardColumn; now: Date; moves: Moves }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { column, isOver } = useDrop(status, (story) => {
    const move = moveTo(story, status);
    if (move) moves.start(story, move);
  });
  return (
    <Box component="section" ref={column} aria-label={translate(`status.article.${status}`)} sx={{ flex: '1 0 0', minWidth: { xs: 220, lg: 150 }, scrollSnapAlign: 'start', p: 1, borderRadius: 1, bgcolor: isOver ? 'desk.accentWash' : 'transparent', outline: isOver ? '2px solid' : 'none', outlineColor: 'primary.main' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', borderBottom: 1, borderColor: 'divider', pb: 0.5, mb: 1 }}>
        <StatusChip noun="article" status={status} />
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 700 }}>{counted(count, language)}</Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{stories.map((story) => <StoryCard key={story.id} story={story} now={now} moves={moves} />)}</Box>
      {count > stories.length && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('board.moreInColumn', { smart_count: count - stories.length })}</Typography>}
      {count === 0 && <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{translate('board.emptyColumn')}</Typography>}
    </Box>
  );
};

/** All that is in work, by its state; on a phone the columns are swiped through. */
export const StateColumns = ({ filter, now }: { filter: string; now: Date }): ReactNode => {
  const moves = useMoves();
  const { data, error, refetch } = useReading('/api/desk/columns', { query: { filter } });
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={6} />;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, overflowX: 'auto', scrollSnapType: 'x proximity', alignItems: 'flex-start', pb: 2 }}>
        {data.map((column) => <Column key={column.status} column={column} now={now} moves={moves} />)}
      </Box>
      {moves.asked && <MoveReason asked={moves.asked} busy={moves.busy} onGive={moves.give} onClose={moves.cancel} />}
    </>
  );
};
