import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { signed } from '../../shared/copy/Signatures';
import { Obstacles } from '../Obstacles';
import { type PhotoRow, photoTitle } from '../photo';
import { Picture } from '../Picture';

/** Two to four pictures side by side, as large as the screen allows. */
export const CompareDialog = ({ photos, onClose }: { photos: readonly PhotoRow[]; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xl">
      <DialogTitle>{translate('photos.compare')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', md: `repeat(${photos.length}, minmax(0, 1fr))` }, alignItems: 'end' }}>
          {photos.map((photo) => (
            <Box component="figure" key={photo.id} sx={{ m: 0, minWidth: 0 }}>
              <Picture photo={photo} size="preview" />
              <Box component="figcaption" sx={{ mt: 0.75 }}>
                <Typography variant="body2">{photoTitle(photo) || translate('photos.untitled')}</Typography>
                <Typography variant="caption" sx={{ color: 'text.secondary' }}>{[signed(photo.bylines) || photo.credit, photo.width && photo.height && translate('photos.pixels', { width: photo.width, height: photo.height }), photo.takenOn].filter(Boolean).join(' · ')}</Typography>
                <Box><Obstacles photo={photo} /></Box>
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
};
