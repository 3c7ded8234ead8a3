import Button from '@mui/material/Button';
import { ORIENTATIONS } from '@domain/photo/crops';
import { ORIGINS, PHOTO_STATUSES } from '@domain/workflow/statuses';
import { AutocompleteInput, DateInput, LinkBase, NullableBooleanInput, ReferenceInput, SelectInput, TextInput, useRedirect, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { EmptyState } from '../shared/Blank';
import { BinToggle } from '../shared/copy/Bin';
import { MoreFilters } from '../shared/copy/MoreFilters';
import { ScreenList } from '../shared/ScreenList';
import { useShortcut } from '../shared/shortcuts';
import { PhotoGrid } from './grid/PhotoGrid';
import { PIECE } from './grid/useMorePhotos';
import { CATEGORY_CHOICES } from './RightsInputs';

const named = (name: string): { q: string } => ({ q: name });
const SELDOM = ['origin', 'hasFile', 'contributorId', 'credit', 'takenFrom', 'takenUntil', 'used', 'usedSince', 'keyword', 'shape', 'rightsCategory'];

const Filters = (): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="q" label={translate('photos.search')} type="search" resettable />
      <SelectInput source="status" choices={PHOTO_STATUSES.map((id) => ({ id, name: `status.photo.${id}` }))} />
      <NullableBooleanInput source="usable" trueLabel="photos.isUsable" falseLabel="photos.notUsable" />
      <MoreFilters sources={SELDOM}>
        <SelectInput source="rightsCategory" choices={CATEGORY_CHOICES} />
        <NullableBooleanInput source="used" trueLabel="photos.everUsed" falseLabel="photos.neverUsed" />
        <DateInput source="usedSince" />
        <ReferenceInput source="contributorId" reference="contributors" sort={{ field: 'printedName', order: 'ASC' }}>
          <AutocompleteInput label="photos.photographer" optionText="printedName" filterToQuery={named} />
        </ReferenceInput>
        <TextInput source="credit" resettable />
        <TextInput source="keyword" resettable />
        <SelectInput source="shape" choices={ORIENTATIONS.map((id) => ({ id, name: `photos.shapes.${id}` }))} />
        <DateInput source="takenFrom" />
        <DateInput source="takenUntil" />
        <NullableBooleanInput source="hasFile" trueLabel="photos.hasFile" falseLabel="photos.noFile" />
        <SelectInput source="origin" choices={ORIGINS.map((id) => ({ id, name: `copy.origins.${id}` }))} />
      </MoreFilters>
    </>
  );
};

const UploadLink = (): ReactNode => {
  const label = useTranslate()('photos.upload');
  const redirect = useRedirect();
  useShortcut('n', label, () => redirect('create', 'photos'));
  return <Button variant="contained" title="n" component={LinkBase} to="/photos/create">{label}</Button>;
};

/** The photo desk: every picture of the house, found by its words, its rights and its use. */
const PhotoList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('photo.create');
  const act = mayCreate && { label: translate('photos.upload'), to: '/photos/create' };
  return (
    <ScreenList
      scoped endless perPage={PIECE} sort={{ field: 'createdAt', order: 'DESC' }} filters={<Filters />}
      acts={<><BinToggle /><Button component={LinkBase} to="/photo-requests" variant="outlined">{translate('photoRequests.open')}</Button>{mayCreate && <UploadLink />}</>}
      empty={<EmptyState title={translate('photos.empty')} text={translate('photos.emptyHelp')} act={act} />}
    >
      <PhotoGrid />
    </ScreenList>
  );
};

export default PhotoList;
