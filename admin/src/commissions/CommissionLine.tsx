import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { timeInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { ToneMark } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import { type Commission, TONES } from './commission';
import { CommissionMoves } from './CommissionMoves';

/** One commission under its day: what, for whom, how long, when. */
export const CommissionLine = ({ commission }: { commission: Commission }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { id, topic, status, forName, genre, targetLength, dueAt, photoWanted, eventPlace, reason } = commission;
  const facts = [
    forName || translate('commissions.nobody'), genre, targetLength && translate('articles.characters', { count: targetLength }), eventPlace, photoWanted && translate('commissions.photo', { what: photoWanted }),
    dueAt && translate('standing.due', { at: timeInWords(dueAt, language) }), reason,
  ].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Link component={LinkBase} to={`/commissions/${id}/show`} color="text.primary" underline="hover" sx={{ fontFamily: SERIF, fontWeight: 700 }}>{topic}</Link>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}><ToneMark tone={TONES[status]}>{translate(`commissions.states.${status}`)}</ToneMark> · {facts}</Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', flexWrap: 'wrap' }}><CommissionMoves commission={commission} size="small" /></Box>
    </Box>
  );
};
