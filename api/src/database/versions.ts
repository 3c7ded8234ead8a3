import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { notFound, stale } from '../common/app-error';

interface Versioned extends ObjectLiteral { id: string; version: number }

/**
 * Takes a record for writing, held until the transaction ends. The writer says which version they saw: if it is no
 * longer the current one, the answer is 409 with the record as it is now (`current`), so that nobody's words are lost.
 */
export const lockForUpdate = async <Row extends Versioned>(
  tx: EntityManager, entity: EntityTarget<Row>, id: string, version: number | null, current: () => Promise<unknown>, withDeleted = false,
): Promise<Row> => {
  const row = await tx.findOne(entity, { where: { id } as FindOptionsWhere<Row>, lock: { mode: 'pessimistic_write' }, withDeleted });
  if (!row) throw notFound();
  if (version !== null && row.version !== version) throw stale(await current());
  return row;
};
