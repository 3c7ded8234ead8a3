import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type PhotoObstacle, unanswered } from '@domain/photo/rights';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useRef, useState } from 'react';
import { useReading } from '../../api/hooks';
import { type Candidate, CANDIDATE_KINDS, type CandidateKind, useCandidates } from '../useCandidates';
import type { TrayItem } from './starting-blocks';
import { TrayCrops } from './TrayCrops';
import { useDragFromTray } from './useDragFromTray';

interface RowProps { item: TrayItem; issueId: string; disabled: boolean; onPut: (item: TrayItem) => void }

const Row = ({ item, issueId, disabled, onPut }: RowProps): ReactNode => {
  const translate = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  const isPhoto = item.kind === 'photo';
  const { data: photo } = useReading('/api/photos/{id}', { path: { id: item.itemId } }, { enabled: isPhoto });
  // What somebody has answered for in this issue keeps nothing off its pages.
  const answered = photo?.overrides.filter((one) => one.issueId === issueId).flatMap(({ obstacles }) => obstacles) ?? [];
  const [first] = unanswered((item.obstacles ?? []) as PhotoObstacle[], answered);
  const isHeld = disabled || first !== undefined;
  useDragFromTray(row, item, !isHeld);
  return (
    <Box component="li" ref={row} sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider', py: 0.75, cursor: isHeld ? 'default' : 'grab' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        {photo?.hasFile && <Box component="img" src={`/api/photos/${item.itemId}/thumbnail`} alt="" loading="lazy" draggable={false} sx={{ width: 48, height: 36, flexShrink: 0, objectFit: 'cover' }} />}
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{item.title}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {translate(`pages.kinds.${item.kind}`)}{item.characters > 0 && ` · ${translate('pages.characters', { count: item.characters.toLocaleString('en-US') })}`}
            {first && <Box component={LinkBase} to={`/photos/${item.itemId}/show`} sx={{ color: 'error.main', ml: 0.5 }}>{translate(`photos.obstacles.${first}`)}</Box>}
          </Typography>
        </Box>
        <Button size="small" disabled={isHeld} onClick={() => onPut(item)}>{translate('layoutEditor.put')}</Button>
      </Box>
      {isPhoto && !isHeld && <TrayCrops item={item} onPut={onPut} />}
    </Box>
  );
};

const List = ({ items, empty, ...rest }: Omit<RowProps, 'item'> & { items: readonly TrayItem[]; empty: string }): ReactNode => (
  items.length === 0
    ? <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{empty}</Typography>
    : <Box component="ul" sx={{ m: 0, p: 0 }}>{items.map((item) => <Row key={item.itemId} item={item} {...rest} />)}</Box>
);

const itemOf = ({ kind, itemId, title, kicker, deck, characters, obstacles }: Candidate): TrayItem => ({ kind, itemId, title, characters, obstacles, hasKicker: kicker !== '', hasDeck: deck !== '' });

/** 稿库: what else could go on the page. */
const Pool = ({ publicationId, placed, ...rest }: Omit<RowProps, 'item'> & { publicationId: string; placed: ReadonlySet<string> }): ReactNode => {
  const translate = useTranslate();
  const [kind, setKind] = useState<CandidateKind>('article');
  const [words, setWords] = useState('');
  const [isReleasedOnly, setReleasedOnly] = useState(true);
  const { candidates, isPending } = useCandidates({ kind, publicationId, isReleasedOnly, words });
  const items = candidates.filter(({ itemId }) => !placed.has(itemId)).map(itemOf);
  return (
    <>
      <Tabs value={kind} onChange={(_, chosen: CandidateKind) => setKind(chosen)} variant="fullWidth" sx={{ minHeight: 36, mb: 1 }}>
        {CANDIDATE_KINDS.map((one) => <Tab key={one} value={one} label={translate(`pages.kinds.${one}`)} sx={{ minHeight: 36, minWidth: 0 }} />)}
      </Tabs>
      <TextField size="small" fullWidth label={translate('layoutEditor.find')} value={words} onChange={({ target }) => setWords(target.value)} />
      {kind === 'article' && <FormControlLabel control={<Switch size="small" checked={isReleasedOnly} onChange={(_, on) => setReleasedOnly(on)} />} label={translate('layoutEditor.releasedOnly')} />}
      <List items={items} empty={translate(isPending ? 'ra.page.loading' : 'layoutEditor.poolEmpty')} {...rest} />
    </>
  );
};

/** What a page may hold without copy: room sold, room filled later. */
export type Blank = 'ad' | 'filler';
interface TrayProps extends Omit<RowProps, 'item'> { onBlank: (kind: Blank) => void; planned: readonly TrayItem[]; publicationId: string; placed: ReadonlySet<string> }

/** What is meant for this page and has no place yet, and the pool to choose from. */
export const Tray = ({ planned, publicationId, placed, issueId, disabled, onPut, onBlank }: TrayProps): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="aside" aria-label={translate('layoutEditor.tray')} sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('layoutEditor.planned')}</Typography>
      <List items={planned} empty={translate('layoutEditor.allPlaced')} issueId={issueId} disabled={disabled} onPut={onPut} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        {(['ad', 'filler'] as const).map((kind) => <Button key={kind} size="small" variant="outlined" disabled={disabled} onClick={() => onBlank(kind)}>{translate(`layoutEditor.add.${kind}`)}</Button>)}
      </Box>
      <Typography variant="h3" sx={{ mt: 2.5, mb: 0.5 }}>{translate('layoutEditor.pool')}</Typography>
      <Pool publicationId={publicationId} placed={placed} issueId={issueId} disabled={disabled} onPut={onPut} />
    </Box>
  );
};
