import type { Identifier, RaRecord, TransformData } from 'react-admin';
import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { PrintedErrorInputs } from './PrintedErrorInputs';
import type { PrintedError } from './quality';

const FIELDS = ['place', 'fact', 'classId', 'wrongText', 'rightText', 'note', 'foundBy', 'foundOn', 'version'] as const;
/** Where it was printed stays; an empty fact is none. */
const handedIn: TransformData = (error: Partial<RaRecord<Identifier>>) => Object.fromEntries(FIELDS.map((field) => [field, field === 'fact' ? error[field] || null : error[field]]));

const PrintedErrorEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('printed-errors', 2);
  return (
    <PostGuard needs="quality.record">
      <ScreenEdit<PrintedError> width={560} transform={handedIn} title={({ wrongText }) => wrongText} trail={() => [{ label: noun, to: '/printed-errors' }]}><PrintedErrorInputs /></ScreenEdit>
    </PostGuard>
  );
};

export default PrintedErrorEdit;
