import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs of pages, frozen for good, the marks made on them, and the moves of pages. Three rounds are read by three people, whatever a program forgets. */
export class CreateProofs1795219300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE proofs (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        page_id uuid NOT NULL,
        number integer NOT NULL,
        round text NOT NULL,
        is_delta boolean NOT NULL DEFAULT false,
        status text NOT NULL DEFAULT 'pulled',
        assignee_id uuid,
        assignee_name text NOT NULL DEFAULT '',
        due_at timestamptz,
        pulled_by_id uuid,
        pulled_by_name text NOT NULL,
        pulled_at timestamptz NOT NULL DEFAULT now(),
        accepted_at timestamptz,
        completed_at timestamptz,
        decline_reason text NOT NULL DEFAULT '',
        override_reason text NOT NULL DEFAULT '',
        composition jsonb NOT NULL,
        text jsonb NOT NULL,
        pdf_hash text NOT NULL,
        pdf_bytes integer NOT NULL,
        composition_hash text NOT NULL,
        engine_version text NOT NULL,
        layout_version integer NOT NULL,
        layout_revision integer NOT NULL,
        revisions jsonb NOT NULL,
        page_status_before text NOT NULL,
        outcomes jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_proofs PRIMARY KEY (id),
        CONSTRAINT uq_proofs_page_id_number UNIQUE (page_id, number),
        CONSTRAINT fk_proofs_page_id FOREIGN KEY (page_id) REFERENCES pages(id),
        CONSTRAINT fk_proofs_assignee_id FOREIGN KEY (assignee_id) REFERENCES users(id),
        CONSTRAINT fk_proofs_pulled_by_id FOREIGN KEY (pulled_by_id) REFERENCES users(id),
        CONSTRAINT ck_proofs_round CHECK (round IN ('first', 'second', 'third', 'clean') AND (round = 'third' OR NOT is_delta)),
        CONSTRAINT ck_proofs_status CHECK (CASE status
          WHEN 'pulled' THEN true WHEN 'superseded' THEN true
          WHEN 'accepted' THEN assignee_id IS NOT NULL AND accepted_at IS NOT NULL
          WHEN 'declined' THEN decline_reason <> ''
          WHEN 'completed' THEN assignee_id IS NOT NULL AND completed_at IS NOT NULL
          ELSE false END)
      )`);
    await db.query("CREATE INDEX ix_proofs_assignee_id ON proofs (assignee_id) WHERE status IN ('pulled', 'accepted')");
    await db.query('CREATE INDEX ix_proofs_pulled_at ON proofs (pulled_at)');
    await db.query(`
      CREATE TABLE proof_marks (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        proof_id uuid NOT NULL,
        page_id uuid NOT NULL,
        number integer NOT NULL,
        sign text NOT NULL,
        amount text,
        place jsonb NOT NULL,
        from_text text NOT NULL DEFAULT '',
        to_text text NOT NULL DEFAULT '',
        comment text NOT NULL DEFAULT '',
        error_class text,
        weight real,
        is_doubled boolean NOT NULL DEFAULT false,
        status text NOT NULL DEFAULT 'open',
        assignee_id uuid,
        answer text NOT NULL DEFAULT '',
        answered_by_id uuid,
        answered_by_name text NOT NULL DEFAULT '',
        answered_at timestamptz,
        verified_by_id uuid,
        verified_by_name text NOT NULL DEFAULT '',
        verified_at timestamptz,
        created_by_id uuid,
        created_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_proof_marks PRIMARY KEY (id),
        CONSTRAINT uq_proof_marks_proof_id_number UNIQUE (proof_id, number),
        CONSTRAINT fk_proof_marks_proof_id FOREIGN KEY (proof_id) REFERENCES proofs(id),
        CONSTRAINT fk_proof_marks_page_id FOREIGN KEY (page_id) REFERENCES pages(id),
        CONSTRAINT fk_proof_marks_assignee_id FOREIGN KEY (assignee_id) REFERENCES users(id),
        CONSTRAINT fk_proof_marks_answered_by_id FOREIGN KEY (answered_by_id) REFERENCES users(id),
        CONSTRAINT fk_proof_marks_verified_by_id FOREIGN KEY (verified_by_id) REFERENCES users(id),
        CONSTRAINT fk_proof_marks_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id),
        CONSTRAINT ck_proof_marks_status CHECK (CASE status
          WHEN 'open' THEN answered_at IS NULL AND verified_at IS NULL
          WHEN 'done' THEN answered_at IS NOT NULL AND verified_at IS NULL
          WHEN 'refused' THEN answered_at IS NOT NULL AND verified_at IS NULL AND answer <> ''
          WHEN 'verified' THEN answered_at IS NOT NULL AND verified_at IS NOT NULL AND verified_by_id IS DISTINCT FROM answered_by_id
          ELSE false END)
      )`);
    await db.query("CREATE INDEX ix_proof_marks_page_id ON proof_marks (page_id) WHERE status <> 'verified'");
    await db.query("CREATE INDEX ix_proof_marks_assignee_id ON proof_marks (assignee_id) WHERE status = 'open'");
    await db.query('CREATE INDEX ix_proof_marks_created_at ON proof_marks (created_at)');
    await db.query(`
      CREATE TABLE page_moves (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        page_id uuid NOT NULL,
        action text NOT NULL,
        from_status text NOT NULL,
        to_status text NOT NULL,
        reason text NOT NULL DEFAULT '',
        proof_id uuid,
        actor_id uuid,
        actor_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_page_moves PRIMARY KEY (id),
        CONSTRAINT fk_page_moves_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE,
        CONSTRAINT fk_page_moves_proof_id FOREIGN KEY (proof_id) REFERENCES proofs(id),
        CONSTRAINT fk_page_moves_actor_id FOREIGN KEY (actor_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_page_moves_page_id_created_at ON page_moves (page_id, created_at)');
    // What was read stays as it was read. Only who reads it and how far they are goes on.
    await db.query(`CREATE TRIGGER proofs_frozen BEFORE UPDATE OF page_id, number, round, is_delta, pulled_at, composition, text, pdf_hash, pdf_bytes, composition_hash,
      engine_version, layout_version, layout_revision, revisions OR DELETE ON proofs FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await this.keepReadersApart(db);
    // A trigger of its own: what others have told of is not its business.
    await db.query(`CREATE TRIGGER audit_entries_tell_of_proofs AFTER INSERT ON audit_entries FOR EACH ROW
      WHEN (NEW.action IN ('proof.pulled', 'proof.assigned', 'proof.declined', 'proof.completed', 'mark.made', 'mark.answered', 'mark.reopened'))
      EXECUTE FUNCTION tell_of_act()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER audit_entries_tell_of_proofs ON audit_entries');
    await db.query('DROP TRIGGER pages_editor_apart ON pages');
    await db.query('DROP TABLE page_moves');
    await db.query('DROP TABLE proof_marks');
    await db.query('DROP TABLE proofs');
    await db.query('DROP FUNCTION keep_page_editor_apart()');
    await db.query('DROP FUNCTION keep_readers_apart()');
  }

  /** 三校分人, as domain/proofs/rounds has it. The page is held meanwhile: two who are given two rounds at once cannot miss each other. */
  private async keepReadersApart(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION keep_readers_apart() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE editor uuid;
      BEGIN
        SELECT page_editor_id INTO editor FROM pages WHERE id = NEW.page_id FOR UPDATE;
        IF editor = NEW.assignee_id OR (NOT NEW.is_delta AND EXISTS (
            SELECT 1 FROM proofs p WHERE p.page_id = NEW.page_id AND p.id <> NEW.id AND p.round <> NEW.round AND p.round <> 'clean' AND NOT p.is_delta
              AND p.status NOT IN ('declined', 'superseded') AND p.override_reason = '' AND p.assignee_id = NEW.assignee_id)) THEN
          RAISE EXCEPTION 'three rounds are read by three people, none of them the page editor'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_proofs_three_readers', TABLE = 'proofs';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER proofs_readers_apart BEFORE INSERT OR UPDATE OF assignee_id, status, override_reason ON proofs FOR EACH ROW
      WHEN (NEW.assignee_id IS NOT NULL AND NEW.round <> 'clean' AND NEW.override_reason = '' AND NEW.status NOT IN ('declined', 'superseded'))
      EXECUTE FUNCTION keep_readers_apart()`);
    await db.query(`
      CREATE FUNCTION keep_page_editor_apart() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM proofs p WHERE p.page_id = NEW.id AND p.round <> 'clean' AND p.status NOT IN ('declined', 'superseded')
            AND p.override_reason = '' AND p.assignee_id = NEW.page_editor_id) THEN
          RAISE EXCEPTION 'a reader of the page cannot be its editor'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_proofs_three_readers', TABLE = 'proofs';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER pages_editor_apart BEFORE UPDATE OF page_editor_id ON pages FOR EACH ROW
      WHEN (NEW.page_editor_id IS NOT NULL AND NEW.page_editor_id IS DISTINCT FROM OLD.page_editor_id) EXECUTE FUNCTION keep_page_editor_apart()`);
  }
}
