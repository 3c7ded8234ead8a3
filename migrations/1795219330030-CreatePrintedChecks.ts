import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the printer's own files were found to say, beside what was signed: kept for good. */
export class CreatePrintedChecks1795219330030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE printed_checks (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        issue_id uuid NOT NULL,
        file_hash text NOT NULL,
        file_name text NOT NULL,
        file_bytes integer NOT NULL,
        pages jsonb NOT NULL,
        checked_by_id uuid,
        checked_by_name text NOT NULL,
        checked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_printed_checks PRIMARY KEY (id),
        CONSTRAINT fk_printed_checks_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id),
        CONSTRAINT fk_printed_checks_checked_by_id FOREIGN KEY (checked_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_printed_checks_issue_id_checked_at ON printed_checks (issue_id, checked_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE printed_checks');
  }
}
