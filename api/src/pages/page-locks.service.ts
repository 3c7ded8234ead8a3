import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField } from '../common/app-error';
import type { ClaimLockDto, LockDto } from '../common/lock.dto';
import { Leases } from '../database/leases';
import type { Actor } from '../domain/people/roles';
import { PageLayouts } from './page-layouts.service';

/** One person at a page. Every act on a layout is saved as it is made, so taking a page over loses nobody's work. */
@Injectable()
export class PageLocks {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly leases: Leases, private readonly layouts: PageLayouts, private readonly audit: Audit) {}

  /** Claims or renews the lease; 409 with the holder's name while someone else lays the page out. */
  async claim(actor: Actor, pageId: string, { takeOver = false, reason = '' }: ClaimLockDto): Promise<LockDto> {
    const { actions } = await this.layouts.get(actor, pageId);
    if (!actions.includes('edit')) throw forbidden();
    if (takeOver) await this.takeOver(actor, pageId, reason);
    const lock = await this.leases.claim('page', pageId, actor.id);
    if (lock?.mine) return lock;
    throw conflict('page.locked', { name: lock?.holderName ?? '' }, { lock });
  }

  release(actor: Actor, pageId: string): Promise<void> {
    return this.leases.release('page', pageId, actor.id);
  }

  private async takeOver(actor: Actor, pageId: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const held = await this.leases.holder('page', pageId, actor.id, tx);
      if (!held || held.mine) return;
      if (reason.trim() === '') throw invalidField('reason', 'page.reasonMissing');
      await this.leases.handOver(tx, 'page', pageId, actor.id);
      await this.audit.record(tx, actor, 'page.takenOver', pageId, { from: held.holderName, reason });
    });
  }
}
