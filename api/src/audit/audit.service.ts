import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM_NAME } from '../domain/people/roles';
import type { AuditAction, AuditActions } from './audit-actions';

/** Who is on record as having acted: a person, or the system itself (an import at the first start). */
export interface AuditActor { id: string | null; displayName: string }
export const SYSTEM: AuditActor = { id: null, displayName: SYSTEM_NAME };

@Injectable()
export class Audit {
  /** Puts an act on the record, in the transaction of the act itself: both stand or neither. */
  async record<Action extends AuditAction>(
    tx: EntityManager, actor: AuditActor, action: Action, subjectId: string | null, payload: AuditActions[Action],
  ): Promise<void> {
    await tx.query(
      'INSERT INTO audit_entries (action, actor_id, actor_name, subject_kind, subject_id, payload) VALUES ($1, $2, $3, $4, $5, $6)',
      [action, actor.id, actor.displayName, action.split('.')[0], subjectId, JSON.stringify(payload)],
    );
  }
}
