import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { sizeInWords } from '../photo';
import type { Upload } from './useUploads';

const SHOWABLE = /^image\/(?:jpeg|png|webp)$/u;

const LocalPicture = ({ file }: { file: File }): ReactNode => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!SHOWABLE.test(file.type)) return undefined;
    const made = URL.createObjectURL(file);
    const shown = setTimeout(() => setUrl(made));
    return () => {
      clearTimeout(shown);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return <Box sx={{ width: 72, height: 54, flexShrink: 0, bgcolor: 'action.hover' }}>{url && <Box component="img" src={url} alt="" loading="lazy" decoding="async" onError={() => setUrl(null)} sx={{ width: 1, height: 1, objectFit: 'cover' }} />}</Box>;
};

const useWords = (upload: Upload): string => {
  const translate = useTranslate();
  const { state, share, problem } = upload;
  const { photo } = upload;
  if (state === 'done' && upload.wasFiled) return translate('photos.wasFiled');
  if (state === 'done' && photo?.alike.some(({ isSameFile }) => isSameFile)) return translate('photos.filedTwice');
  if (state === 'done' && photo?.alike.length) return translate('photos.alikeCount', { count: photo.alike.length });
  if (state === 'sending') return share < 1 ? translate('photos.sending', { percent: Math.round(share * 100) }) : translate('photos.reading');
  if (state === 'failed') return `${translate('photos.failed')}${problem ? ` · ${translate(problem, { _: problem })}` : ''}`;
  return translate(`photos.${state}`);
};

/** One picture on its way in: what it is, how far it is, what became of it. */
export const UploadRow = ({ upload, onPause, onRemove }: { upload: Upload; onPause: (() => void) | null; onRemove: (() => void) | null }): ReactNode => {
  const translate = useTranslate();
  const words = useWords(upload);
  const { file, state, share, photo } = upload;
  return (
    <Box component="li" sx={{ listStyle: 'none', display: 'flex', gap: 1.5, alignItems: 'center', py: 1, borderBottom: 1, borderColor: 'divider', contentVisibility: 'auto', containIntrinsicSize: 'auto 72px' }}>
      <LocalPicture file={file} />
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap>{file.name} · {sizeInWords(file.size)}</Typography>
        <Typography variant="body2" role="status" sx={{ color: state === 'failed' ? 'error.main' : state === 'broken' ? 'warning.main' : state === 'done' ? 'success.main' : 'text.secondary' }}>{words}</Typography>
        {(state === 'sending' || state === 'broken') && <LinearProgress aria-label={file.name} variant={share < 1 ? 'determinate' : 'indeterminate'} value={share * 100} />}
      </Box>
      {photo && <Link component={RouterLink} to={`/photos/${photo.id}/show`} variant="body2">{translate('photos.open')}</Link>}
      {onPause && <Button size="small" color="inherit" onClick={onPause}>{translate('photos.pause')}</Button>}
      {onRemove && <Button size="small" color="inherit" onClick={onRemove}>{translate('photos.remove')}</Button>}
    </Box>
  );
};
