import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

/** How long a browser may be silent before what it held is free for others. */
const LEASE_SECONDS = 120;
/** How soon whoever waits hears that a lost browser's lease has run out. */
const SWEEP_MS = 10_000;

const TABLES = { article: 'article_locks', page: 'page_locks' } as const;
export type Leased = keyof typeof TABLES;

/** Who holds a story or a page; `mine` when it is the asker. */
export interface Lease { holderId: string; holderName: string; claimedAt: string; expiresAt: string; mine: boolean }

/** Who holds something now, as JSON for a reading view: `holderOf('article', 'a.id')`. */
export const holderOf = (what: Leased, id: string): string => `
  (SELECT json_build_object('holderId', l.holder_id, 'holderName', u.display_name, 'claimedAt', l.claimed_at, 'expiresAt', l.expires_at)
   FROM ${TABLES[what]} l JOIN users u ON u.id = l.holder_id WHERE l.${what}_id = ${id} AND l.expires_at > now())`;

/** One person at a time: a lease is claimed and renewed by the same act, and a lost browser's runs out by itself. */
@Injectable()
export class Leases implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    // A database that is away meanwhile is swept the next time: a lease that ran out holds nobody up.
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Takes leases away that ran out, which tells everyone who waits. */
  async sweep(): Promise<void> {
    for (const table of Object.values(TABLES)) await this.db.query(`DELETE FROM ${table} WHERE expires_at <= now()`);
  }

  /** Claims or renews in one statement, unless somebody else holds it; answers who holds it then. */
  async claim(what: Leased, id: string, holderId: string): Promise<Lease | null> {
    const table = TABLES[what];
    await this.db.query(
      `INSERT INTO ${table} (${what}_id, holder_id, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))
       ON CONFLICT (${what}_id) DO UPDATE SET holder_id = $2, expires_at = excluded.expires_at,
         claimed_at = CASE WHEN ${table}.holder_id = $2 THEN ${table}.claimed_at ELSE now() END
       WHERE ${table}.holder_id = $2 OR ${table}.expires_at <= now()`,
      [id, holderId, LEASE_SECONDS],
    );
    return this.holder(what, id, holderId);
  }

  /** Who holds it now, or null. */
  async holder(what: Leased, id: string, askerId: string, tx: EntityManager = this.db.manager): Promise<Lease | null> {
    const [lease] = await tx.query<Lease[]>(
      `SELECT l.holder_id AS "holderId", u.display_name AS "holderName", l.holder_id = $2 AS mine, l.claimed_at AS "claimedAt", l.expires_at AS "expiresAt"
       FROM ${TABLES[what]} l JOIN users u ON u.id = l.holder_id WHERE l.${what}_id = $1 AND l.expires_at > now()`, [id, askerId]);
    return lease ?? null;
  }

  /** Gives one's own lease up; nobody else's. */
  async release(what: Leased, id: string, holderId: string): Promise<void> {
    await this.db.query(`DELETE FROM ${TABLES[what]} WHERE ${what}_id = $1 AND holder_id = $2`, [id, holderId]);
  }

  /** Gives whoever's lease it is to somebody else, inside the act that takes over: nobody comes in between. */
  async handOver(tx: EntityManager, what: Leased, id: string, holderId: string): Promise<void> {
    await tx.query(`UPDATE ${TABLES[what]} SET holder_id = $2, claimed_at = now(), expires_at = now() + make_interval(secs => $3) WHERE ${what}_id = $1`, [id, holderId, LEASE_SECONDS]);
  }
}
