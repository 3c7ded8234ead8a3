import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type RaRecord, useGetResourceLabel, useShowContext, useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';
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

const MAKING_MS = 2_000;

const Particulars = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  const { id, rights, credit, takenOn, fileName, byteSize, width, height, mediaType, origin, createdAt, updatedAt, hasFile } = photo;
  return (
    <>
      <SlipSection title={translate('photos.particulars')}>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="bylines">{signed(photo.bylines)}</SlipFact>
          <SlipFact source="credit">{credit}</SlipFact>
          <SlipFact source="rights">{rights}</SlipFact>
          <SlipFact source="takenOn">{takenOn && <Day day={takenOn} />}</SlipFact>
          <SlipFact source="fileName">{fileName}</SlipFact>
          <SlipFact source="mediaType">{mediaType && [mediaType.replace('image/', '').toUpperCase(), byteSize ? sizeInWords(byteSize) : ''].filter(Boolean).join(' · ')}</SlipFact>
          <SlipFact source="width">{width && height && translate('photos.pixels', { width, height })}</SlipFact>
          <SlipFact source="origin">{translate(`copy.origins.${origin}`)}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
        </Box>
        {hasFile && <Link href={`/api/photos/${id}/original`} download variant="body2">{translate('photos.original')}</Link>}
      </SlipSection>
      <SlipSection title={translate('photos.used')}><Placements placements={photo.placements} /></SlipSection>
      <FileSays metadata={photo.metadata} />
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
  const title = photoTitle(photo) || translate('photos.untitled');
  return (
    <>
      <PageHead title={title.length > 24 ? `${title.slice(0, 24)}…` : title} trail={[{ label: noun, to: '/photos' }]} state={<StatusChip noun="photo" status={photo.status} />}>
        <RecordActions acts={acts} />
      </PageHead>
      <BinNote deletedAt={photo.deletedAt} />
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
