import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Candidate, CANDIDATE_KINDS, type CandidateKind, useCandidates } from '../useCandidates';
import type { TrayItem } from './starting-blocks';
import { TrayCrops } from './TrayCrops';

const Row = ({ item, disabled, onPut }: { item: TrayItem; disabled: boolean; onPut: (item: TrayItem) => void }): ReactNode => {
  const translate = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  const [first] = item.obstacles ?? [];
  const isHeld = disabled || first !== undefined;
  useEffect(() => (row.current && !isHeld ? draggable({ element: row.current, getInitialData: () => ({ trayItem: item }) }) : undefined), [isHeld, item]);
  return (
    <Box component="li" ref={row} sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider', py: 0.75, cursor: isHeld ? 'default' : 'grab' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{item.title}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {translate(`pages.kinds.${item.kind}`)}{item.characters > 0 && ` · ${translate('pages.characters', { count: item.characters.toLocaleString('en-US') })}`}
            {first && <Box component={LinkBase} to={`/photos/${item.itemId}/show`} sx={{ color: 'error.main', ml: 0.5 }}>{translate(`photos.obstacles.${first}`)}</Box>}
          </Typography>
        </Box>
        <Button size="small" disabled={isHeld} onClick={() => onPut(item)}>{translate('layoutEditor.put')}</Button>
      </Box>
      {item.kind === 'photo' && !isHeld && <TrayCrops item={item} onPut={onPut} />}
    </Box>
  );
};

const List = ({ items, empty, ...rest }: { items: readonly TrayItem[]; empty: string; disabled: boolean; onPut: (item: TrayItem) => void }): ReactNode => (
  items.length === 0
    ? <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{empty}</Typography>
    : <Box component="ul" sx={{ m: 0, p: 0 }}>{items.map((item) => <Row key={item.itemId} item={item} {...rest} />)}</Box>
);

const itemOf = ({ kind, itemId, title, kicker, deck, characters, obstacles }: Candidate): TrayItem => ({ kind, itemId, title, characters, obstacles, hasKicker: kicker !== '', hasDeck: deck !== '' });

/** 稿库: what else could go on the page. */
const Pool = ({ publicationId, placed, disabled, onPut }: { publicationId: string; placed: ReadonlySet<string>; disabled: boolean; onPut: (item: TrayItem) => void }): ReactNode => {
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
      <List items={items} empty={translate(isPending ? 'ra.page.loading' : 'layoutEditor.poolEmpty')} disabled={disabled} onPut={onPut} />
    </>
  );
};

/** What a page may hold without copy: room sold, room filled later. */
export type Blank = 'ad' | 'filler';
interface TrayProps { onBlank: (kind: Blank) => void; planned: readonly TrayItem[]; publicationId: string; placed: ReadonlySet<string>; disabled: boolean; onPut: (item: TrayItem) => void }

/** What is meant for this page and has no place yet, and the pool to choose from. */
export const Tray = ({ planned, publicationId, placed, disabled, onPut, onBlank }: TrayProps): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="aside" aria-label={translate('layoutEditor.tray')} sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('layoutEditor.planned')}</Typography>
      <List items={planned} empty={translate('layoutEditor.allPlaced')} disabled={disabled} onPut={onPut} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        {(['ad', 'filler'] as const).map((kind) => <Button key={kind} size="small" variant="outlined" disabled={disabled} onClick={() => onBlank(kind)}>{translate(`layoutEditor.add.${kind}`)}</Button>)}
      </Box>
      <Typography variant="h3" sx={{ mt: 2.5, mb: 0.5 }}>{translate('layoutEditor.pool')}</Typography>
      <Pool publicationId={publicationId} placed={placed} disabled={disabled} onPut={onPut} />
    </Box>
  );
};
