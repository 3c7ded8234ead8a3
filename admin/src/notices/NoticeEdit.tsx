import { type RaRecord, type TransformData, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { ConsentInputs } from './ConsentInputs';
import { withoutEmptyLines } from './LinesInput';
import type { Notice } from './notice';
import { NoticeInputs } from './NoticeInputs';

const CLIENT_FIELDS = ['name', 'phone', 'email', 'agent', 'note'] as const;

/** Of a client the desk hands in what it may set; a consent and its reason go along only where they were given. */
export const handedIn: TransformData = ({ consent, reason, client, ...notice }: { signatureLines?: string[]; consent?: { givenBy?: string }; reason?: string; client?: Record<string, unknown> | null }) => ({
  ...notice, signatureLines: withoutEmptyLines(notice.signatureLines), ...(consent?.givenBy && { consent }), ...(reason && { reason }),
  ...(client && { client: Object.fromEntries(CLIENT_FIELDS.map((field) => [field, client[field] ?? ''])) }),
});

const NoticeEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('notices', 2);
  return (
    <EditGuard>
      <ScreenEdit<Notice & RaRecord>
        width={1240} transform={handedIn} title={({ title }) => title}
        trail={({ id, title }) => [{ label: noun, to: '/notices' }, { label: title, to: `/notices/${id}/show` }]}
      >
        <NoticeInputs><ConsentInputs /></NoticeInputs>
      </ScreenEdit>
    </EditGuard>
  );
};

export default NoticeEdit;
