import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { handedIn } from './commission';
import { CommissionInputs, PersonInputs } from './CommissionInputs';

const CommissionCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('commissions', 2);
  const publicationId = useDefaultPublication();
  const mayAssign = useMay()('article.assign');
  return (
    <PostGuard needs="commission.propose">
      <ScreenCreate width={640} transform={handedIn} trail={[{ label: noun, to: '/commissions' }]} defaults={{ publicationId }}>
        <CommissionInputs><PublicationInput /></CommissionInputs>
        {mayAssign && <PersonInputs />}
      </ScreenCreate>
    </PostGuard>
  );
};

export default CommissionCreate;
