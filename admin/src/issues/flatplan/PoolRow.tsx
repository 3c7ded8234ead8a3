import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { FlatplanPage, PoolItem } from '../../api/types';
import { counted, dayInWords, momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { recordOf } from '../../pages/useItemFacts';
import { ToneMark } from '../../shared/StatusChip';
import { SERIF } from '../../theme/theme';
import { useToPages } from './CardItem';
import { ChoiceMenu } from './ChoiceMenu';
import { useDraggable } from './drag';

const Facts = ({ item }: { item: PoolItem }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const facts = [item.section, item.names, item.characters > 0 && translate('flatplan.characters', { count: counted(item.characters, language) })].filter(Boolean).join(' · ');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{facts}</Typography>
      {item.mustRun && item.kind === 'article' && <ToneMark tone="approved">{translate('flatplan.mustRun')}</ToneMark>}
      {item.noCut && item.kind === 'article' && <ToneMark tone="held">{translate('flatplan.noCut')}</ToneMark>}
      {item.embargoUntil && <ToneMark tone="waiting">{translate('flatplan.embargo', { until: momentInWords(item.embargoUntil, language) })}</ToneMark>}
      {item.dueOn && <Typography variant="caption">{translate('flatplan.due', { day: dayInWords(item.dueOn, language) })}</Typography>}
    </Box>
  );
};

/** Something that waits in the pool: dragged to a page, or put there by its menu or a number key. */
export const PoolRow = ({ item, pages, busy, onPut }: { item: PoolItem; pages: readonly FlatplanPage[]; busy: boolean; onPut: (item: PoolItem, page: FlatplanPage) => void }): ReactNode => {
  const translate = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  const choices = useToPages(pages)((page) => onPut(item, page));
  const isMovable = choices.length > 0;
  const isDragged = useDraggable(row, isMovable && !busy ? { what: 'pool', item } : null);
  const title = item.title || translate('shared.unnamed');
  return (
    <Box component="li" ref={row} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.75, borderBottom: 1, borderColor: 'divider', opacity: isDragged ? 0.4 : 1, cursor: isMovable ? 'grab' : 'default' }}>
      {item.kind === 'photo' && <Box component="img" src={`/api/photos/${item.id}/thumbnail`} alt="" draggable={false} loading="lazy" sx={{ width: 56, height: 42, objectFit: 'cover', flex: 'none' }} />}
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        {item.kicker && item.kind === 'article' && <Typography variant="caption" component="p" sx={{ fontFamily: SERIF, color: 'text.secondary' }}>{item.kicker}</Typography>}
        <Link component={RouterLink} to={recordOf({ kind: item.kind, itemId: item.id }) ?? ''} draggable={false} color="text.primary" underline="hover" sx={{ fontFamily: SERIF, fontSize: 15, fontWeight: item.kind === 'article' ? 700 : 400, lineHeight: 1.45, overflowWrap: 'anywhere' }}>{title}</Link>
        <Facts item={item} />
      </Box>
      {isMovable && <ChoiceMenu name={translate('flatplan.poolMenu', { title })} label={translate('flatplan.put')} choices={choices} disabled={busy} />}
    </Box>
  );
};
