import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PageItem } from '../api/types';
import { SERIF } from '../theme/theme';
import { recordOf, useItemFacts } from './useItemFacts';

const SIZE: Record<PageItem['kind'], number> = { masthead: 15, article: 20, photo: 16, notice: 18, colophon: 15, unplaced: 15 };

const Titles = ({ item, to }: { item: PageItem; to: string }): ReactNode => {
  const translate = useTranslate();
  const { kicker, title, deck, kind } = item;
  return (
    <Box sx={{ fontFamily: SERIF, lineHeight: 1.6 }}>
      {kicker && <Box sx={{ fontSize: 15 }}>{kicker}</Box>}
      <Box component="h3" sx={{ m: 0, fontSize: SIZE[kind], fontWeight: kind === 'photo' ? 400 : 700, lineHeight: 1.45 }}>
        <Link component={RouterLink} to={to} color="inherit" underline="hover">{title || translate('shared.unnamed')}</Link>
      </Box>
      {deck && <Box sx={{ fontSize: 15 }}>{deck}</Box>}
    </Box>
  );
};

/** A thing on its page: titles, credits, length and jumps; the words of what has no record of its own stand in full. */
export const ItemBlock = ({ item }: { item: PageItem }): ReactNode => {
  const facts = useItemFacts()(item);
  const to = recordOf(item);
  return (
    <Box component="li" sx={{ py: 1.75, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      {to && <Titles item={item} to={to} />}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{facts}</Typography>
      {item.text && (
        <Typography sx={{ fontFamily: SERIF, whiteSpace: 'pre-wrap', mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: item.kind === 'unplaced' ? 'warning.main' : 'divider' }}>{item.text}</Typography>
      )}
    </Box>
  );
};
