import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type RaRecord, useGetResourceLabel, useShowContext, useTranslate } from 'react-admin';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useNewsroom } from '../api/hooks';
import { BinNote } from '../shared/copy/Bin';
import { Placements } from '../shared/copy/Placements';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { signed } from '../shared/copy/Signatures';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Day, Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { type Acts, RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { StatusChip } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import { FileSays } from './FileSays';
import { type Photo, photoTitle, sizeInWords } from './photo';
import { Picture } from './Picture';
import { FoundScan } from './show/FoundScan';
import { Ledger } from './show/Ledger';
import { Alike, Answers, Crops, Files } from './show/PhotoRecord';
import { Standing } from './show/Standing';

const CropDialog = lazy(async () => ({ default: (await import('./show/CropDialog')).CropDialog }));
const MAKING_MS = 2_000;

const Particulars = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  const { rights, credit, takenOn, fileName, byteSize, width, height, mediaType, origin, createdAt, updatedAt } = photo;
  return (
    <>
      <SlipSection title={translate('photos.particulars')}>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="bylines">{signed(photo.bylines)}</SlipFact>
          <SlipFact source="credit">{credit}</SlipFact>
          <SlipFact source="rightsCategory">{translate(`photos.categories.${photo.rightsCategory}`)}</SlipFact>
          <SlipFact source="rights">{rights}</SlipFact>
          <SlipFact source="restrictions">{photo.restrictions}</SlipFact>
          <SlipFact source="usableFrom">{photo.usableFrom && <Day day={photo.usableFrom} />}</SlipFact>
          <SlipFact source="usableUntil">{photo.usableUntil && <Day day={photo.usableUntil} />}</SlipFact>
          <SlipFact source="shows">{[photo.showsPeople && translate('photos.people'), photo.showsMinors && translate('photos.minors')].filter(Boolean).join('、')}</SlipFact>
          <SlipFact source="minorsConsent">{photo.minorsConsent}</SlipFact>
          <SlipFact source="place">{photo.place}</SlipFact>
          <SlipFact source="keywords">{photo.keywords.join('、')}</SlipFact>
          <SlipFact source="takenOn">{takenOn && <Day day={takenOn} />}</SlipFact>
          <SlipFact source="fileName">{fileName}</SlipFact>
          <SlipFact source="mediaType">{mediaType && [mediaType.replace('image/', '').toUpperCase(), byteSize ? sizeInWords(byteSize) : ''].filter(Boolean).join(' · ')}</SlipFact>
          <SlipFact source="width">{width && height && translate('photos.pixels', { width, height })}</SlipFact>
          <SlipFact source="origin">{translate(`copy.origins.${origin}`)}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
        </Box>
        <Files photo={photo} />
      </SlipSection>
      <Alike photo={photo} />
      <SlipSection title={translate('photos.used')}><Placements placements={photo.placements} /></SlipSection>
      <Ledger photo={photo} />
      <Crops photo={photo} />
      <Answers photo={photo} />
      <FileSays photo={photo} />
    </>
  );
};

const Reading = ({ photo }: { photo: Photo }): ReactNode => {
  const newsroom = useNewsroom();
  const translate = useTranslate();
  const noun = useGetResourceLabel()('photos', 2);
  const { refetch } = useShowContext();
  const making = photo.hasFile && !photo.ready;
  useEffect(() => {
    if (!making) return undefined;
    const again = setInterval(() => void refetch(), MAKING_MS);
    return () => clearInterval(again);
  }, [making, refetch]);
  const acts: Acts = {
    restore: {
      label: 'copy.restore', done: 'copy.restored', primary: true,
      run: ({ id, version }) => newsroom.call('post', '/api/photos/{id}/restore', { path: { id: String(id) }, body: { version: version as number } }),
    },
  };
  const [cropping, setCropping] = useState(false);
  for (const action of ['select', 'unselect'] as const) {
    acts[action] = {
      label: `photos.moves.${action}`, done: 'photos.moved', primary: action === 'select',
      run: ({ id, version }) => newsroom.call('post', '/api/photos/{id}/moves', { path: { id: String(id) }, body: { action, version: version as number } }),
    };
  }
  const title = photoTitle(photo) || translate('photos.untitled');
  return (
    <>
      <PageHead title={title.length > 24 ? `${title.slice(0, 24)}…` : title} trail={[{ label: noun, to: '/photos' }]} state={<StatusChip noun="photo" status={photo.status} />}>
        {photo.ready && photo.actions.includes('edit') && <Button variant="outlined" onClick={() => setCropping(true)}>{translate('photos.crop.act')}</Button>}
        <RecordActions acts={acts} />
      </PageHead>
      <BinNote deletedAt={photo.deletedAt} />
      <FoundScan photo={photo} />
      <Standing photo={photo} />
      {cropping && <Suspense fallback={null}><CropDialog photo={photo} onClose={() => setCropping(false)} /></Suspense>}
      <ReadingDesk aside={<Particulars photo={photo} />}>
        <Box component="figure" sx={{ m: 0 }}>
          <Picture photo={photo} size="preview" />
          <Box component="figcaption" sx={{ fontFamily: SERIF, px: { xs: 2, sm: 4 }, py: 2.5, maxWidth: '44em', mx: 'auto' }}>
            {photo.headline && <Typography component="h2" sx={{ font: 'inherit', fontWeight: 700, fontSize: 20, mb: 0.5 }}>{photo.headline}</Typography>}
            <Typography sx={{ font: 'inherit', fontSize: 17, lineHeight: 1.8 }}>{photo.caption || translate('photos.untitled')}</Typography>
            {photo.bylines.length > 0 && <Typography sx={{ font: 'inherit', textAlign: 'right', color: 'text.secondary' }}>{signed(photo.bylines)}</Typography>}
          </Box>
        </Box>
      </ReadingDesk>
    </>
  );
};

/** A photo with its caption, its particulars beside it. */
const PhotoShow = (): ReactNode => (
  <ScreenShow<Photo & RaRecord>>{(photo) => <Reading photo={photo} />}</ScreenShow>
);

export default PhotoShow;
