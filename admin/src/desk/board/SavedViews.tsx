import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import DeleteIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useNewsroom, useReading } from '../../api/hooks';

const NameDialog = ({ busy, onGive, onClose }: { busy: boolean; onGive: (name: string) => void; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const give = (event: FormEvent): void => {
    event.preventDefault();
    onGive(name.trim());
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{translate('board.views.save')}</DialogTitle>
      <DialogContent><TextField label={translate('board.views.name')} value={name} onChange={({ target }) => setName(target.value)} fullWidth autoFocus required slotProps={{ htmlInput: { maxLength: 40 } }} /></DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || name.trim() === ''}>{translate('ra.action.save')}</Button>
      </DialogActions>
    </Dialog>
  );
};

/** 常用筛选: the piles and filters this person keeps under names of their own. */
export const SavedViews = ({ query, onGo }: { query: string; onGo: (query: string) => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { data: views = [], refetch } = useReading('/api/saved-views', {});
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setNaming] = useState(false);
  const close = (): void => setAnchor(null);
  const save = (name: string): void => void act(() => newsroom.call('post', '/api/saved-views', { body: { name, query } }), 'board.views.saved').then((saved) => {
    if (saved) setNaming(false);
    void refetch();
  });
  const remove = (id: string): void => void act(() => newsroom.call('delete', '/api/saved-views/{id}', { path: { id } }), 'board.views.removed').then(() => refetch());
  return (
    <>
      <Button size="small" startIcon={<BookmarkIcon />} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={({ currentTarget }) => setAnchor(currentTarget)}>{translate('board.views.title')}</Button>
      <Popover anchorEl={anchor} open={anchor !== null} onClose={close} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
        <Box sx={{ p: 1, minWidth: 220, maxWidth: 320 }}>
          {views.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary', p: 1 }}>{translate('board.views.none')}</Typography>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {views.map(({ id, name, query: kept }) => (
              <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center' }}>
                <Button size="small" aria-pressed={kept === query} onClick={() => { close(); onGo(kept); }} sx={{ flex: 1, justifyContent: 'flex-start', color: 'text.primary', fontWeight: kept === query ? 700 : 400 }}>{name}</Button>
                <IconButton size="small" disabled={busy} aria-label={translate('board.views.remove', { name })} onClick={() => remove(id)}><DeleteIcon fontSize="inherit" /></IconButton>
              </Box>
            ))}
          </Box>
          <Divider sx={{ my: 0.5 }} />
          <Button size="small" disabled={query === ''} onClick={() => { close(); setNaming(true); }}>{translate('board.views.save')}</Button>
        </Box>
      </Popover>
      {isNaming && <NameDialog busy={busy} onGive={save} onClose={() => setNaming(false)} />}
    </>
  );
};
