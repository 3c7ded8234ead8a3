import type { EntityManager } from 'typeorm';
import { User } from '../auth/user.entity';
import { type AppError, forbidden, invalidField } from '../common/app-error';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { mayOverrideReaders, mayRead, type Reading } from '../domain/proofs/rounds';

/** A proof about to be given to somebody, and what its page has behind it. */
export interface ToGive { proof: Pick<Reading, 'round' | 'isDelta'>; pageEditorId: string | null; readings: readonly Reading[]; overrideReason: string }
export interface Given { assigneeId: string | null; assigneeName: string; overrideReason: string }

/** Whether somebody may be given a proof: their post reads proofs, and three rounds stay with three people unless the editor-in-chief says why not. */
export const givenTo = async (tx: EntityManager, actor: Actor, assigneeId: string | null, { proof, pageEditorId, readings, overrideReason }: ToGive): Promise<Given> => {
  if (overrideReason !== '' && !mayOverrideReaders(actor)) throw forbidden('proof.overrideNotYours');
  if (assigneeId === null) return { assigneeId: null, assigneeName: '', overrideReason: '' };
  const reader = await tx.findOneBy(User, { id: assigneeId, active: true });
  if (!reader) throw invalidField('assigneeId', 'field.foreign');
  if (!may(reader, 'proof.handle')) throw invalidField('assigneeId', 'proof.readerMayNot', { name: reader.displayName });
  const reads = mayRead(proof, assigneeId, { pageEditorId, readings });
  if (!reads.ok && overrideReason === '') throw readerRefusal(reads.problem, reader.displayName);
  // A reason given where nothing has to be set aside is no exception.
  return { assigneeId, assigneeName: reader.displayName, overrideReason: reads.ok ? '' : overrideReason };
};

const readerRefusal = (problem: 'isPageEditor' | 'readAlready', name: string): AppError => invalidField('assigneeId', `proof.${problem}`, { name });
