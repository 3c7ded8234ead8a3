import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The desk asks which pages and marks wait for one person; of all there ever were only this week's can. */
export class IndexPageTasks1795219380010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query("CREATE INDEX ix_pages_in_the_making ON pages (page_editor_id) WHERE status IN ('madeUp', 'proof1', 'proof2', 'proof3', 'clean')");
    await db.query("CREATE INDEX ix_proof_marks_answered ON proof_marks (created_by_id) WHERE status IN ('done', 'refused')");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX ix_proof_marks_answered');
    await db.query('DROP INDEX ix_pages_in_the_making');
  }
}
