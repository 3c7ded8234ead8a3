import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newsroom's own proof rules, its register of office-holders, what was decided on findings, and stories as they are compared. */
export class CreateChecks1795219280000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE check_rules (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        kind text NOT NULL,
        pattern text NOT NULL,
        suggestion text NOT NULL DEFAULT '',
        exceptions text[] NOT NULL DEFAULT '{}',
        severity text NOT NULL,
        licence_kind text,
        valid_from date,
        valid_until date,
        source text NOT NULL DEFAULT '',
        reason text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'draft',
        published_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_check_rules PRIMARY KEY (id),
        CONSTRAINT uq_check_rules_publication_id_kind_pattern UNIQUE (publication_id, kind, pattern),
        CONSTRAINT fk_check_rules_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE,
        CONSTRAINT ck_check_rules_kind CHECK (kind IN ('banned', 'deprecated', 'nameForm', 'custom')),
        CONSTRAINT ck_check_rules_severity CHECK (severity IN ('block', 'warn', 'info')),
        CONSTRAINT ck_check_rules_status CHECK (status IN ('draft', 'published', 'retired')),
        CONSTRAINT ck_check_rules_reason CHECK (status = 'draft' OR reason <> ''),
        CONSTRAINT ck_check_rules_days CHECK (valid_from <= valid_until)
      )`);
    await db.query(`
      CREATE TABLE office_holders (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        name text NOT NULL,
        title text NOT NULL,
        body text NOT NULL DEFAULT '',
        rank smallint NOT NULL DEFAULT 99,
        in_office_from date,
        in_office_until date,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_office_holders PRIMARY KEY (id),
        CONSTRAINT fk_office_holders_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE,
        CONSTRAINT ck_office_holders_days CHECK (in_office_from <= in_office_until)
      )`);
    await db.query('CREATE INDEX ix_office_holders_publication_id_rank ON office_holders (publication_id, rank)');
    await db.query(`
      CREATE TABLE check_decisions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        rule text NOT NULL,
        fingerprint text NOT NULL,
        words_key text NOT NULL,
        quoted text NOT NULL,
        decision text NOT NULL,
        reason text NOT NULL DEFAULT '',
        decided_by_id uuid,
        decided_by_name text NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_check_decisions PRIMARY KEY (id),
        CONSTRAINT uq_check_decisions_subject_id_fingerprint UNIQUE (subject_id, fingerprint),
        CONSTRAINT fk_check_decisions_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE,
        CONSTRAINT fk_check_decisions_decided_by_id FOREIGN KEY (decided_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT ck_check_decisions_decision CHECK (decision IN ('accepted', 'ignoredHere', 'ignoredAlways'))
      )`);
    // What holds always holds for a whole paper: it is looked up by the paper, never by the story.
    await db.query("CREATE INDEX ix_check_decisions_always ON check_decisions (publication_id, words_key) WHERE decision = 'ignoredAlways'");
    await db.query(`
      CREATE TABLE story_shingles (
        article_id uuid NOT NULL,
        article_version integer NOT NULL,
        shingles bigint[] NOT NULL,
        CONSTRAINT pk_story_shingles PRIMARY KEY (article_id),
        CONSTRAINT fk_story_shingles_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['story_shingles', 'check_decisions', 'office_holders', 'check_rules']) await db.query(`DROP TABLE ${table}`);
  }
}
