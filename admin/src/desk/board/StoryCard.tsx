import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import MoreIcon from '@mui/icons-material/MoreVert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { StatusSentence } from './StatusSentence';
import { HeadlineLink } from './StoryLine';
import type { BoardStory } from './types';
import { type Moves, movesOf } from './useMoves';

const MoveMenu = ({ story, moves }: { story: BoardStory; moves: Moves }): ReactNode => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = movesOf(story);
  if (open.length === 0) return null;
  return (
    <>
      <IconButton size="small" disabled={moves.busy} aria-haspopup="menu" aria-label={translate('board.moveOf', { headline: story.headline })} onClick={({ currentTarget }) => setAnchor(currentTarget)}><MoreIcon fontSize="small" /></IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {open.map((move) => <MenuItem key={move} onClick={() => { setAnchor(null); moves.start(story, move); }}>{translate(`articles.moves.${move}`)}</MenuItem>)}
      </Menu>
    </>
  );
};

/** A story in its column: dragged to another, or sent there from its menu. */
export const StoryCard = ({ story, now, moves }: { story: BoardStory; now: Date; moves: Moves }): ReactNode => {
  const card = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);
  const mayMove = movesOf(story).length > 0;
  useEffect(() => {
    if (!card.current || !mayMove) return undefined;
    return draggable({ element: card.current, getInitialData: () => ({ story }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) });
  }, [story, mayMove]);
  return (
    <Box component="li" ref={card} data-story={story.id} sx={{ p: 1, mb: 1, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', cursor: mayMove ? 'grab' : 'auto', opacity: isDragged ? 0.4 : 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}><HeadlineLink story={story} /></Box>
        <MoveMenu story={story} moves={moves} />
      </Box>
      <StatusSentence story={story} now={now} />
    </Box>
  );
};
