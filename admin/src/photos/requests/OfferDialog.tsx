import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { type PhotoRow, photoTitle } from '../photo';
import { Picture } from '../Picture';

interface OfferDialogProps { publicationId: string; busy: boolean; onOffer: (photoId: string) => void; onClose: () => void }

/** Chooses the picture that is offered, among the newest or what the words find. */
export const OfferDialog = ({ publicationId, busy, onOffer, onClose }: OfferDialogProps): ReactNode => {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const filter = { publicationId, hasFile: true, ...(words.trim() && { q: words.trim() }) };
  const { data = [], isPending } = useGetList<PhotoRow>('photos', { filter, pagination: { page: 1, perPage: 24 }, sort: { field: 'createdAt', order: 'DESC' } });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>{translate('photoRequests.moves.offer')}</DialogTitle>
      <DialogContent>
        <TextField fullWidth size="small" type="search" label={translate('photos.search')} value={words} onChange={({ target }) => setWords(target.value)} sx={{ mb: 2 }} />
        {!isPending && data.length === 0 && <Typography variant="body2">{translate('photos.empty')}</Typography>}
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))' }}>
          {data.map((photo) => (
            <ButtonBase key={photo.id} disabled={busy} onClick={() => onOffer(photo.id)} sx={{ display: 'block', textAlign: 'left' }}>
              <Box sx={{ aspectRatio: '4 / 3', border: 1, borderColor: 'divider' }}><Picture photo={photo} size="thumbnail" /></Box>
              <Typography variant="caption" noWrap component="p">{photoTitle(photo) || translate('photos.untitled')}</Typography>
            </ButtonBase>
          ))}
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.cancel')}</Button></DialogActions>
    </Dialog>
  );
};
