import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have made for them in the background, and how far it is. */
export class CreateOutputs1795219330010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outputs (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        quarter text,
        asked_by_id uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        status text NOT NULL DEFAULT 'waiting',
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        problem jsonb,
        file_name text NOT NULL,
        media_type text NOT NULL,
        bytes bigint,
        sha256 text,
        finished_at timestamptz,
        expires_at timestamptz,
        CONSTRAINT pk_outputs PRIMARY KEY (id),
        CONSTRAINT fk_outputs_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES users (id) ON DELETE CASCADE,
        CONSTRAINT ck_outputs_status CHECK (status IN ('waiting', 'making', 'made', 'failed', 'cancelled')),
        CONSTRAINT ck_outputs_file CHECK (status <> 'made' OR (bytes IS NOT NULL AND sha256 IS NOT NULL AND expires_at IS NOT NULL))
      )`);
    await db.query('CREATE INDEX ix_outputs_asked_by_id_asked_at ON outputs (asked_by_id, asked_at)');
    await db.query('CREATE INDEX ix_outputs_expires_at ON outputs (expires_at)');
    // Asked for twice before it is made, it is made once.
    await db.query(`CREATE UNIQUE INDEX uq_outputs_under_way ON outputs (asked_by_id, kind, subject_id, coalesce(quarter, '')) WHERE status IN ('waiting', 'making')`);
    await db.query(`
      CREATE FUNCTION announce_output() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('newsroom', json_build_object('seq', 0, 'action', 'output.changed', 'actorId', NULL, 'actorName', NULL, 'subjectId', NEW.asked_by_id, 'detail', NEW.id)::text);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER outputs_announce AFTER INSERT OR UPDATE ON outputs FOR EACH ROW EXECUTE FUNCTION announce_output()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE outputs');
    await db.query('DROP FUNCTION announce_output()');
  }
}
