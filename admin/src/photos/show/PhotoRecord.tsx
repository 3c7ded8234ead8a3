import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SlipSection } from '../../shared/copy/Slip';
import type { Photo } from '../photo';

const Lines = ({ children }: { children: ReactNode }): ReactNode => <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', '& li': { py: 0.5, fontSize: '0.875rem' } }}>{children}</Box>;

/** What was cut out of it, each as it was made. */
export const Crops = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  if (photo.crops.length === 0 || !photo.width || !photo.height) return null;
  const proportion = photo.width / photo.height;
  return (
    <SlipSection title={translate('photos.crop.all')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {photo.crops.map(({ id, name, x, y, w, h, madeByName }) => (
          <Box key={id} component="figure" sx={{ m: 0 }}>
            <Box role="img" aria-label={name} sx={{ height: 72, width: (72 * w * proportion) / h, overflow: 'hidden', position: 'relative', border: 1, borderColor: 'divider' }}>
              <Box component="img" src={`/api/photos/${photo.id}/thumbnail`} alt="" sx={{ position: 'absolute', maxWidth: 'none', width: `${100 / w}%`, left: `${(-x / w) * 100}%`, top: `${(-y / h) * 100}%` }} />
            </Box>
            <Typography component="figcaption" variant="caption">{name || translate('photos.crop.free')} · {madeByName}</Typography>
          </Box>
        ))}
      </Box>
    </SlipSection>
  );
};

/** Pictures that look nearly the same, so that nobody captions or pays one twice. */
export const Alike = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  if (photo.alike.length === 0) return null;
  return (
    <SlipSection title={translate('photos.alike')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {photo.alike.map(({ id, caption, isSameFile }) => (
          <Box key={id} component={LinkBase} to={`/photos/${id}/show`} title={caption} sx={{ width: 92, color: 'text.secondary', textDecoration: 'none' }}>
            <Box component="img" src={`/api/photos/${id}/thumbnail`} alt={caption} loading="lazy" sx={{ width: 1, height: 66, objectFit: 'cover' }} />
            <Typography variant="caption" component="p" noWrap>{isSameFile ? translate('photos.sameFile') : caption}</Typography>
          </Box>
        ))}
      </Box>
    </SlipSection>
  );
};

/** Who answered for printing it, where and why. */
export const Answers = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  if (photo.overrides.length === 0) return null;
  return (
    <SlipSection title={translate('photos.override.all')}>
      <Lines>{photo.overrides.map(({ id, publishedOn, byName, reason, obstacles }) => <li key={id}>{[publishedOn, byName, obstacles.map((one) => translate(`photos.obstacles.${one}`)).join('、'), reason].filter(Boolean).join(' · ')}</li>)}</Lines>
    </SlipSection>
  );
};

/** The files one may take away: as it came, or with its words in it. */
export const Files = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  if (!photo.hasFile) return null;
  return (
    <Box sx={{ display: 'flex', gap: 2, mt: 1 }}>
      <Link href={`/api/photos/${photo.id}/original`} download variant="body2">{translate('photos.original')}</Link>
      <Link href={`/api/photos/${photo.id}/export`} download variant="body2">{translate('photos.export')}</Link>
    </Box>
  );
};
