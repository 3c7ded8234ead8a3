import type { MigrationInterface, QueryRunner } from 'typeorm';

const announceAct = (detail: string): string => `
  CREATE OR REPLACE FUNCTION announce_act() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('newsroom', json_build_object('seq', NEW.seq, 'action', NEW.action, 'actorId', NEW.actor_id, 'subjectId', NEW.subject_id${detail})::text);
    RETURN NULL;
  END $$`;

/** An announcement says who did what in words one can show; and who begins or ends writing in a story is announced too. */
export class AnnounceWriting1795219210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(announceAct(", 'actorName', NEW.actor_name, 'detail', left(NEW.payload ->> 'action', 40)"));
    await db.query(`
      CREATE FUNCTION announce_lock() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE held article_locks := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      BEGIN
        PERFORM pg_notify('newsroom', json_build_object(
          'seq', 0, 'action', CASE WHEN TG_OP = 'DELETE' THEN 'article.unlocked' ELSE 'article.locked' END, 'actorId', held.holder_id,
          'actorName', (SELECT display_name FROM users WHERE id = held.holder_id), 'subjectId', held.article_id, 'detail', NULL)::text);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER article_locks_announce AFTER INSERT OR DELETE ON article_locks FOR EACH ROW EXECUTE FUNCTION announce_lock()');
    // A heartbeat is no news; another holder is.
    await db.query(`CREATE TRIGGER article_locks_announce_holder AFTER UPDATE ON article_locks FOR EACH ROW
      WHEN (OLD.holder_id IS DISTINCT FROM NEW.holder_id) EXECUTE FUNCTION announce_lock()`);
    await db.query('CREATE INDEX ix_article_locks_expires_at ON article_locks (expires_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX ix_article_locks_expires_at');
    await db.query('DROP TRIGGER article_locks_announce_holder ON article_locks');
    await db.query('DROP TRIGGER article_locks_announce ON article_locks');
    await db.query('DROP FUNCTION announce_lock()');
    await db.query(announceAct(''));
  }
}
