import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { handedIn, type Signer } from './contributor';
import { ContributorInputs } from './ContributorInputs';

const ContributorEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('contributors', 2);
  return (
    <PostGuard needs="contributor.edit">
      <ScreenEdit<Signer> width={560} transform={handedIn} title={({ printedName }) => printedName} trail={({ id, printedName }) => [{ label: noun, to: '/contributors' }, { label: printedName, to: `/contributors/${id}/show` }]}>
        <ContributorInputs />
      </ScreenEdit>
    </PostGuard>
  );
};

export default ContributorEdit;
