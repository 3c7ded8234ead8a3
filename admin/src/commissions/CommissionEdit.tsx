import { type RaRecord, useGetResourceLabel, useRecordContext } from 'react-admin';
import type { ReactNode } from 'react';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { type Commission, handedIn } from './commission';
import { CommissionInputs, PersonInputs } from './CommissionInputs';

/** Only whoever may assign it names another person. */
const Person = (): ReactNode => useRecordContext<Commission & RaRecord>()?.actions.includes('assign') && <PersonInputs />;

const CommissionEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('commissions', 2);
  return (
    <EditGuard>
      <ScreenEdit<Commission & RaRecord> width={640} transform={handedIn} title={({ topic }) => topic} trail={({ id, topic }) => [{ label: noun, to: '/commissions' }, { label: topic, to: `/commissions/${id}/show` }]}>
        <CommissionInputs />
        <Person />
      </ScreenEdit>
    </EditGuard>
  );
};

export default CommissionEdit;
