import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { memo, type ReactNode } from 'react';
import { signed } from '../../shared/copy/Signatures';
import { StatusChip } from '../../shared/StatusChip';
import { Obstacles } from '../Obstacles';
import { type PhotoRow, photoTitle } from '../photo';
import { Picture } from '../Picture';

interface PhotoCardProps { photo: PhotoRow; chosen: boolean; onChoose: (id: string, isRange: boolean) => void }

/** One picture of the desk: what it shows, who took it, where it stands, and what keeps it off a page. Out of sight it costs nothing. */
export const PhotoCard = memo(({ photo, chosen, onChoose }: PhotoCardProps): ReactNode => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const title = photoTitle(photo) || translate('photos.untitled');
  return (
    <Box component="li" sx={{ listStyle: 'none', minWidth: 0, position: 'relative', contentVisibility: 'auto', containIntrinsicSize: 'auto 260px', outline: chosen ? '3px solid' : 'none', outlineColor: 'primary.main', outlineOffset: 3 }}>
      <Checkbox
        checked={chosen} onChange={(event) => onChoose(photo.id, (event.nativeEvent as MouseEvent).shiftKey)} slotProps={{ input: { 'aria-label': translate('photos.choosePhoto', { title }) } }}
        sx={{ position: 'absolute', top: 2, left: 2, zIndex: 1, bgcolor: 'background.paper', p: 0.25, opacity: 0.92 }}
      />
      <Box component={LinkBase} data-photo={photo.id} to={createPath({ resource: 'photos', id: photo.id, type: 'show' })} sx={{ display: 'block', color: 'text.primary', textDecoration: 'none', '&:hover .caption': { textDecoration: 'underline', textUnderlineOffset: '0.2em' } }}>
        <Box sx={{ aspectRatio: '4 / 3', bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderStyle: photo.hasFile ? 'solid' : 'dashed', overflow: 'hidden' }}>
          <Picture photo={photo} size="thumbnail" />
        </Box>
        <Typography className="caption" variant="body2" sx={{ mt: 0.75, display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', lineHeight: 1.55 }}>{title}</Typography>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
          <Typography variant="caption" noWrap sx={{ color: 'text.secondary' }}>{signed(photo.bylines) || photo.credit}{photo.useCount > 0 && ` · ${translate('photos.usedTimes', { count: photo.useCount })}`}</Typography>
          <StatusChip noun="photo" status={photo.status} />
        </Box>
        <Obstacles photo={photo} most={2} />
      </Box>
    </Box>
  );
});
PhotoCard.displayName = 'PhotoCard';
