import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { OfficeHolderInputs } from './OfficeHolderInputs';

const OfficeHolderCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('office-holders', 2);
  const publicationId = useDefaultPublication();
  return (
    <PostGuard needs="checkRule.edit">
      <ScreenCreate width={560} redirect="list" trail={[{ label: noun, to: '/office-holders' }]} defaults={{ publicationId, rank: 99 }}>
        <OfficeHolderInputs><PublicationInput /></OfficeHolderInputs>
      </ScreenCreate>
    </PostGuard>
  );
};

export default OfficeHolderCreate;
