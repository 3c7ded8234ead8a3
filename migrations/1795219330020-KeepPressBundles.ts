import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every signature, and every one that is voided, has the signed pages laid ready for the press anew: handed in with the act. */
export class KeepPressBundles1795219330020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION keep_press_bundle() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        issue uuid := (SELECT issue_id FROM pages WHERE id = NEW.page_id);
      BEGIN
        PERFORM graphile_worker.add_job('press.keepBundle', json_build_object('issueId', issue), queue_name => 'press', job_key => 'press:' || issue, priority => -10);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER page_signatures_bundle AFTER INSERT OR UPDATE OF voided_at ON page_signatures FOR EACH ROW EXECUTE FUNCTION keep_press_bundle()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER page_signatures_bundle ON page_signatures');
    await db.query('DROP FUNCTION keep_press_bundle()');
  }
}
