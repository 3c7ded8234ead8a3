import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { Flatplan, FlatplanPage, PoolItem } from '../../api/types';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { PoolRow } from './PoolRow';
import { POOL_KINDS, type PoolAsked, type PoolKind, usePool } from './usePool';

interface PoolProps { flatplan: Flatplan; busy: boolean; onPut: (item: PoolItem, page: FlatplanPage) => void }

const Waiting = ({ flatplan, busy, onPut, asked }: PoolProps & { asked: PoolAsked }): ReactNode => {
  const translate = useTranslate();
  const { items, error, refetch, more, isFetching } = usePool(flatplan.id, asked);
  if (error && !items) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!items) return <LoadingLines lines={4} />;
  if (items.length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary', py: 2 }}>{translate(asked.words || asked.section ? 'shared.noMatch' : `flatplan.poolEmpty.${asked.kind}`)}</Typography>;
  return (
    <>
      <Box component="ul" aria-label={translate('flatplan.pool')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => <PoolRow key={item.id} item={item} pages={flatplan.pages} busy={busy} onPut={onPut} />)}
      </Box>
      {more && <Button size="small" disabled={isFetching} onClick={more} sx={{ mt: 1 }}>{translate('flatplan.more')}</Button>}
    </>
  );
};

/** 稿库: released copy, pictures and notices that stand on no page, must-run first. */
export const Pool = (props: PoolProps): ReactNode => {
  const { flatplan: { pool, sections, actions } } = props;
  const translate = useTranslate();
  const [kind, setKind] = useState<PoolKind>('article');
  const [section, setSection] = useState('');
  const [words, setWords] = useState('');
  const asked = { kind, section: sections.includes(section) ? section : '', words: useDeferredValue(words.trim()) };
  return (
    <>
      <Tabs value={kind} onChange={(_, chosen: PoolKind) => setKind(chosen)} variant="fullWidth" aria-label={translate('flatplan.pool')} sx={{ minHeight: 40, mb: 1 }}>
        {POOL_KINDS.map((one) => <Tab key={one} value={one} label={translate(`flatplan.kinds.${one}`, { count: pool[one] })} sx={{ minHeight: 40, minWidth: 0, px: 0.5 }} />)}
      </Tabs>
      <Box sx={{ display: 'grid', gridTemplateColumns: kind === 'article' && sections.length > 0 ? '8em minmax(0, 1fr)' : 'minmax(0, 1fr)', gap: 1, mb: 0.5 }}>
        {kind === 'article' && sections.length > 0 && (
          <TextField select size="small" label={translate('flatplan.section')} value={asked.section} onChange={({ target }) => setSection(target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
            <MenuItem value="">{translate('flatplan.allSections')}</MenuItem>
            {sections.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}
          </TextField>
        )}
        <TextField size="small" type="search" label={translate('flatplan.find')} value={words} onChange={({ target }) => setWords(target.value)} />
      </Box>
      {actions.includes('arrange') && <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 0.5 }}>{translate('flatplan.poolHelp')}</Typography>}
      <Waiting {...props} asked={asked} />
    </>
  );
};
