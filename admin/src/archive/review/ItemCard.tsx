import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PageItem } from '../../api/types';
import { SERIF } from '../../theme/theme';
import { ItemText } from './ItemText';
import { edgeColour } from './segment-colour';

const RESOURCES: Partial<Record<PageItem['kind'], string>> = { article: 'articles', photo: 'photos', notice: 'notices' };

/** The number shared with the source column; pressing it shows where the item stands there. */
const Number = ({ item, onLocate }: { item: PageItem; onLocate: () => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box
      component="button" type="button" onClick={onLocate} aria-label={translate('archive.review.locate', { number: item.position + 1 })}
      sx={{ font: 'inherit', fontWeight: 700, fontSize: 13, width: 28, height: 28, flexShrink: 0, cursor: 'pointer', borderRadius: '50%', bgcolor: 'transparent', color: 'text.primary', border: 2, borderColor: edgeColour({ order: item.position + 1, kind: item.kind }) }}
    >
      {item.position + 1}
    </Box>
  );
};

const Facts = ({ item }: { item: PageItem }): ReactNode => {
  const translate = useTranslate();
  const parts = [
    translate(`archive.kinds.${item.kind}`),
    item.bylines.map(({ label, name }) => `${label} ${name}`.trim()).join('  '),
    item.characterCount ? translate('archive.review.characters', { count: item.characterCount }) : '',
    item.continuedFromPage ? translate('archive.review.from', { page: item.continuedFromPage }) : '',
    item.continuedToPage ? translate('archive.review.to', { page: item.continuedToPage }) : '',
    item.confidence === null ? '' : translate('archive.findings.sureness', { percent: Math.round(item.confidence * 100) }),
  ];
  return <Typography variant="body2" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{parts.filter(Boolean).join(' · ')}</Typography>;
};

const Titles = ({ item: { kicker, title, deck, kind } }: { item: PageItem }): ReactNode => (
  <Box sx={{ fontFamily: SERIF, lineHeight: 1.5, overflowWrap: 'anywhere' }}>
    {kicker && <Box sx={{ fontSize: 14 }}>{kicker}</Box>}
    {title && <Box component="h3" sx={{ m: 0, fontSize: kind === 'photo' ? 15 : 18, fontWeight: kind === 'photo' ? 400 : 700, lineHeight: 1.45 }}>{title}</Box>}
    {deck && <Box sx={{ fontSize: 14 }}>{deck}</Box>}
  </Box>
);

export interface ItemCardProps {
  item: PageItem;
  lit: boolean;
  onLight: (itemId: string | null) => void;
  onLocate: (itemId: string) => void;
  children?: ReactNode;
}

/** What was read as one item: its titles and credits at a glance, its words on request, its suspicions beneath. */
export const ItemCard = ({ item, lit, onLight, onLocate, children }: ItemCardProps): ReactNode => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const resource = RESOURCES[item.kind];
  return (
    <Box
      component="li" data-item-card={item.id} onMouseEnter={() => onLight(item.id)} onMouseLeave={() => onLight(null)} onFocus={() => onLight(item.id)}
      sx={{ listStyle: 'none', py: 1.5, px: 1.5, borderBottom: 1, borderColor: 'divider', bgcolor: lit ? 'action.hover' : 'transparent', display: 'flex', gap: 1.5 }}
    >
      <Number item={item} onLocate={() => onLocate(item.id)} />
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        <Titles item={item} />
        {item.text && !item.title && !open && <Typography noWrap sx={{ fontFamily: SERIF }}>{item.text}</Typography>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
          <Box sx={{ flexGrow: 1 }}><Facts item={item} /></Box>
          <Button size="small" color="inherit" aria-expanded={open} onClick={() => setOpen(!open)}>{translate(open ? 'archive.review.hideText' : 'archive.review.showText')}</Button>
          {resource && item.itemId && <Link component={RouterLink} to={`/${resource}/${item.itemId}/show`} variant="body2">{translate('archive.review.open')}</Link>}
        </Box>
        {open && <ItemText item={item} />}
        {children}
      </Box>
    </Box>
  );
};
