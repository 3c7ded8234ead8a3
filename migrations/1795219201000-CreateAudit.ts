import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of acts, which nobody can rewrite. */
export class CreateAudit1795219201000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_entries (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        action text NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid,
        payload jsonb NOT NULL,
        CONSTRAINT pk_audit_entries PRIMARY KEY (id)
      )`);
    await db.query('CREATE INDEX ix_audit_entries_actor_id_seq ON audit_entries (actor_id, seq)');
    await db.query('CREATE UNIQUE INDEX ix_audit_entries_seq ON audit_entries (seq)');
    await db.query('CREATE INDEX ix_audit_entries_subject_id_seq ON audit_entries (subject_id, seq)');
    await db.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    await db.query('CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change()');
    await db.query('CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE audit_entries');
    await db.query('DROP FUNCTION refuse_change()');
  }
}
