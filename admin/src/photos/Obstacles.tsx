import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { PhotoRow } from './photo';

/** What keeps a photo off a page, in words; nothing where nothing does. */
export const Obstacles = ({ photo, most = 9 }: { photo: Pick<PhotoRow, 'obstacles'>; most?: number }): ReactNode => {
  const translate = useTranslate();
  return photo.obstacles.slice(0, most).map((obstacle) => <Chip key={obstacle} size="small" color="error" variant="outlined" label={translate(`photos.obstacles.${obstacle}`)} sx={{ mr: 0.5, height: 20 }} />);
};
