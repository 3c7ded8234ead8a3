import { type RaRecord, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { RecordActions } from '../shared/RecordActions';
import { ScreenEdit } from '../shared/ScreenForm';
import type { Template } from './template';
import { TemplateInputs } from './TemplateInputs';

const TemplateEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('templates', 2);
  return (
    <PostGuard needs="template.edit">
      <ScreenEdit<Template & RaRecord> redirect="list" title={({ genre }) => genre} trail={() => [{ label: noun, to: '/templates' }]}>
        <TemplateInputs />
        <RecordActions actions={['delete']} />
      </ScreenEdit>
    </PostGuard>
  );
};

export default TemplateEdit;
