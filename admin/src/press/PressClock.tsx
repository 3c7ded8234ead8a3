import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { countdownOf } from '@domain/press/countdown';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { leftInWords, useNow } from '../issues/flatplan/Countdown';
import { usePageName } from '../pages/usePageName';
import { ToneMark } from '../shared/StatusChip';
import type { PressNight } from './types';

const SOON_MS = 2 * 3_600_000;

/** How long until the press waits, and the pages it waits for. */
export const PressClock = ({ pages }: { pages: PressNight['pages'] }): ReactNode => {
  const translate = useTranslate();
  const nameOf = usePageName();
  const { left, open } = countdownOf(pages, new Date(useNow()).toISOString());
  const names = open.flatMap((id) => pages.filter((page) => page.id === id).map(({ number, name }) => nameOf({ pageNumber: number, name })));
  if (open.length === 0) return <ToneMark tone="released">{translate(pages.every(({ status }) => status !== 'signed') ? 'press.allSent' : 'press.allSigned')}</ToneMark>;
  const { days, clock } = leftInWords(left ?? 0);
  const words = days > 0 ? translate('flatplan.days', { days, clock }) : clock;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
      {left !== null && (
        <Typography component="p" role="timer" sx={(theme) => ({ fontSize: '1.75rem', fontVariantNumeric: 'tabular-nums', lineHeight: 1.3, color: theme.palette.desk.tones[left <= 0 ? 'blocking' : left < SOON_MS ? 'waiting' : 'working'] })}>
          {translate(left <= 0 ? 'flatplan.pressed' : 'flatplan.press', { left: words })}
        </Typography>
      )}
      <Typography>{translate('press.openCount', { count: open.length, pages: names.join(translate('press.between')) })}</Typography>
    </Box>
  );
};
