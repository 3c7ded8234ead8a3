import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Form, SelectInput, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useId } from 'react';
import { DropZone } from '../shared/copy/DropZone';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { WordsInput } from '../shared/inputs';
import { PageHead } from '../shared/PageHead';
import { CATEGORY_CHOICES } from './RightsInputs';
import { UploadRow } from './UploadRow';
import { type Accompanying, useUploads } from './useUploads';

const PICTURES = 'image/jpeg,image/png,image/webp,image/tiff,.tif,.tiff';

const Words = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <PublicationInput />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>{translate('photos.each')}</Typography>
      <WordsInput source="headline" helperText={false} />
      <WordsInput source="caption" multiline minRows={3} helperText={false} />
      <WordsInput source="credit" helperText={false} />
      <SelectInput source="rightsCategory" choices={CATEGORY_CHOICES} fullWidth helperText={false} />
      <WordsInput source="rights" helperText={false} />
    </>
  );
};

/** Pictures into the house: chosen or dropped, sent one after another. */
const PhotoUpload = (): ReactNode => {
  const translate = useTranslate();
  const formId = useId();
  const noun = useGetResourceLabel()('photos', 2);
  const publicationId = useDefaultPublication();
  const { uploads, busy, add, remove, start, stop } = useUploads();
  const waiting = uploads.filter(({ state }) => state === 'waiting' || state === 'failed').length;
  return (
    <Box>
      <PageHead title={translate('photos.upload')} trail={[{ label: noun, to: '/photos' }]}>
        {busy
          ? <Button variant="outlined" onClick={stop}>{translate('photos.stop')}</Button>
          : <Button type="submit" form={formId} variant="contained" disabled={waiting === 0}>{translate('photos.start', { count: waiting })}</Button>}
      </PageHead>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' }, gap: { xs: 2, md: 4 }, alignItems: 'start' }}>
        <Box>
          <DropZone help={translate('photos.drop')} choose={translate('photos.choose')} accept={PICTURES} onFiles={add} />
          <Box component="ul" sx={{ m: 0, p: 0 }}>
            {uploads.map((upload) => <UploadRow key={upload.key} upload={upload} onRemove={busy || upload.state === 'done' ? null : () => remove(upload.key)} />)}
          </Box>
        </Box>
        <Form id={formId} defaultValues={{ publicationId }} onSubmit={(words: Partial<Accompanying>) => start(words as Accompanying)}><Words /></Form>
      </Box>
    </Box>
  );
};

export default PhotoUpload;
