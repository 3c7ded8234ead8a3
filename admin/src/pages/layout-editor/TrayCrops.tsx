import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslate } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { useReading } from '../../api/hooks';
import type { TrayItem } from './starting-blocks';
import { useDragFromTray } from './useDragFromTray';

const HEIGHT = 44;

const Cut = ({ item, name, ratio, onPut }: { item: TrayItem; name: string; ratio: number; onPut: (item: TrayItem) => void }): ReactNode => {
  const translate = useTranslate();
  const tile = useRef<HTMLButtonElement>(null);
  useDragFromTray(tile, item);
  const { x, y, w, h } = item.crop ?? { x: 0, y: 0, w: 1, h: 1 };
  return (
    <ButtonBase ref={tile} aria-label={translate('layoutEditor.putCrop', { name })} title={name} onClick={() => onPut(item)} sx={{ height: HEIGHT, width: HEIGHT * ratio, overflow: 'hidden', position: 'relative', border: 1, borderColor: 'divider', cursor: 'grab' }}>
      <Box component="img" src={`/api/photos/${item.itemId}/thumbnail`} alt="" draggable={false} sx={{ position: 'absolute', maxWidth: 'none', width: `${100 / w}%`, left: `${(-x / w) * 100}%`, top: `${(-y / h) * 100}%` }} />
    </ButtonBase>
  );
};

/** What was cut out of a photo, each to be dragged onto the page as it was cut. */
export const TrayCrops = ({ item, onPut }: { item: TrayItem; onPut: (item: TrayItem) => void }): ReactNode => {
  const { data: photo } = useReading('/api/photos/{id}', { path: { id: item.itemId } });
  if (!photo?.crops.length || !photo.width || !photo.height) return null;
  const { width, height, crops } = photo;
  const size = { id: item.itemId, caption: photo.caption, credit: photo.credit, headline: photo.headline, width, height, fileHash: photo.fileHash, focus: photo.focus, obstacles: photo.obstacles };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5 }}>
      {crops.map(({ id, name, x, y, w, h }) => <Cut key={id} name={name} ratio={(width * w) / (height * h)} item={{ ...item, photo: size, crop: { x, y, w, h } }} onPut={onPut} />)}
    </Box>
  );
};
