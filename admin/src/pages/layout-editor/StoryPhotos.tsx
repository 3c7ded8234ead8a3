import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import Close from '@mui/icons-material/Close';
import type { PlacedPhoto } from '@domain/layout/page-facts';
import type { LayoutBlock, StoryPlace } from '@domain/layout/page-layout';
import type { PhotoPlacement } from '@domain/typeset/page-model';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { CropFields } from './CropFields';

interface StoryPhotosProps {
  block: StoryPlace; disabled: boolean;
  /** Photos of this page that stand in no block yet. */
  free: readonly PlacedPhoto[];
  rowsAt: (columns: number, photo: PlacedPhoto | undefined) => number;
  change: (act: string, change: (block: LayoutBlock) => LayoutBlock) => void;
}

const Counted = ({ label, value, from, to, disabled, onChoose }: { label: string; value: number; from: number; to: number; disabled: boolean; onChoose: (value: number) => void }): ReactNode => (
  <TextField select size="small" label={label} value={String(value)} disabled={disabled} onChange={({ target }) => onChoose(Number(target.value))}>
    {Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index).map((count) => <MenuItem key={count} value={String(count)}>{count}</MenuItem>)}
  </TextField>
);

/** Pictures inside a story: which columns they stand in and how deep; the text runs round them. */
export const StoryPhotos = ({ block, disabled, free, rowsAt, change }: StoryPhotosProps): ReactNode => {
  const translate = useTranslate();
  const photos = block.photos ?? [];
  const columns = block.measure ?? block.w;
  const set = (next: readonly PhotoPlacement[]): void => change('photos', (one) => ({ ...one, photos: next.length > 0 ? next : undefined }) as LayoutBlock);
  const edit = (photoId: string, made: Partial<PhotoPlacement>): void => set(photos.map((photo) => (photo.photoId === photoId ? { ...photo, ...made } : photo)));
  const add = (photo: PlacedPhoto): void => {
    const w = Math.min(columns, 2);
    set([...photos, { photoId: photo.id, x: columns - w, y: 0, w, h: Math.min(Math.max(4, block.h - 6), rowsAt(w, photo)), wrap: 'columns' }]);
  };
  return (
    <Box sx={{ mt: 2 }}>
      {photos.map(({ photoId, x, y, w, h, wrap, crop }, index) => (
        <Box key={photoId} sx={{ mb: 1.5 }}>
          <Typography variant="body2" sx={{ display: 'flex', alignItems: 'center', fontWeight: 600 }}>
            {translate('layoutEditor.photoNumber', { number: index + 1 })}
            <IconButton size="small" aria-label={translate('layoutEditor.takePhotoOut')} disabled={disabled} onClick={() => set(photos.filter((photo) => photo.photoId !== photoId))}><Close fontSize="small" /></IconButton>
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
            <Counted label={translate('layoutEditor.photoColumn')} value={Math.floor(x) + 1} from={1} to={columns} disabled={disabled} onChoose={(column) => edit(photoId, { x: column - 1, w: Math.min(w, columns - column + 1) })} />
            <Counted label={translate('layoutEditor.photoWidth')} value={Math.max(1, Math.round(w))} from={1} to={columns - Math.floor(x)} disabled={disabled} onChoose={(width) => edit(photoId, { w: width })} />
            <Counted label={translate('layoutEditor.photoLine')} value={Math.floor(y) + 1} from={1} to={Math.max(1, block.h - h)} disabled={disabled} onChoose={(line) => edit(photoId, { y: line - 1 })} />
            <Counted label={translate('layoutEditor.photoRows')} value={Math.round(h)} from={4} to={block.h} disabled={disabled} onChoose={(rows) => edit(photoId, { h: rows })} />
            <TextField select size="small" label={translate('layoutEditor.wrap')} value={wrap} disabled={disabled} onChange={({ target }) => edit(photoId, { wrap: target.value as PhotoPlacement['wrap'] })} sx={{ gridColumn: '1 / -1' }}>
              {(['columns', 'rect'] as const).map((way) => <MenuItem key={way} value={way}>{translate(`layoutEditor.wraps.${way}`)}</MenuItem>)}
            </TextField>
          </Box>
          <CropFields crop={crop} disabled={disabled} onCrop={(next) => edit(photoId, { crop: next })} />
        </Box>
      ))}
      {free.map((photo) => (
        <Button key={photo.id} size="small" disabled={disabled} onClick={() => add(photo)} sx={{ display: 'block', textAlign: 'left' }}>
          {translate('layoutEditor.putPhotoIn', { caption: (photo.caption || photo.headline).slice(0, 14) })}
        </Button>
      ))}
    </Box>
  );
};
