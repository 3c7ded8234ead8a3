import { EMPTY_BODY } from '@domain/copy/body';
import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { ScreenCreate } from '../shared/ScreenForm';
import { FromFile } from './FromFile';
import { handedIn } from './NoticeEdit';
import { NoticeInputs } from './NoticeInputs';

const NoticeCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('notices', 2);
  const publicationId = useDefaultPublication();
  return (
    <ScreenCreate width={1240} transform={handedIn} trail={[{ label: noun, to: '/notices' }]} defaults={{ publicationId, body: EMPTY_BODY, signatureLines: [] }}>
      <NoticeInputs><PublicationInput /><FromFile /></NoticeInputs>
    </ScreenCreate>
  );
};

export default NoticeCreate;
