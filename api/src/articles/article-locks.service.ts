import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField } from '../common/app-error';
import type { ClaimLockDto, LockDto } from '../common/lock.dto';
import { Leases } from '../database/leases';
import { lockForUpdate } from '../database/versions';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { keepReleased, keepUnkept } from './article-keeping';
import { Article } from './article.entity';
import { Articles } from './articles.service';

/** One writer a story. */
@Injectable()
export class ArticleLocks {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly leases: Leases, private readonly articles: Articles, private readonly audit: Audit) {}

  /** Claims or renews the lease; 409 with the holder's name while someone else writes. */
  async claim(actor: Actor, articleId: string, { takeOver = false, reason = '' }: ClaimLockDto): Promise<LockDto> {
    const article = await this.articles.get(actor, articleId);
    if (!article.actions.includes('edit')) throw forbidden('article.notYours');
    if (takeOver) await this.takeOver(actor, articleId, reason);
    const lock = await this.leases.claim('article', articleId, actor.id);
    if (lock?.mine) return lock;
    throw conflict('article.locked', { name: lock?.holderName ?? '' }, { lock });
  }

  /** Whoever leaves released copy leaves a revision of it: others set and proof it as it stands. */
  async release(actor: Actor, articleId: string): Promise<void> {
    await this.db.transaction((tx) => keepReleased(tx, articleId, actor.id));
    await this.leases.release('article', articleId, actor.id);
  }

  /** Those who may take a story over say why; what stands in it is kept as a revision first, its holder's words under their name. */
  private async takeOver(actor: Actor, articleId: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const article = await lockForUpdate(tx, Article, articleId, null, () => Promise.resolve(null));
      const held = await this.leases.holder('article', articleId, actor.id, tx);
      if (!held || held.mine) return;
      if (!may(actor, 'article.takeOver')) throw forbidden();
      if (reason.trim() === '') throw invalidField('reason', 'article.move.reasonMissing');
      await keepUnkept(tx, articleId, held.holderId);
      await this.articles.keepRevision(tx, { id: held.holderId, displayName: held.holderName }, article, 'takenOver', reason);
      await this.leases.handOver(tx, 'article', articleId, actor.id);
      await this.audit.record(tx, actor, 'article.takenOver', articleId, { from: held.holderName, fromId: held.holderId, reason });
    });
  }
}
