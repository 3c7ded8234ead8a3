import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { usePublication } from '../../shared/usePublication';
import type { BoardAddress } from './useBoardAddress';

const MANY = 100;
const PAUSE_MS = 300;

/** Looks for words once the typist pauses. */
const WordsFilter = ({ value, label, onChange }: { value: string; label: string; onChange: (words: string) => void }): ReactNode => {
  const [words, setWords] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setWords(value);
  }
  useEffect(() => {
    if (words === value) return undefined;
    const timer = setTimeout(() => onChange(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, value, onChange]);
  return <TextField size="small" type="search" label={label} value={words} onChange={({ target }) => setWords(target.value)} margin="none" />;
};

const Choice = ({ label, value, choices, onChange }: { label: string; value: string; choices: readonly { id: string; name: string }[]; onChange: (value: string) => void }): ReactNode => {
  const translate = useTranslate();
  const known = choices.some(({ id }) => id === value) || value === '' ? choices : [...choices, { id: value, name: value }];
  return (
    <TextField select size="small" label={label} value={value} onChange={({ target }) => onChange(target.value)} margin="none">
      <MenuItem value="">{translate('board.any')}</MenuItem>
      {known.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </TextField>
  );
};

const asChoices = (words: readonly string[]): { id: string; name: string }[] => [...new Set(words)].map((name) => ({ id: name, name }));

/** Section, genre, person, issue: every filter is a word of the address. */
export const BoardFilters = ({ address: { filters, change } }: { address: BoardAddress }): ReactNode => {
  const translate = useTranslate();
  const { publications, current } = usePublication();
  const all = { pagination: { page: 1, perPage: MANY } };
  const { data: templates = [] } = useGetList<{ id: string; genre: string }>('templates', { ...all, filter: current ? { publicationId: current.id } : {}, sort: { field: 'position', order: 'ASC' } });
  const { data: people = [] } = useGetList<{ id: string; displayName: string }>('users', { ...all, filter: { active: true }, sort: { field: 'displayName', order: 'ASC' } });
  const sections = asChoices((current ? [current] : publications).flatMap((paper) => paper.sections ?? []));
  const persons = people.map(({ id, displayName }) => ({ id, name: displayName }));
  const isFiltered = Object.keys(filters).length > 0;
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [isOpen, setOpen] = useState(false);
  const clear = (): void => change(Object.fromEntries(Object.keys(filters).map((name) => [name, null])));
  const chooseHeadline = useCallback((headline: string): void => change({ headline }), [change]);
  // On a phone the stories come first; filters at work are never hidden.
  if (isNarrow && !isOpen && !isFiltered) return <Button size="small" aria-expanded={false} onClick={() => setOpen(true)} sx={{ my: 0.5 }}>{translate('board.narrow')}</Button>;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1.5, '& .MuiTextField-root': { width: { xs: 'calc(50% - 4px)', sm: 150 } } }}>
      <WordsFilter label={translate('board.filters.headline')} value={filters.headline ?? ''} onChange={chooseHeadline} />
      <Choice label={translate('board.filters.section')} value={filters.section ?? ''} choices={sections} onChange={(section) => change({ section })} />
      <Choice label={translate('board.filters.genre')} value={filters.genre ?? ''} choices={asChoices(templates.map(({ genre }) => genre))} onChange={(genre) => change({ genre })} />
      <Choice label={translate('board.filters.authorId')} value={filters.authorId ?? ''} choices={persons} onChange={(authorId) => change({ authorId })} />
      <Choice label={translate('board.filters.assigneeId')} value={filters.assigneeId ?? ''} choices={persons} onChange={(assigneeId) => change({ assigneeId })} />
      {isFiltered && <Button size="small" onClick={clear}>{translate('ra.navigation.clear_filters')}</Button>}
    </Box>
  );
};
