import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { handedIn, type Paper } from './publication';
import { PlanInputs } from './PlanInputs';
import { NameInputs, PublishingInputs, RuleInputs } from './PublicationInputs';

const PublicationEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('publications', 2);
  return (
    <PostGuard needs="publication.edit">
      <ScreenEdit<Paper> transform={handedIn} title={({ name }) => name} trail={({ id, name }) => [{ label: noun, to: '/publications' }, { label: name, to: `/publications/${id}/show` }]}>
        <NameInputs />
        <PublishingInputs />
        <RuleInputs />
        <PlanInputs />
      </ScreenEdit>
    </PostGuard>
  );
};

export default PublicationEdit;
