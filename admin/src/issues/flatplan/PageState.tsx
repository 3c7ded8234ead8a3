import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { FlatplanPage } from '../../api/types';
import { counted, momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { ToneMark } from '../../shared/StatusChip';

const BLOCKING = new Set<FlatplanPage['wants'][number]['want']>(['overset', 'notReleased', 'noPicture']);
const MOST_WANTS = 5;

const Filled = ({ page: { characters, capacity, photos } }: { page: FlatplanPage }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const [placed, holds] = [counted(characters, language), counted(capacity, language)];
  return (
    <Box>
      <LinearProgress
        variant="determinate" value={Math.min(100, (characters / Math.max(1, capacity)) * 100)} color={characters > capacity ? 'error' : 'primary'}
        aria-label={translate('flatplan.filledOf', { placed, capacity: holds })} sx={{ height: 4, borderRadius: 1 }}
      />
      <Typography variant="caption" sx={{ fontVariantNumeric: 'tabular-nums' }}>{[translate('flatplan.filled', { placed, capacity: holds }), photos > 0 && translate('flatplan.photos', { smart_count: photos })].filter(Boolean).join(' · ')}</Typography>
    </Box>
  );
};

/** The next thing due of the page, red once it is late. */
const NextDue = ({ page: { deadlines } }: { page: FlatplanPage }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const next = deadlines.find(({ state }) => state === 'overdue') ?? deadlines.find(({ state }) => state === 'ahead');
  if (!next) return null;
  const words = translate(`flatplan.due_.${next.state}`, { stage: translate(`flatplan.stage.${next.stage}`), time: momentInWords(next.dueAt, language) });
  return next.state === 'overdue' ? <ToneMark tone="blocking">{words}</ToneMark> : <Typography variant="caption" sx={{ color: 'text.secondary' }}>{words}</Typography>;
};

/** Whose the page is, how full, what is over or short, what is missing and what is due. */
export const PageState = ({ page }: { page: FlatplanPage }): ReactNode => {
  const translate = useTranslate();
  const { pageEditorName, overLines, overCharacters, freeLines, layoutVersion, wants } = page;
  const isFilled = page.items.some(({ itemId }) => itemId !== null);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.25, minWidth: 0, '& > span': { whiteSpace: 'normal' } }}>
      {pageEditorName && <Typography variant="body2">{pageEditorName}</Typography>}
      <Filled page={page} />
      {overLines > 0 && <ToneMark tone="blocking">{translate('flatplan.over', { lines: overLines, characters: overCharacters })}</ToneMark>}
      {overLines === 0 && layoutVersion > 0 && isFilled && (freeLines > 0 ? <ToneMark tone="waiting">{translate('flatplan.free', { lines: freeLines })}</ToneMark> : <ToneMark tone="approved">{translate('flatplan.fits')}</ToneMark>)}
      {wants.slice(0, MOST_WANTS).map(({ want, itemId, title }) => <ToneMark key={`${want} ${itemId}`} tone={BLOCKING.has(want) ? 'blocking' : 'planned'}>{translate(`flatplan.want.${want}`, { title })}</ToneMark>)}
      <NextDue page={page} />
    </Box>
  );
};
