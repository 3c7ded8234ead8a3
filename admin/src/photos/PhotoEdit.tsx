import Box from '@mui/material/Box';
import { type RaRecord, type TransformData, useGetResourceLabel, useRecordContext } from 'react-admin';
import type { ReactNode } from 'react';
import { bylinesToSave, type WrittenByline } from '../shared/copy/bylines';
import { BylinesInput } from '../shared/copy/BylinesInput';
import { DayInput } from '../shared/copy/DayInput';
import { EditGuard } from '../shared/copy/EditGuard';
import { WordsInput } from '../shared/inputs';
import { NamesInput, withoutBlanks } from '../shared/NamesInput';
import { ScreenEdit } from '../shared/ScreenForm';
import { type Photo, photoTitle } from './photo';
import { Picture } from './Picture';
import { RightsInputs } from './RightsInputs';

const handedIn: TransformData = (photo: { bylines?: WrittenByline[]; keywords?: string[] }, options) =>
  ({ ...photo, keywords: withoutBlanks(photo.keywords), bylines: bylinesToSave(photo.bylines, (options?.previousData as Photo | undefined)?.bylines) });

const Inputs = (): ReactNode => {
  const photo = useRecordContext<Photo & RaRecord>();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' }, gap: { xs: 2, md: 4 }, alignItems: 'start' }}>
      <Box sx={{ minWidth: 0, order: { xs: 2, md: 1 } }}>
        <WordsInput source="headline" />
        <WordsInput source="caption" multiline minRows={4} />
        <BylinesInput />
        <WordsInput source="credit" />
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, columnGap: 1.5 }}>
          <DayInput source="takenOn" />
          <WordsInput source="place" />
        </Box>
        <NamesInput source="keywords" />
        <RightsInputs />
      </Box>
      <Box sx={{ order: { xs: 1, md: 2 }, border: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>{photo && <Picture photo={photo} size="preview" />}</Box>
    </Box>
  );
};

const PhotoEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('photos', 2);
  return (
    <EditGuard>
      <ScreenEdit<Photo & RaRecord>
        width={1100} transform={handedIn} title={(photo) => photoTitle(photo).slice(0, 24)}
        trail={(photo) => [{ label: noun, to: '/photos' }, { label: photoTitle(photo).slice(0, 24), to: `/photos/${photo.id}/show` }]}
      >
        <Inputs />
      </ScreenEdit>
    </EditGuard>
  );
};

export default PhotoEdit;
