import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Sql } from '../database/sql';

const BATCH = 200;
const PAUSE_MS = 300;
const TROUBLE_PAUSE_MS = 5_000;

/**
 * Works off the notes that saves leave: texts to index, story counts to add up. Every API process runs one;
 * locked rows are skipped, so they share the work without talking to each other.
 */
@Injectable()
export class Indexer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('TextIndex');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly sql: Sql) {}

  onApplicationBootstrap(): void {
    this.wait(PAUSE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private wait(pause: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.work();
    }, pause);
    this.timer.unref();
  }

  private async work(): Promise<void> {
    try {
      let indexed = BATCH;
      while (indexed === BATCH && !this.stopped) indexed = await this.indexBatch();
      await this.addUpCounts();
      this.wait(PAUSE_MS);
    } catch (error) {
      if (this.stopped) return;
      this.log.warn(`Indexing waits: ${error instanceof Error ? error.message : String(error)}`);
      this.wait(TROUBLE_PAUSE_MS);
    }
  }

  /** One statement: take notes, read the texts as they are now, write them where searches look. Returns how many notes were taken. */
  async indexBatch(): Promise<number> {
    const row = await this.sql.row<{ taken: number }>({
      text: `
        WITH taken AS (
          DELETE FROM text_backlog WHERE item_id IN (SELECT item_id FROM text_backlog LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING item_id, kind),
        written AS (
          INSERT INTO text_index (item_id, kind, publication_id, created_at, text)
          SELECT t.item_id, t.kind, t.publication_id, t.created_at, t.text FROM taken JOIN searchable_texts t USING (item_id, kind)
          ON CONFLICT (item_id) DO UPDATE SET text = excluded.text, publication_id = excluded.publication_id
          WHERE text_index.text <> excluded.text OR text_index.publication_id <> excluded.publication_id)
        SELECT count(*)::int AS taken FROM taken`,
      values: [BATCH],
    });
    return row?.taken ?? 0;
  }

  private async addUpCounts(): Promise<void> {
    await this.sql.rows({
      text: `
        WITH taken AS (
          DELETE FROM article_counts WHERE ctid = ANY(ARRAY(SELECT ctid FROM article_counts LIMIT 5000 FOR UPDATE SKIP LOCKED))
            AND (SELECT count(*) FROM (SELECT 1 FROM article_counts LIMIT 200) few) >= 200
          RETURNING publication_id, status, delta)
        INSERT INTO article_counts SELECT publication_id, status, sum(delta) FROM taken GROUP BY 1, 2 HAVING sum(delta) <> 0`,
      values: [],
    });
  }
}
