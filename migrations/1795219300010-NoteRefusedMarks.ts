import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mark that was refused and verified is told from one that was carried out and verified. */
export class NoteRefusedMarks1795219300010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE proof_marks ADD COLUMN is_refused boolean NOT NULL DEFAULT false');
    await db.query("UPDATE proof_marks SET is_refused = true WHERE status = 'refused'");
    await db.query("ALTER TABLE proof_marks ADD CONSTRAINT ck_proof_marks_refused CHECK (CASE status WHEN 'open' THEN NOT is_refused WHEN 'done' THEN NOT is_refused WHEN 'refused' THEN is_refused ELSE true END)");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE proof_marks DROP CONSTRAINT ck_proof_marks_refused');
    await db.query('ALTER TABLE proof_marks DROP COLUMN is_refused');
  }
}
