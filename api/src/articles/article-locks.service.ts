import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import type { ClaimLockDto, LockDto } from './article-lock.dto';
import { Article } from './article.entity';
import { Articles } from './articles.service';

/** How long a browser may be silent before its story is free for others. */
const LEASE_SECONDS = 120;
/** How soon whoever waits hears that a lost browser's lease has run out. */
const SWEEP_MS = 10_000;

const HELD = `SELECT l.holder_id AS "holderId", u.display_name AS "holderName", l.holder_id = $2 AS mine, l.claimed_at AS "claimedAt", l.expires_at AS "expiresAt"
  FROM article_locks l JOIN users u ON u.id = l.holder_id WHERE l.article_id = $1 AND l.expires_at > now()`;

/** One writer a story. A lease is claimed and renewed by the same act, and a lost browser's runs out by itself. */
@Injectable()
export class ArticleLocks implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(@InjectDataSource() private readonly db: DataSource, private readonly articles: Articles, private readonly audit: Audit) {}

  onApplicationBootstrap(): void {
    // A database that is away meanwhile is swept the next time: a lease that ran out holds nobody up.
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Claims or renews the lease in one statement; 409 with the holder's name while someone else writes. */
  async claim(actor: Actor, articleId: string, { takeOver = false, reason = '' }: ClaimLockDto): Promise<LockDto> {
    const article = await this.articles.get(actor, articleId);
    if (!article.actions.includes('edit')) throw forbidden('article.notYours');
    if (takeOver) await this.takeOver(actor, articleId, reason);
    await this.db.query(
      `INSERT INTO article_locks (article_id, holder_id, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))
       ON CONFLICT (article_id) DO UPDATE SET holder_id = $2, expires_at = excluded.expires_at,
         claimed_at = CASE WHEN article_locks.holder_id = $2 THEN article_locks.claimed_at ELSE now() END
       WHERE article_locks.holder_id = $2 OR article_locks.expires_at <= now()`,
      [articleId, actor.id, LEASE_SECONDS],
    );
    const lock = await this.holder(actor, articleId);
    if (lock?.mine) return lock;
    throw conflict('article.locked', { name: lock?.holderName ?? '' }, { lock });
  }

  /** Who writes now, or null. */
  async holder(actor: Actor, articleId: string, tx: EntityManager = this.db.manager): Promise<LockDto | null> {
    return (await tx.query<LockDto[]>(HELD, [articleId, actor.id]))[0] ?? null;
  }

  /** Gives one's own lease up; nobody else's. */
  async release(actor: Actor, articleId: string): Promise<void> {
    await this.db.query('DELETE FROM article_locks WHERE article_id = $1 AND holder_id = $2', [articleId, actor.id]);
  }

  /** Takes leases away that ran out, which tells everyone who waits for the story. */
  async sweep(): Promise<void> {
    await this.db.query('DELETE FROM article_locks WHERE expires_at <= now()');
  }

  /** Those who may take a story over say why; what its holder had written is kept as a revision first. */
  private async takeOver(actor: Actor, articleId: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const article = await lockForUpdate(tx, Article, articleId, null, () => Promise.resolve(null));
      const held = await this.holder(actor, articleId, tx);
      if (!held || held.mine) return;
      if (!may(actor, 'article.takeOver')) throw forbidden();
      if (reason.trim() === '') throw invalidField('reason', 'article.move.reasonMissing');
      await this.articles.keepRevision(tx, { id: held.holderId, displayName: held.holderName }, article, 'takenOver', reason);
      await tx.query('DELETE FROM article_locks WHERE article_id = $1', [articleId]);
      await this.audit.record(tx, actor, 'article.takenOver', articleId, { from: held.holderName, reason });
    });
  }
}
