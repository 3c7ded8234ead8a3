import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words typed into released copy are in a revision five minutes later at the latest: the change hands the keeping in with itself. */
export class KeepReleasedCopy1795219370000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION keep_released_copy() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM graphile_worker.add_job('article.keepReleased', json_build_object('articleId', NEW.id), run_at => NEW.unkept_since + interval '5 minutes', job_key => 'keepReleased:' || NEW.id);
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER articles_keep_released AFTER UPDATE OF unkept_since ON articles FOR EACH ROW
      WHEN (NEW.status = 'released' AND NEW.unkept_since IS NOT NULL AND NEW.unkept_since IS DISTINCT FROM OLD.unkept_since) EXECUTE FUNCTION keep_released_copy()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER articles_keep_released ON articles');
    await db.query('DROP FUNCTION keep_released_copy()');
  }
}
