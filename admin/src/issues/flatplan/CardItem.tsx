import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { FlatplanItem, FlatplanPage } from '../../api/types';
import { counted } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { recordOf } from '../../pages/useItemFacts';
import { usePageName } from '../../pages/usePageName';
import { ToneMark } from '../../shared/StatusChip';
import { SERIF } from '../../theme/theme';
import { type Choice, ChoiceMenu } from './ChoiceMenu';
import { useDraggable } from './drag';
import type { FlatplanActs } from './useFlatplan';

/** The choices of whatever can go to a page: each open page by its number. */
export const useToPages = (pages: readonly FlatplanPage[]): ((go: (page: FlatplanPage) => void, but?: string) => Choice[]) => {
  const translate = useTranslate();
  const pageName = usePageName();
  return (go, but) => pages.filter(({ id, actions }) => id !== but && actions.includes('arrange'))
    .map((page) => ({ label: translate('flatplan.toPage', { page: pageName(page) }), key: page.pageNumber !== null && page.pageNumber < 10 ? String(page.pageNumber) : undefined, run: () => go(page) }));
};

const Fit = ({ item: { fit } }: { item: FlatplanItem }): ReactNode => {
  const translate = useTranslate();
  if (!fit) return null;
  if (fit.overLines > 0) return <ToneMark tone="blocking">{translate('flatplan.lineState', { lines: fit.overLines })}</ToneMark>;
  return fit.freeLines > 3 ? <ToneMark tone="waiting">{translate('flatplan.lineFree', { lines: fit.freeLines })}</ToneMark> : null;
};

interface CardItemProps { item: FlatplanItem; page: FlatplanPage; pages: readonly FlatplanPage[]; index: number; busy: boolean; acts: FlatplanActs }

const useChoices = ({ item, page, pages, index, acts }: CardItemProps): Choice[] => {
  const translate = useTranslate();
  const toPages = useToPages(pages);
  return [
    ...toPages((to) => acts.move(item, page, to), page.id),
    ...(index > 0 ? [{ label: translate('flatplan.up'), isApart: true, run: () => acts.move(item, page, page, index - 1) }] : []),
    ...(index < page.items.length - 1 ? [{ label: translate('flatplan.down'), isApart: index === 0, run: () => acts.move(item, page, page, index + 1) }] : []),
    { label: translate('flatplan.takeOff'), key: 'Delete', isApart: true, run: () => acts.takeOff(item, page) },
  ];
};

/** Something on a page, in a line: dragged, or moved by its menu and by keys. */
export const CardItem = (props: CardItemProps): ReactNode => {
  const { item, page, busy } = props;
  const translate = useTranslate();
  const [language] = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  const isMovable = item.itemId !== null && page.actions.includes('arrange');
  const isDragged = useDraggable(row, isMovable && !busy ? { what: 'item', item, page } : null);
  const choices = useChoices(props);
  const to = recordOf(item);
  const title = item.title || translate(`pages.kinds.${item.kind}`);
  const facts = [item.kind !== 'article' && translate(`pages.kinds.${item.kind}`), item.names, item.characters > 0 && translate('flatplan.characters', { count: counted(item.characters, language) })].filter(Boolean).join(' · ');
  return (
    <Box component="li" ref={row} sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 0.5, borderTop: 1, borderColor: 'divider', opacity: isDragged ? 0.4 : 1, cursor: isMovable ? 'grab' : 'default' }}>
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        {to
          ? <Link component={RouterLink} to={to} draggable={false} color="text.primary" underline="hover" sx={{ fontFamily: SERIF, fontSize: 14, fontWeight: item.kind === 'article' ? 700 : 400, lineHeight: 1.45, overflowWrap: 'anywhere' }}>{title}</Link>
          : <Typography variant="caption" sx={{ color: 'text.secondary' }}>{title}</Typography>}
        {to && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>{facts}</Typography>
            {item.mustRun && item.kind === 'article' && <ToneMark tone="approved">{translate('flatplan.mustRun')}</ToneMark>}
            <Fit item={item} />
          </Box>
        )}
      </Box>
      {isMovable && <ChoiceMenu name={translate('flatplan.itemMenu', { title })} choices={choices} disabled={busy} />}
    </Box>
  );
};
