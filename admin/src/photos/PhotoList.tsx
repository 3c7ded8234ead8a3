import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ORIGINS, PHOTO_STATUSES } from '@domain/workflow/statuses';
import { DateInput, LinkBase, SelectInput, TextInput, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { BinToggle } from '../shared/copy/Bin';
import { MoreFilters } from '../shared/copy/MoreFilters';
import { signed } from '../shared/copy/Signatures';
import { ScreenList } from '../shared/ScreenList';
import { StatusChip } from '../shared/StatusChip';
import { type PhotoRow, photoTitle } from './photo';
import { Picture } from './Picture';

const SELDOM = ['origin', 'hasFile', 'credit', 'takenFrom', 'takenUntil'];
const MAKING_MS = 2_500;

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('photos.search')} type="search" resettable />
      <SelectInput source="status" choices={PHOTO_STATUSES.map((id) => ({ id, name: `status.photo.${id}` }))} />
      <MoreFilters sources={SELDOM}>
        <SelectInput source="hasFile" choices={[{ id: true, name: 'photos.hasFile' }, { id: false, name: 'photos.noFile' }]} />
        <SelectInput source="origin" choices={ORIGINS.map((id) => ({ id, name: `copy.origins.${id}` }))} />
        <TextInput source="credit" resettable />
        <DateInput source="takenFrom" />
        <DateInput source="takenUntil" />
      </MoreFilters>
    </>
  );
};

const PhotoCard = ({ photo }: { photo: PhotoRow }): ReactNode => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <Box component="li" sx={{ listStyle: 'none', minWidth: 0 }}>
      <Box component={LinkBase} to={createPath({ resource: 'photos', id: photo.id, type: 'show' })} sx={{ display: 'block', color: 'text.primary', textDecoration: 'none', '&:hover .caption': { textDecoration: 'underline', textUnderlineOffset: '0.2em' } }}>
        <Box sx={{ aspectRatio: '4 / 3', bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderStyle: photo.hasFile ? 'solid' : 'dashed', overflow: 'hidden' }}>
          <Picture photo={photo} size="thumbnail" />
        </Box>
        <Typography className="caption" variant="body2" sx={{ mt: 0.75, display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', lineHeight: 1.55 }}>
          {photoTitle(photo) || translate('photos.untitled')}
        </Typography>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
          <Typography variant="caption" noWrap sx={{ color: 'text.secondary' }}>{signed(photo.bylines) || photo.credit}</Typography>
          <StatusChip noun="photo" status={photo.status} />
        </Box>
      </Box>
    </Box>
  );
};

const Grid = (): ReactNode => {
  const { data = [], refetch } = useListContext<PhotoRow>();
  const making = data.some(({ hasFile, ready }) => hasFile && !ready);
  useEffect(() => {
    if (!making) return undefined;
    const again = setInterval(() => void refetch(), MAKING_MS);
    return () => clearInterval(again);
  }, [making, refetch]);
  return (
    <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(210px, 1fr))' }, gap: { xs: 1.5, sm: 3 } }}>
      {data.map((photo) => <PhotoCard key={photo.id} photo={photo} />)}
    </Box>
  );
};

const PhotoList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('photo.create');
  const act = mayCreate && { label: translate('photos.upload'), to: '/photos/create' };
  return (
    <ScreenList
      scoped mayCreate={mayCreate} perPage={48} sort={{ field: 'createdAt', order: 'DESC' }} filters={<Filters />} acts={<BinToggle />}
      empty={<EmptyState title={translate('photos.empty')} text={translate('photos.emptyHelp')} act={act} />}
    >
      <Grid />
    </ScreenList>
  );
};

export default PhotoList;
