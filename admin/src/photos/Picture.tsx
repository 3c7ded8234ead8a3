import ImageNotSupportedOutlined from '@mui/icons-material/ImageNotSupportedOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { type PhotoRow, photoTitle } from './photo';

const Missing = ({ word, short }: { word: string; short: boolean }): ReactNode => (
  <Box sx={{ width: 1, height: 1, minHeight: short ? 0 : 160, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: 0.5, color: 'text.secondary', p: 1, textAlign: 'center' }}>
    <ImageNotSupportedOutlined aria-hidden fontSize="small" />
    <Typography variant="caption">{word}</Typography>
  </Box>
);

/** A photo as thumbnail or preview; one whose picture is lost, still being made or unreadable says so. */
export const Picture = ({ photo, size }: { photo: PhotoRow; size: 'thumbnail' | 'preview' }): ReactNode => {
  const translate = useTranslate();
  const [failed, setFailed] = useState(false);
  const short = size === 'thumbnail';
  if (!photo.hasFile) return <Missing short={short} word={translate(short ? 'photos.lostShort' : 'photos.lost')} />;
  if (!photo.ready) return <Missing short={short} word={translate('photos.making')} />;
  if (failed) return <Missing short={short} word={translate('photos.unreadable')} />;
  return (
    <Box
      component="img" src={`/api/photos/${photo.id}/${size}`} alt={photoTitle(photo)} loading={short ? 'lazy' : 'eager'} onError={() => setFailed(true)}
      width={photo.width ?? undefined} height={photo.height ?? undefined}
      sx={{ display: 'block', width: 1, height: short ? 1 : 'auto', ...(!short && { maxHeight: '72vh', maxWidth: photo.width ?? undefined, mx: 'auto' }), objectFit: 'contain' }}
    />
  );
};
