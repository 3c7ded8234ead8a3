import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNavigate, useTranslate } from 'react-admin';
import { type ReactNode, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { FlatplanPage } from '../../api/types';
import { usePageName } from '../../pages/usePageName';
import { useMay } from '../../api/hooks';
import { awaitsProof, PullDialog } from '../../proofs/pulling/PullProof';
import { StatusChip } from '../../shared/StatusChip';
import { toneOf } from '../../shared/states';
import { CardItem } from './CardItem';
import { type Choice, ChoiceMenu } from './ChoiceMenu';
import { type Dragged, useDraggable, useDropOn } from './drag';
import { Miniature } from './Miniature';
import { PageState } from './PageState';
import type { FlatplanActs } from './useFlatplan';

interface PageCardProps { page: FlatplanPage; pages: readonly FlatplanPage[]; reading: string; busy: boolean; acts: FlatplanActs }

/** What dropping something on this page does; null where nothing may be dropped. */
const useDrop = ({ page, acts }: PageCardProps): { takes: ((dragged: Dragged) => boolean) | null; drop: (dragged: Dragged) => void } => {
  const isOpen = page.actions.includes('arrange');
  return {
    takes: isOpen ? (dragged) => dragged.what === 'pool' || (dragged.page.id !== page.id && dragged.page.actions.includes('arrange')) : null,
    drop: (dragged) => {
      if (dragged.what === 'pool') acts.put(dragged.item, page);
      else if (dragged.what === 'item') acts.move(dragged.item, dragged.page, page);
      else acts.swap(dragged.page, page);
    },
  };
};

const useChoices = ({ page, pages, acts }: PageCardProps, onPull: () => void): Choice[] => {
  const translate = useTranslate();
  const may = useMay();
  const pageName = usePageName();
  const go = useNavigate();
  const others = page.actions.includes('arrange') ? pages.filter(({ id, actions, pageNumber }) => id !== page.id && pageNumber !== null && actions.includes('arrange')) : [];
  return [
    { label: translate('flatplan.layOut'), run: () => void go(`/pages/${page.id}/layout`) },
    ...(may('proof.pull') && awaitsProof(page.status) ? [{ label: translate('proofs.pull'), run: onPull }] : []),
    ...others.map((other, index) => ({ label: translate('flatplan.swapWith', { page: pageName(other) }), isApart: index === 0, run: () => acts.swap(page, other) })),
    ...(page.pageNumber === null ? [] : others.map((other, index) => ({ label: translate('flatplan.placeAt', { number: other.pageNumber }), isApart: index === 0, run: () => acts.place(page, other.pageNumber ?? 0) }))),
  ];
};

/** A page of the flatplan: its picture in small, in the colour of its state, with what is on it and what it lacks. */
export const PageCard = (props: PageCardProps): ReactNode => {
  const { page, pages, reading, busy, acts } = props;
  const translate = useTranslate();
  const name = usePageName()(page);
  const card = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { takes, drop } = useDrop(props);
  const [isPulling, setPulling] = useState(false);
  const choices = useChoices(props, () => setPulling(true));
  const isOver = useDropOn(card, busy ? null : takes, drop);
  const isDragged = useDraggable(head, page.actions.includes('arrange') && !busy ? { what: 'page', page } : null);
  return (
    <Box
      component="section" ref={card} aria-label={name} data-page={page.pageNumber ?? ''}
      sx={(theme) => ({
        bgcolor: 'background.paper', border: 1, borderColor: isOver ? 'primary.main' : 'divider', borderTop: 3, borderTopColor: theme.palette.desk.tones[toneOf('page', page.status)],
        outline: isOver ? `2px solid ${theme.palette.primary.main}` : 'none', opacity: isDragged ? 0.5 : 1, p: 1.25, minWidth: 0,
      })}
    >
      <Box ref={head} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.75, mb: 1, cursor: takes ? 'grab' : 'default' }}>
        <Typography variant="h3" component="h2" sx={{ flexGrow: 1, minWidth: 0 }}><Link component={RouterLink} to={`/pages/${page.id}/show`} draggable={false} color="inherit" underline="hover">{name}</Link></Typography>
        <ChoiceMenu name={translate('flatplan.pageMenu', { page: name })} choices={choices} disabled={busy} />
        <Box sx={{ flexBasis: '100%' }}><StatusChip noun="page" status={page.status} /></Box>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '120px minmax(0, 1fr)', sm: 'minmax(0, 1fr)' }, gap: 1.25 }}>
        <Link component={RouterLink} to={`/pages/${page.id}/layout`} draggable={false} sx={{ display: 'block' }}><Miniature page={page} reading={reading} /></Link>
        <PageState page={page} />
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {page.items.map((item, index) => <CardItem key={item.id} item={item} page={page} pages={pages} index={index} busy={busy} acts={acts} />)}
      </Box>
      {isPulling && <PullDialog page={page} title={name} onClose={() => setPulling(false)} />}
    </Box>
  );
};
