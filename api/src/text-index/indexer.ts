import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BackgroundLoop } from '../common/background-loop';
import { Sql } from '../database/sql';

const BATCH = 100;
const PAUSE_MS = 300;
const TROUBLE_PAUSE_MS = 5_000;
const REST_TO_WORK = 3;
/** Held by the one process that is indexing at the moment. */
const INDEXING = 71_002;

/**
 * Works off the notes that saves leave: texts to index, story counts to add up. Every API process runs one, and one at
 * a time works, so that an older text never overtakes a newer. After a full batch it rests three times as long as that took:
 * however much there is to index, most of the time belongs to those who wait for an answer.
 */
@Injectable()
export class Indexer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('TextIndex');
  private readonly loop = new BackgroundLoop(() => this.work(), (reason) => {
    this.log.warn(`Indexing waits: ${reason}`);
    return TROUBLE_PAUSE_MS;
  });

  constructor(private readonly sql: Sql, @InjectDataSource() private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop.start(PAUSE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  private async work(): Promise<number> {
    const start = performance.now();
    const taken = (await this.hasNotes()) ? await this.indexBatch() : 0;
    if (taken > 0) await this.addUpCounts();
    return taken === BATCH ? REST_TO_WORK * (performance.now() - start) : PAUSE_MS;
  }

  private async hasNotes(): Promise<boolean> {
    return (await this.sql.rows({ name: 'text_backlog_any', text: 'SELECT 1 FROM text_backlog LIMIT 1', values: [] })).length > 0;
  }

  /**
   * Takes notes, then reads the texts as they are now and writes them where searches look. Two statements, because the
   * second must see everything that was committed before its notes were taken. Returns how many notes were taken.
   */
  async indexBatch(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [{ mine }] = await tx.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [INDEXING]);
      if (!mine) return 0;
      const [notes] = await tx.query<[{ item_id: string }[], number]>(
        'DELETE FROM text_backlog WHERE id IN (SELECT id FROM text_backlog ORDER BY id LIMIT $1) RETURNING item_id', [BATCH]);
      await tx.query(
        `WITH texts AS MATERIALIZED (SELECT * FROM searchable_texts WHERE item_id = ANY($1::uuid[])),
         gone AS (DELETE FROM text_index x WHERE x.item_id = ANY($1::uuid[]) AND x.item_id NOT IN (SELECT item_id FROM texts))
         INSERT INTO text_index (item_id, kind, publication_id, created_at, text) SELECT item_id, kind, publication_id, created_at, text FROM texts
         ON CONFLICT (item_id) DO UPDATE SET text = excluded.text, publication_id = excluded.publication_id
         WHERE text_index.text <> excluded.text OR text_index.publication_id <> excluded.publication_id`,
        [[...new Set(notes.map(({ item_id }) => item_id))]]);
      // The batch's pairs go into the index in one sorted pass: a common pair's long list is opened once, not once a text.
      await tx.query("SELECT gin_clean_pending_list('ix_text_index_bigrams')");
      return notes.length;
    });
  }

  private async addUpCounts(): Promise<void> {
    await this.sql.rows({
      name: 'article_counts_added_up',
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
