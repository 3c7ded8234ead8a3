import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The desk asks for each paper's next issue; of all its issues only a handful are in the making. */
export class IndexIssuesInTheMaking1795219380000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query("CREATE INDEX ix_issues_in_the_making ON issues (publication_id, published_on) WHERE status IN ('planned', 'open', 'copyClosed', 'signed', 'printed')");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX ix_issues_in_the_making');
  }
}
