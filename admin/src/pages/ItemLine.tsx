import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PageItem } from '../api/types';
import { SERIF } from '../theme/theme';
import { recordOf, useItemFacts } from './useItemFacts';

/** A thing on a page in the fewest words that tell it apart: for an issue, which shows many pages at once. */
export const ItemLine = ({ item }: { item: PageItem }): ReactNode => {
  const translate = useTranslate();
  const facts = useItemFacts()(item);
  const to = recordOf(item);
  const title = item.title || item.kicker || (to ? translate('shared.unnamed') : '');
  const isStory = item.kind === 'article' || item.kind === 'notice';
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      {item.kicker && item.title && <Typography variant="body2" sx={{ fontFamily: SERIF, color: 'text.secondary' }}>{item.kicker}</Typography>}
      {to && <Link component={RouterLink} to={to} color="text.primary" underline="hover" sx={{ fontFamily: SERIF, fontSize: isStory ? 16 : 15, fontWeight: isStory ? 700 : 400, lineHeight: 1.5 }}>{title}</Link>}
      {!to && <Typography noWrap variant="body2" sx={{ fontFamily: SERIF }}>{item.text}</Typography>}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{facts}</Typography>
    </Box>
  );
};
