import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANNOUNCING = ['announce_act', 'announce_lock', 'announce_page_lock', 'announce_output', 'announce_user_notice'];
const AT_ONCE = "pg_notify('newsroom', ";
const IN_A_NOTE = 'announce(';

/**
 * A transaction that notifies holds a lock of the whole database while it is written to disk, so acts would commit one after
 * another. They leave a note instead, which the announcer sends on; it outlives no crash, after which every screen looks again.
 */
export class AnnounceAfterCommit1795219460010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNLOGGED TABLE announcements_waiting (
        id bigint GENERATED ALWAYS AS IDENTITY,
        said text NOT NULL,
        CONSTRAINT pk_announcements_waiting PRIMARY KEY (id)
      )`);
    await db.query(`
      CREATE FUNCTION announce(said text) RETURNS void LANGUAGE sql AS $$ INSERT INTO announcements_waiting (said) VALUES (said) $$`);
    await this.rewrite(db, AT_ONCE, IN_A_NOTE);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.rewrite(db, IN_A_NOTE, AT_ONCE);
    await db.query('DROP FUNCTION announce(text)');
    await db.query('DROP TABLE announcements_waiting');
  }

  private async rewrite(db: QueryRunner, before: string, after: string): Promise<void> {
    for (const name of ANNOUNCING) {
      const [{ definition }] = (await db.query('SELECT pg_get_functiondef($1::regproc) AS definition', [name])) as [{ definition: string }];
      if (!definition.includes(`PERFORM ${before}`)) throw new Error(`${name} does not announce as expected`);
      await db.query(definition.replaceAll(`PERFORM ${before}`, `PERFORM ${after}`));
    }
  }
}
