import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Form, SelectInput, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useId, useRef, useState } from 'react';
import { DropZone } from '../../shared/copy/DropZone';
import { PublicationInput, useDefaultPublication } from '../../shared/copy/PublicationInput';
import { WordsInput } from '../../shared/inputs';
import { PageHead } from '../../shared/PageHead';
import { BulkDialog } from '../acts/BulkDialog';
import { PICTURES } from '../photo';
import { CATEGORY_CHOICES } from '../RightsInputs';
import { UploadRow } from './UploadRow';
import { type Accompanying, type Upload, useUploads } from './useUploads';

const Words = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <PublicationInput />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>{translate('photos.each')}</Typography>
      <SelectInput source="rightsCategory" choices={CATEGORY_CHOICES} fullWidth helperText={false} />
      <WordsInput source="headline" helperText={false} />
      <WordsInput source="caption" multiline minRows={3} helperText={false} />
      <WordsInput source="credit" helperText={false} />
      <WordsInput source="rights" helperText={false} />
    </>
  );
};

/** A phone's camera, straight into the batch. */
const Camera = ({ onFiles }: { onFiles: (files: File[]) => void }): ReactNode => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ display: { xs: 'block', md: 'none' }, mb: 2 }}>
      <Button fullWidth variant="outlined" onClick={() => input.current?.click()}>{translate('photos.camera')}</Button>
      <input ref={input} type="file" hidden accept="image/*" capture="environment" aria-label={translate('photos.camera')} onChange={({ target }) => onFiles([...(target.files ?? [])])} />
    </Box>
  );
};

/** How the whole batch stands, in one line. */
const Batch = ({ uploads }: { uploads: readonly Upload[] }): ReactNode => {
  const translate = useTranslate();
  const counted = (state: Upload['state']): number => uploads.filter((one) => one.state === state).length;
  if (uploads.length === 0) return null;
  const share = uploads.reduce((sum, one) => sum + (one.state === 'failed' ? 1 : one.share), 0) / uploads.length;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="body2" role="status">{translate('photos.batch', { all: uploads.length, done: counted('done'), failed: counted('failed') })}</Typography>
      <LinearProgress variant="determinate" value={share * 100} aria-label={translate('photos.upload')} sx={{ mt: 0.5 }} />
    </Box>
  );
};

/** Pictures into the house by the hundred: dropped, chosen or taken, sent in pieces, captioned together. */
const PhotoUpload = (): ReactNode => {
  const translate = useTranslate();
  const formId = useId();
  const noun = useGetResourceLabel()('photos', 2);
  const publicationId = useDefaultPublication();
  const { uploads, busy, add, remove, start, pause } = useUploads();
  const [captioning, setCaptioning] = useState(false);
  const waiting = uploads.filter(({ state }) => state === 'waiting' || state === 'paused' || state === 'failed').length;
  const filed = uploads.flatMap(({ photo }) => photo ?? []);
  return (
    <Box>
      <PageHead title={translate('photos.upload')} trail={[{ label: noun, to: '/photos' }]}>
        {filed.length > 0 && !busy && <Button variant="outlined" onClick={() => setCaptioning(true)}>{translate('photos.bulk.act', { count: filed.length })}</Button>}
        {busy
          ? <Button variant="outlined" onClick={() => pause()}>{translate('photos.stop')}</Button>
          : <Button type="submit" form={formId} variant="contained" disabled={waiting === 0}>{translate('photos.start', { count: waiting })}</Button>}
      </PageHead>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' }, gap: { xs: 2, md: 4 }, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0 }}>
          <DropZone help={translate('photos.drop')} choose={translate('photos.choose')} accept={PICTURES} onFiles={add} />
          <Camera onFiles={add} />
          <Batch uploads={uploads} />
          <Box component="ul" sx={{ m: 0, p: 0 }}>
            {uploads.map((upload) => <UploadRow key={upload.key} upload={upload} onPause={upload.state === 'sending' || upload.state === 'broken' ? () => pause(upload.key) : null} onRemove={busy || upload.state === 'done' ? null : () => remove(upload.key)} />)}
          </Box>
        </Box>
        <Form id={formId} defaultValues={{ publicationId }} onSubmit={(words: Partial<Accompanying>) => start(words as Accompanying)}><Words /></Form>
      </Box>
      {captioning && <BulkDialog photos={filed} onClose={() => setCaptioning(false)} />}
    </Box>
  );
};

export default PhotoUpload;
