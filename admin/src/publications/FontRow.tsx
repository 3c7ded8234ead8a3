import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { PaperFont } from '../api/types';

interface FontRowProps { font: PaperFont; mayEdit: boolean; onChanged: () => void }

const Renaming = ({ font, busy, onGive, onStop }: { font: PaperFont; busy: boolean; onGive: (name: string) => void; onStop: () => void }): ReactNode => {
  const translate = useTranslate();
  const [name, setName] = useState(font.name);
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onGive(name.trim());
  };
  return (
    <Box component="form" onSubmit={give} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <TextField size="small" autoFocus label={translate('publications.fonts.newName')} value={name} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} />
      <Button type="submit" variant="contained" loading={busy} disabled={name.trim() === ''}>{translate('ra.action.save')}</Button>
      <Button onClick={onStop}>{translate('ra.action.cancel')}</Button>
    </Box>
  );
};

/** One font of a paper: what it holds, where it is used, and what may be done with it. Removing is undone by bringing it back. */
export const FontRow = ({ font, mayEdit, onChanged }: FontRowProps): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [renaming, setRenaming] = useState(false);
  const { id, version, name, deletedAt } = font;
  const done = async (deed: () => Promise<unknown>, words: string): Promise<void> => {
    await act(deed, words);
    setRenaming(false);
    onChanged();
  };
  const rename = (given: string): Promise<void> => done(() => newsroom.call('patch', '/api/fonts/{id}', { path: { id }, body: { version, name: given } }), 'publications.fonts.renamed');
  const remove = (): Promise<void> => done(() => newsroom.call('delete', '/api/fonts/{id}', { path: { id }, body: { version } }), 'publications.fonts.removed');
  const restore = (): Promise<void> => done(() => newsroom.call('post', '/api/fonts/{id}/restore', { path: { id }, body: { version } }), 'publications.fonts.restored');
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', opacity: deletedAt ? 0.65 : 1 }}>
      {renaming ? <Renaming font={font} busy={busy} onGive={(given) => void rename(given)} onStop={() => setRenaming(false)} /> : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Box sx={{ flex: '1 1 12em', minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {[font.fileName, translate('publications.fonts.holds', { count: font.hanCharacters }), font.pageCount > 0 && translate('publications.fonts.used', { count: font.pageCount }), deletedAt && translate('publications.fonts.gone')].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
          {mayEdit && !deletedAt && <Button size="small" onClick={() => setRenaming(true)}>{translate('publications.fonts.rename')}</Button>}
          {mayEdit && !deletedAt && <Button size="small" loading={busy} disabled={font.pageCount > 0} onClick={() => void remove()}>{translate('publications.fonts.remove')}</Button>}
          {mayEdit && deletedAt && <Button size="small" loading={busy} onClick={() => void restore()}>{translate('publications.fonts.restore')}</Button>}
        </Box>
      )}
    </Box>
  );
};
