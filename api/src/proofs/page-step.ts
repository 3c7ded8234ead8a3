import type { EntityManager } from 'typeorm';
import type { Audit } from '../audit/audit.service';
import type { Actor } from '../domain/people/roles';
import type { PageMove } from '../domain/workflow/page-workflow';
import type { PageStatus } from '../domain/workflow/statuses';
import type { Page } from '../pages/page.entity';
import { PageMoveRecord } from './page-move.entity';

/** A move of a page that has been decided. */
export interface Step { action: PageMove; to: PageStatus; reason?: string; proofId?: string }

/** Writes a page's step inside the act that decided it: the page, its history, the record. The caller holds the page. */
export const takeStep = async (tx: EntityManager, audit: Audit, actor: Actor, page: Page, { action, to, reason = '', proofId }: Step): Promise<void> => {
  const { id, status: from } = page;
  await tx.save(Object.assign(page, { status: to, updatedAt: new Date() }));
  await tx.insert(PageMoveRecord, { pageId: id, action, fromStatus: from, toStatus: to, reason, proofId: proofId ?? null, actorId: actor.id, actorName: actor.displayName });
  await audit.record(tx, actor, 'page.moved', id, { action, from, to, reason, ...(proofId ? { proofId } : {}) });
};
