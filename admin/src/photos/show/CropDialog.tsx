import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { CROP_RATIOS, cropAround, type FocalPoint, type PicturePart, WHOLE } from '@domain/photo/crops';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import type { Photo } from '../photo';
import { Cropper } from './Cropper';
import { Sharpness } from './Sharpness';
import { usePlaceOnPage } from './usePlaceOnPage';

const FREE = 'free';

/** Cuts a part out of a photo in a shape, round the point that matters; each cut is kept as it was made. */
export const CropDialog = ({ photo, onClose }: { photo: Photo; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const place = usePlaceOnPage(photo);
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const picture = { width: photo.width ?? 1, height: photo.height ?? 1 };
  const ratios = [...CROP_RATIOS, ...(place ? [{ name: translate('photos.crop.slot'), ratio: place.widthMm / place.heightMm }] : [])];
  const [focus, setFocus] = useState<FocalPoint | null>(photo.focus);
  const [shape, setShape] = useState(ratios[0]?.name ?? FREE);
  const ratio = ratios.find(({ name }) => name === shape)?.ratio ?? null;
  const [part, setPart] = useState<PicturePart>(cropAround(picture, ratio ?? 1, photo.focus));
  const choose = (name: string): void => {
    const chosen = ratios.find((one) => one.name === name)?.ratio;
    setShape(name);
    setPart(chosen ? cropAround(picture, chosen, focus) : WHOLE);
  };
  const aim = (point: FocalPoint): void => {
    setFocus(point);
    if (ratio) setPart(cropAround(picture, ratio, point));
  };
  const save = async (): Promise<void> => {
    const path = { id: photo.id };
    const kept = await act(async () => {
      if (focus && (focus.x !== photo.focus?.x || focus.y !== photo.focus.y)) await newsroom.call('patch', '/api/photos/{id}', { path, body: { version: photo.version, focus } });
      return newsroom.call('post', '/api/photos/{id}/crops', { path, body: { name: shape === FREE ? '' : shape, ...part } });
    }, 'photos.crop.kept');
    if (kept) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg">
      <DialogTitle>{translate('photos.crop.act')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 240px' }, alignItems: 'start' }}>
          <Cropper photo={photo} part={part} ratio={ratio} focus={focus} onPart={setPart} onFocus={aim} />
          <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
            <TextField select size="small" label={translate('photos.crop.shape')} value={shape} onChange={({ target }) => choose(target.value)}>
              {ratios.map(({ name }) => <MenuItem key={name} value={name}>{name}</MenuItem>)}
              <MenuItem value={FREE}>{translate('photos.crop.free')}</MenuItem>
            </TextField>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('photos.crop.help')}</Typography>
            <Sharpness photo={photo} part={part} placeMm={place?.widthMm} />
          </Box>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void save()}>{translate('photos.crop.keep')}</Button>
      </DialogActions>
    </Dialog>
  );
};
