import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The notice desk: what the law asks of a notice, whose it is, what they consented to, and the issues it runs in. */
export class CreateNoticeDesk1795219360000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE calendar_days (
        day date NOT NULL,
        kind text NOT NULL,
        name text NOT NULL DEFAULT '',
        source text NOT NULL DEFAULT '',
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_calendar_days PRIMARY KEY (day),
        CONSTRAINT ck_calendar_days_kind CHECK (kind IN ('off', 'work'))
      )`);
    await db.query(`
      CREATE TABLE notice_rules (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        key text NOT NULL,
        type text NOT NULL,
        name text NOT NULL,
        legal_basis text NOT NULL DEFAULT '',
        required text[] NOT NULL DEFAULT '{}',
        periods jsonb NOT NULL DEFAULT '[]',
        min_runs smallint NOT NULL DEFAULT 1,
        last_day_moves boolean NOT NULL DEFAULT true,
        taken_down boolean NOT NULL DEFAULT false,
        effective_from date NOT NULL,
        effective_until date,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_notice_rules PRIMARY KEY (id),
        CONSTRAINT uq_notice_rules_key_effective_from UNIQUE (key, effective_from),
        CONSTRAINT ck_notice_rules_order CHECK (effective_until IS NULL OR effective_until >= effective_from)
      )`);
    await db.query(`
      CREATE TABLE notice_desks (
        id uuid NOT NULL,
        deadlines jsonb NOT NULL,
        rates jsonb NOT NULL DEFAULT '[]',
        certificate_issuer text NOT NULL DEFAULT '',
        takes_forms boolean NOT NULL DEFAULT true,
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_notice_desks PRIMARY KEY (id),
        CONSTRAINT fk_notice_desks_id FOREIGN KEY (id) REFERENCES publications(id) ON DELETE CASCADE
      )`);
    // One row a year and purpose, taken by whoever numbers until they commit: no number is given twice, and none is left out.
    await db.query(`
      CREATE TABLE notice_numbers (
        purpose text NOT NULL,
        year smallint NOT NULL,
        last integer NOT NULL,
        CONSTRAINT pk_notice_numbers PRIMARY KEY (purpose, year)
      )`);
    await db.query(`
      CREATE TABLE public_attempts (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        purpose text NOT NULL,
        address text NOT NULL,
        attempted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_public_attempts PRIMARY KEY (id)
      )`);
    await db.query('CREATE INDEX ix_public_attempts_address_purpose_attempted_at ON public_attempts (address, purpose, attempted_at)');
    await this.ofNotices(db);
    await this.guards(db);
    // Whoever publishes an issue: what its notices have to be told follows as a job, and none is missed.
    await db.query(`
      CREATE FUNCTION publish_notices() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM graphile_worker.add_job('noticeRuns.issuePublished', json_build_object('issueId', NEW.id));
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER issues_publish_notices AFTER UPDATE OF status ON issues FOR EACH ROW
      WHEN (NEW.status = 'published' AND OLD.status <> 'published') EXECUTE FUNCTION publish_notices()`);
    await db.query(`CREATE TRIGGER audit_entries_tell_of_notices AFTER INSERT ON audit_entries FOR EACH ROW
      WHEN (NEW.action IN ('notice.registered', 'notice.runMissed', 'notice.printedOtherwise')) EXECUTE FUNCTION tell_of_act()`);
  }

  private async ofNotices(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notices
        ADD COLUMN rule_key text NOT NULL DEFAULT '',
        ADD COLUMN event_on date,
        ADD COLUMN resolved_on date,
        ADD COLUMN accepted_at timestamptz,
        ADD COLUMN consent_number integer,
        ADD COLUMN corrects_id uuid,
        ADD COLUMN quote jsonb,
        ADD COLUMN status_reason text NOT NULL DEFAULT '',
        ADD COLUMN first_run_on date,
        ADD COLUMN expires_on date,
        ADD COLUMN taken_down_at timestamptz,
        ADD CONSTRAINT fk_notices_corrects_id FOREIGN KEY (corrects_id) REFERENCES notices(id),
        ADD CONSTRAINT ck_notices_approved CHECK (status <> 'approved' OR (accepted_at IS NOT NULL AND consent_number IS NOT NULL))`);
    await db.query('CREATE INDEX ix_notices_status_expires_on ON notices (status, expires_on)');
    await db.query('CREATE INDEX ix_notices_first_run_on_id ON notices (first_run_on, id)');
    await db.query(`
      CREATE TABLE notice_clients (
        notice_id uuid NOT NULL,
        channel text NOT NULL,
        year smallint NOT NULL,
        number integer NOT NULL,
        code_hash text NOT NULL,
        name text NOT NULL DEFAULT '',
        phone text NOT NULL DEFAULT '',
        email text NOT NULL DEFAULT '',
        agent text NOT NULL DEFAULT '',
        wished_on date[] NOT NULL DEFAULT '{}',
        note text NOT NULL DEFAULT '',
        original_hash text,
        original_name text NOT NULL DEFAULT '',
        original_size integer,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_notice_clients PRIMARY KEY (notice_id),
        CONSTRAINT uq_notice_clients_year_number UNIQUE (year, number),
        CONSTRAINT ck_notice_clients_channel CHECK (channel IN ('desk', 'form')),
        CONSTRAINT fk_notice_clients_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id)
      )`);
    await db.query(`
      CREATE TABLE notice_papers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        notice_id uuid NOT NULL,
        file_name text NOT NULL,
        hash text NOT NULL,
        byte_size integer NOT NULL,
        media_type text NOT NULL,
        from_client boolean NOT NULL,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_notice_papers PRIMARY KEY (id),
        CONSTRAINT fk_notice_papers_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id),
        CONSTRAINT fk_notice_papers_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_notice_papers_notice_id ON notice_papers (notice_id)');
    await db.query(`
      CREATE TABLE notice_consents (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        notice_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        way text NOT NULL,
        given_by text NOT NULL,
        given_at timestamptz NOT NULL,
        note text NOT NULL DEFAULT '',
        words jsonb NOT NULL,
        paper_id uuid,
        recorded_by_id uuid,
        recorded_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_notice_consents PRIMARY KEY (id),
        CONSTRAINT uq_notice_consents_notice_id_number UNIQUE (notice_id, number),
        CONSTRAINT ck_notice_consents_given_by CHECK (given_by <> ''),
        CONSTRAINT ck_notice_consents_written CHECK (kind <> 'change' OR paper_id IS NOT NULL),
        CONSTRAINT fk_notice_consents_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id),
        CONSTRAINT fk_notice_consents_paper_id FOREIGN KEY (paper_id) REFERENCES notice_papers(id),
        CONSTRAINT fk_notice_consents_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES users(id)
      )`);
    await db.query('CREATE TRIGGER notice_consents_append_only BEFORE UPDATE OR DELETE ON notice_consents FOR EACH ROW EXECUTE FUNCTION refuse_change()');
    await db.query(`
      CREATE TABLE notice_runs (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        notice_id uuid NOT NULL,
        run_on date NOT NULL,
        status text NOT NULL DEFAULT 'planned',
        page_id uuid,
        page_number smallint,
        issue_number integer,
        total_issue_number integer,
        printed jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_notice_runs PRIMARY KEY (id),
        CONSTRAINT uq_notice_runs_notice_id_run_on UNIQUE (notice_id, run_on),
        CONSTRAINT ck_notice_runs_status CHECK (status IN ('planned', 'published', 'missed', 'cancelled')),
        CONSTRAINT ck_notice_runs_printed CHECK ((status = 'published') = (printed IS NOT NULL)),
        CONSTRAINT fk_notice_runs_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id)
      )`);
    await db.query('CREATE INDEX ix_notice_runs_run_on_status ON notice_runs (run_on, status)');
  }

  /** 不得删改: whatever program writes, an accepted notice keeps its words unless its client's consent to the new ones is here first. */
  private async guards(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION guard_notice_words() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        printed jsonb;
        has_changed boolean;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'an accepted notice is never deleted' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.accepted_at IS DISTINCT FROM OLD.accepted_at THEN
          RAISE EXCEPTION 'a notice is accepted once' USING ERRCODE = 'restrict_violation';
        END IF;
        printed := jsonb_build_object('title', NEW.title, 'documentNumber', NEW.document_number, 'body', NEW.body, 'signatureLines', to_jsonb(NEW.signature_lines));
        has_changed := (NEW.title, NEW.document_number, NEW.body, NEW.signature_lines) IS DISTINCT FROM (OLD.title, OLD.document_number, OLD.body, OLD.signature_lines);
        IF has_changed AND NOT EXISTS (SELECT 1 FROM notice_consents c WHERE c.notice_id = NEW.id AND c.number = NEW.consent_number AND c.number > coalesce(OLD.consent_number, 0) AND c.words = printed) THEN
          RAISE EXCEPTION 'the words of an accepted notice change only with its client''s recorded consent' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM notice_consents c WHERE c.notice_id = NEW.id AND c.number = NEW.consent_number AND c.words = printed) THEN
          RAISE EXCEPTION 'a notice is approved in the words its client consented to' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query('CREATE TRIGGER notices_guard_words BEFORE UPDATE OR DELETE ON notices FOR EACH ROW WHEN (OLD.accepted_at IS NOT NULL) EXECUTE FUNCTION guard_notice_words()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER audit_entries_tell_of_notices ON audit_entries');
    await db.query('DROP TRIGGER issues_publish_notices ON issues');
    await db.query('DROP FUNCTION publish_notices()');
    await db.query('DROP TRIGGER notices_guard_words ON notices');
    await db.query('DROP FUNCTION guard_notice_words()');
    for (const table of ['notice_runs', 'notice_consents', 'notice_papers', 'notice_clients', 'public_attempts', 'notice_numbers', 'notice_desks', 'notice_rules', 'calendar_days']) await db.query(`DROP TABLE ${table}`);
    await db.query(`ALTER TABLE notices DROP CONSTRAINT ck_notices_approved, DROP CONSTRAINT fk_notices_corrects_id, DROP COLUMN rule_key, DROP COLUMN event_on, DROP COLUMN resolved_on, DROP COLUMN accepted_at,
      DROP COLUMN consent_number, DROP COLUMN corrects_id, DROP COLUMN quote, DROP COLUMN status_reason, DROP COLUMN first_run_on, DROP COLUMN expires_on, DROP COLUMN taken_down_at`);
  }
}
