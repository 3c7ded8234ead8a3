import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../audit/audit.service';
import type { PageChange } from '../domain/press/fingerprint';

/** Voids a signature in the one way there is: the page goes back to the third proof, a signed issue is open again, and both stand on record. */
export const voidSignature = async (tx: EntityManager, id: string, by: AuditActor, reason: string, changes: readonly PageChange[]): Promise<void> => {
  await tx.query('SELECT void_signature($1, $2, $3, $4, $5)', [id, by.id, by.displayName, reason, JSON.stringify(changes)]);
};
