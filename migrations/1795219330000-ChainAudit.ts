import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A moment as it goes into a hash: in UTC to the microsecond, whatever the session's settings. */
const moment = (value: string): string => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * Chains the record of acts: every act gets a gapless position and a link, the SHA-256 of the link before it and of its own
 * content. Acts commit in no order of their own and must not wait for one another, so an act only leaves a note in its own
 * transaction, and the database seals what has been noted in batches, one batch at a time. The trigger is the database's:
 * no writer can leave it out, whichever way it writes.
 */
export class ChainAudit1795219330000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE audit_unsealed (seq bigint NOT NULL, CONSTRAINT pk_audit_unsealed PRIMARY KEY (seq))');
    // No foreign key: it would lock, and so write, every entry once more; a missing entry is what the verification finds.
    await db.query(`
      CREATE TABLE audit_seals (
        position bigint NOT NULL,
        seq bigint NOT NULL,
        sealed_at timestamptz NOT NULL,
        link bytea NOT NULL,
        CONSTRAINT pk_audit_seals PRIMARY KEY (position),
        CONSTRAINT uq_audit_seals_seq UNIQUE (seq),
        CONSTRAINT ck_audit_seals_position CHECK (position > 0),
        CONSTRAINT ck_audit_seals_link CHECK (octet_length(link) = 32)
      )`);
    await db.query('CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change()');
    await db.query('CREATE TRIGGER audit_seals_no_truncate BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()');
    await db.query(`
      CREATE FUNCTION audit_content(place bigint, sealed timestamptz, entry audit_entries) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_array(place, ${moment('sealed')}, entry.seq, entry.id, ${moment('entry.at')}, entry.action, entry.actor_id, entry.actor_name,
          entry.subject_kind, entry.subject_id, entry.payload)::text
      $$`);
    await db.query(`
      CREATE FUNCTION seal_audit_entries(most integer) RETURNS integer LANGUAGE plpgsql AS $$
      DECLARE
        place bigint; chain bytea; entry audit_entries; taken bigint[];
      BEGIN
        IF NOT pg_try_advisory_xact_lock(71003) THEN RETURN 0; END IF;
        SELECT s.position, s.link INTO place, chain FROM audit_seals s ORDER BY s.position DESC LIMIT 1;
        place := coalesce(place, 0);
        chain := coalesce(chain, decode(repeat('00', 32), 'hex'));
        -- A note whose entry is gone stays: it is what tells that there was one.
        WITH noted AS (
          DELETE FROM audit_unsealed WHERE seq IN (SELECT u.seq FROM audit_unsealed u JOIN audit_entries e ON e.seq = u.seq ORDER BY u.seq LIMIT most) RETURNING seq)
        SELECT array_agg(seq) INTO taken FROM noted;
        FOR entry IN SELECT * FROM audit_entries e WHERE e.seq = ANY(taken) ORDER BY e.seq LOOP
          place := place + 1;
          chain := sha256(chain || sha256(convert_to(audit_content(place, now(), entry), 'UTF8')));
          INSERT INTO audit_seals (position, seq, sealed_at, link) VALUES (place, entry.seq, now(), chain);
        END LOOP;
        RETURN coalesce(cardinality(taken), 0);
      END $$`);
    await db.query(`
      CREATE FUNCTION note_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO audit_unsealed (seq) VALUES (NEW.seq);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER audit_entries_unsealed AFTER INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION note_unsealed()');
    await db.query('ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_unsealed');
    await db.query('INSERT INTO audit_unsealed (seq) SELECT seq FROM audit_entries');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER audit_entries_unsealed ON audit_entries');
    await db.query('DROP FUNCTION note_unsealed()');
    await db.query('DROP FUNCTION seal_audit_entries(integer)');
    await db.query('DROP FUNCTION audit_content(bigint, timestamptz, audit_entries)');
    await db.query('DROP TABLE audit_seals');
    await db.query('DROP TABLE audit_unsealed');
  }
}
