import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BackgroundLoop } from '../common/background-loop';
import { Sql } from '../database/sql';

const BATCH = 500;
const PAUSE_MS = 100;
const TROUBLE_PAUSE_MS = 5_000;

/**
 * Sends on what acts have left to be announced, many in one transaction: a transaction that notifies keeps every other such
 * one waiting until it is on disk. Every API process runs one, and no note is sent by two.
 */
@Injectable()
export class Announcer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Announcements');
  private readonly loop = new BackgroundLoop(() => this.work(), (reason) => {
    this.log.warn(`Announcing waits: ${reason}`);
    return TROUBLE_PAUSE_MS;
  });

  constructor(private readonly sql: Sql) {}

  onApplicationBootstrap(): void {
    this.loop.start(PAUSE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  private async work(): Promise<number> {
    return (await this.announceBatch()) === BATCH ? 0 : PAUSE_MS;
  }

  private async announceBatch(): Promise<number> {
    const { length } = await this.sql.rows({
      name: 'announcements_sent',
      text: `
        WITH taken AS (
          DELETE FROM announcements_waiting WHERE id IN (SELECT id FROM announcements_waiting ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING id, said)
        SELECT pg_notify('newsroom', said) FROM (SELECT said FROM taken ORDER BY id) told`,
      values: [BATCH],
    });
    return length;
  }
}
