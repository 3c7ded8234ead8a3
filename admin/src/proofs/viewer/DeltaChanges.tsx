import type { ReactNode } from 'react';
import { useReading } from '../../api/hooks';
import { VoidedSignature } from '../../press/VoidedSignature';
import type { Proof } from '../proof';

/** On a delta proof: what has changed since the page was signed last before it, which is all its reader has to read again. */
export const DeltaChanges = ({ proof: { page, number } }: { proof: Proof }): ReactNode => {
  const { data: signatures } = useReading('/api/pages/{id}/signatures', { path: { id: page.id } });
  const voided = signatures?.find((one) => one.voidedAt !== null && one.proofNumber < number);
  return voided ? <VoidedSignature voided={voided} changes={voided.changes} /> : null;
};
