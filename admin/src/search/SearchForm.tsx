import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePublication } from '../shared/usePublication';
import { KINDS } from './useAsked';
import type { Asked, HitKind } from './useSearch';

const PAUSE_MS = 350;

interface SearchFormProps { asked: Asked; onAsk: (changes: Partial<Asked>, options?: { replace?: boolean }) => void }

/** The words, asked for as soon as the typing pauses. */
const Words = ({ asked, onAsk }: SearchFormProps): ReactNode => {
  const translate = useTranslate();
  const [draft, setDraft] = useState(asked.q);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const type = (words: string): void => {
    setDraft(words);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => onAsk({ q: words.trim() }, { replace: true }), PAUSE_MS);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    clearTimeout(pause.current);
    onAsk({ q: draft.trim() });
  };
  return (
    <Box component="form" role="search" onSubmit={submit} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <TextField
        type="search" fullWidth autoFocus value={draft} onChange={(event) => type(event.target.value)} placeholder={translate('search.placeholder')}
        slotProps={{ htmlInput: { 'aria-label': translate('search.field'), maxLength: 200 } }} sx={{ m: 0, '& input': { fontSize: 18, py: 1.25 } }}
      />
      <Button type="submit" variant="contained" sx={{ minHeight: 46, flexShrink: 0 }}>{translate('search.go')}</Button>
    </Box>
  );
};

/** One field over everything, narrowed by kind and paper. */
export const SearchForm = ({ asked, onAsk }: SearchFormProps): ReactNode => {
  const translate = useTranslate();
  const { publications } = usePublication();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
      <Words asked={asked} onAsk={onAsk} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <ToggleButtonGroup size="small" value={[...asked.kinds]} onChange={(_, kinds: HitKind[]) => onAsk({ kinds: kinds.length === KINDS.length ? [] : kinds })} aria-label={translate('search.kindFilter')}>
          {KINDS.map((kind) => <ToggleButton key={kind} value={kind} sx={{ px: 2 }}>{translate(`search.kinds.${kind}`)}</ToggleButton>)}
        </ToggleButtonGroup>
        {publications.length > 1 && (
          <TextField
            select size="small" value={asked.publicationId ?? ''} onChange={(event) => onAsk({ publicationId: event.target.value || null })}
            slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': translate('search.publication') } }} sx={{ m: 0, minWidth: 160 }}
          >
            <MenuItem value="">{translate('search.allPublications')}</MenuItem>
            {publications.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
          </TextField>
        )}
      </Box>
    </Box>
  );
};
