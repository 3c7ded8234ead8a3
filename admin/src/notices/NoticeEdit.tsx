import { type RaRecord, type TransformData, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { withoutEmptyLines } from './LinesInput';
import type { Notice } from './notice';
import { NoticeInputs } from './NoticeInputs';

export const handedIn: TransformData = (notice: { signatureLines?: string[] }) => ({ ...notice, signatureLines: withoutEmptyLines(notice.signatureLines) });

const NoticeEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('notices', 2);
  return (
    <EditGuard>
      <ScreenEdit<Notice & RaRecord>
        width={1240} transform={handedIn} title={({ title }) => title}
        trail={({ id, title }) => [{ label: noun, to: '/notices' }, { label: title, to: `/notices/${id}/show` }]}
      >
        <NoticeInputs />
      </ScreenEdit>
    </EditGuard>
  );
};

export default NoticeEdit;
