import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import { isInReview, NEXT_REVIEW } from '@domain/workflow/queues';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SERIF } from '../../theme/theme';
import { StatusSentence } from './StatusSentence';
import type { BoardStory } from './types';

/** What a reader is most likely to do with it next, of what they may: one signs where one reads. */
const actsOf = ({ id, status, actions, revision }: BoardStory): { label: string; to: string; primary: boolean }[] => [
  ...(isInReview(status) && actions.includes(NEXT_REVIEW[status]) ? [{ label: 'board.review', to: `/articles/${id}/show`, primary: true }] : []),
  ...(revision > 1 && status !== 'draft' ? [{ label: 'board.redline', to: `/articles/${id}/redline`, primary: false }] : []),
  ...(actions.includes('edit') ? [{ label: 'board.edit', to: `/articles/${id}`, primary: status === 'draft' }] : []),
];

export const HeadlineLink = ({ story: { id, kicker, headline } }: { story: BoardStory }): ReactNode => {
  const translate = useTranslate();
  return (
    <Link component={LinkBase} to={`/articles/${id}/show`} color="text.primary" underline="hover" title={kicker || undefined} sx={{ fontFamily: SERIF, fontWeight: 700, fontSize: '1rem', lineHeight: 1.5 }}>
      {headline || translate('shared.unnamed')}
    </Link>
  );
};

interface StoryLineProps { story: BoardStory; now: Date; picked: boolean | null; onPick: (id: string) => void }

/** One story on the desk: what it is, where it stands, what is mine to do. `picked` is null for those who do not assign. */
export const StoryLine = ({ story, now, picked, onPick }: StoryLineProps): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="li" data-story={story.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 1, borderBottom: 1, borderColor: 'divider' }}>
      {picked !== null && <Checkbox size="small" checked={picked} onChange={() => onPick(story.id)} slotProps={{ input: { 'aria-label': translate('board.pick', { headline: story.headline }) } }} sx={{ p: 0.5, ml: -0.5 }} />}
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline' }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <HeadlineLink story={story} />
          <StatusSentence story={story} now={now} />
        </Box>
        <Box sx={{ display: 'flex', gap: 0.5, flex: 'none' }}>
          {actsOf(story).map(({ label, to, primary }) => <Button key={label} size="small" variant={primary ? 'contained' : 'text'} component={LinkBase} to={to} aria-label={translate(`${label}Of`, { headline: story.headline })} sx={{ minWidth: 0 }}>{translate(label)}</Button>)}
        </Box>
      </Box>
    </Box>
  );
};
