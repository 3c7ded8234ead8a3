import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One writer a story: a lease that runs out by itself, so that no lock can stick. */
export class CreateLocks1795219208000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE article_locks (
        article_id uuid NOT NULL,
        holder_id uuid NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_article_locks PRIMARY KEY (article_id),
        CONSTRAINT fk_article_locks_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
        CONSTRAINT fk_article_locks_holder_id FOREIGN KEY (holder_id) REFERENCES users(id) ON DELETE CASCADE
      )`);
    // Whoever looks at the newsroom hears of every act as it commits: ids only, the reader asks for the rest.
    await db.query(`
      CREATE FUNCTION announce_act() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('newsroom', json_build_object('seq', NEW.seq, 'action', NEW.action, 'actorId', NEW.actor_id, 'subjectId', NEW.subject_id)::text);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER audit_entries_announce AFTER INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION announce_act()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER audit_entries_announce ON audit_entries');
    await db.query('DROP FUNCTION announce_act()');
    await db.query('DROP TABLE article_locks');
  }
}
