import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { handedIn } from './contributor';
import { ContributorInputs } from './ContributorInputs';

const ContributorCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('contributors', 2);
  const publicationId = useDefaultPublication();
  return (
    <PostGuard needs="contributor.edit">
      <ScreenCreate width={560} transform={handedIn} trail={[{ label: noun, to: '/contributors' }]} defaults={{ publicationId, kind: 'person', penNames: [] }}>
        <ContributorInputs><PublicationInput /></ContributorInputs>
      </ScreenCreate>
    </PostGuard>
  );
};

export default ContributorCreate;
