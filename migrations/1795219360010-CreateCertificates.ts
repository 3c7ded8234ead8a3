import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 刊登证明: numbered, each with the file that was handed out and the code it is verified by. */
export class CreateCertificates1795219360010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE certificates (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        year smallint NOT NULL,
        number integer NOT NULL,
        notice_id uuid NOT NULL,
        code text NOT NULL,
        facts jsonb NOT NULL,
        pdf_hash text NOT NULL,
        pdf_size integer NOT NULL,
        issued_by_id uuid,
        issued_by_name text NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz,
        revoked_by_name text NOT NULL DEFAULT '',
        revoke_reason text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_certificates PRIMARY KEY (id),
        CONSTRAINT uq_certificates_year_number UNIQUE (year, number),
        CONSTRAINT ck_certificates_revoked CHECK (revoked_at IS NULL OR revoke_reason <> ''),
        CONSTRAINT fk_certificates_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id),
        CONSTRAINT fk_certificates_issued_by_id FOREIGN KEY (issued_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_certificates_notice_id ON certificates (notice_id)');
    // What was certified stays certified as it was: it can be revoked, once and for good, and nothing else.
    await db.query(`
      CREATE FUNCTION guard_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.revoked_at IS NOT NULL
          OR (NEW.year, NEW.number, NEW.notice_id, NEW.code, NEW.facts, NEW.pdf_hash, NEW.issued_at) IS DISTINCT FROM (OLD.year, OLD.number, OLD.notice_id, OLD.code, OLD.facts, OLD.pdf_hash, OLD.issued_at) THEN
          RAISE EXCEPTION 'a certificate can only be revoked' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query('CREATE TRIGGER certificates_guard BEFORE UPDATE OR DELETE ON certificates FOR EACH ROW EXECUTE FUNCTION guard_certificate()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE certificates');
    await db.query('DROP FUNCTION guard_certificate()');
  }
}
