import { EMPTY_BODY } from '@domain/copy/body';
import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { TemplateInputs } from './TemplateInputs';

const TemplateCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('templates', 2);
  const publicationId = useDefaultPublication();
  return (
    <PostGuard needs="template.edit">
      <ScreenCreate redirect="list" trail={[{ label: noun, to: '/templates' }]} defaults={{ publicationId, body: EMPTY_BODY }}><TemplateInputs><PublicationInput /></TemplateInputs></ScreenCreate>
    </PostGuard>
  );
};

export default TemplateCreate;
