import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { RecordActions } from '../shared/RecordActions';
import { ScreenEdit } from '../shared/ScreenForm';
import type { OfficeHolder } from './check-rule';
import { OfficeHolderInputs } from './OfficeHolderInputs';

const OfficeHolderEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('office-holders', 2);
  return (
    <PostGuard needs="checkRule.edit">
      <ScreenEdit<OfficeHolder> width={560} redirect="list" title={({ name, title }) => `${title} ${name}`} trail={() => [{ label: noun, to: '/office-holders' }]}>
        <OfficeHolderInputs />
        <RecordActions actions={['delete']} />
      </ScreenEdit>
    </PostGuard>
  );
};

export default OfficeHolderEdit;
