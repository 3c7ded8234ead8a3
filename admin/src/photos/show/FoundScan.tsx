import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { useAct } from '../../api/hooks';
import { send } from '../../api/client';
import { type Photo, PICTURES } from '../photo';

/** The picture of a historical caption is lost; whoever finds it gives it back here. */
export const FoundScan = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const { act, busy } = useAct();
  const give = (file: File | undefined): void => {
    if (!file) return;
    const form = new FormData();
    form.append('version', String(photo.version));
    form.append('file', file);
    void act(() => send('post', `/api/photos/${photo.id}/scan`, { form }), 'photos.scan.done');
  };
  if (!photo.actions.includes('giveScan')) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }} action={<Button color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }} disabled={busy} onClick={() => input.current?.click()}>{translate('photos.scan.act')}</Button>}>
      {translate('photos.lost')}
      <input ref={input} type="file" hidden accept={PICTURES} aria-label={translate('photos.scan.act')} onChange={({ target }) => give(target.files?.[0])} />
    </Alert>
  );
};
