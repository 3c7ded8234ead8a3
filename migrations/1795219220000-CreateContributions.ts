import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 来稿: what is handed in by file or letter, numbered per paper and year, with its original; and what was pasted into stories. */
export class CreateContributions1795219220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query("ALTER TABLE contributors ADD COLUMN emails text[] NOT NULL DEFAULT '{}'");
    // One row a paper and year, taken by whoever registers until they commit: no number is given twice, and none is left out.
    await db.query(`
      CREATE TABLE contribution_numbers (
        publication_id uuid NOT NULL,
        year smallint NOT NULL,
        last integer NOT NULL,
        CONSTRAINT pk_contribution_numbers PRIMARY KEY (publication_id, year),
        CONSTRAINT fk_contribution_numbers_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE contributions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        kind text NOT NULL,
        year smallint NOT NULL,
        number integer NOT NULL,
        status text NOT NULL DEFAULT 'waiting',
        reason text NOT NULL DEFAULT '',
        sender_name text NOT NULL DEFAULT '',
        sender_address text NOT NULL DEFAULT '',
        subject text NOT NULL DEFAULT '',
        message_id text,
        sent_at timestamptz,
        note text NOT NULL DEFAULT '',
        kicker text NOT NULL DEFAULT '',
        headline text NOT NULL DEFAULT '',
        deck text NOT NULL DEFAULT '',
        credit_line text NOT NULL DEFAULT '',
        body jsonb NOT NULL,
        body_text text NOT NULL DEFAULT '',
        character_count integer NOT NULL DEFAULT 0,
        report jsonb NOT NULL,
        likenesses jsonb NOT NULL,
        original_hash text NOT NULL,
        original_name text NOT NULL,
        original_size integer NOT NULL,
        article_id uuid,
        created_by_id uuid,
        handled_by_id uuid,
        handled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_contributions PRIMARY KEY (id),
        CONSTRAINT uq_contributions_publication_id_year_number UNIQUE (publication_id, year, number),
        CONSTRAINT uq_contributions_publication_id_message_id UNIQUE (publication_id, message_id),
        CONSTRAINT ck_contributions_filed CHECK ((status = 'filed') = (article_id IS NOT NULL)),
        CONSTRAINT fk_contributions_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_contributions_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_contributions_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT fk_contributions_handled_by_id FOREIGN KEY (handled_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_contributions_publication_id_created_at ON contributions (publication_id, created_at)');
    await db.query('CREATE INDEX ix_contributions_status_created_at ON contributions (status, created_at)');
    await db.query('CREATE INDEX ix_contributions_article_id ON contributions (article_id)');
    await db.query(`
      CREATE TABLE contribution_files (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        contribution_id uuid NOT NULL,
        position smallint NOT NULL,
        file_name text NOT NULL,
        hash text NOT NULL,
        byte_size integer NOT NULL,
        media_type text,
        photo_id uuid,
        CONSTRAINT pk_contribution_files PRIMARY KEY (id),
        CONSTRAINT uq_contribution_files_contribution_id_position UNIQUE (contribution_id, position),
        CONSTRAINT fk_contribution_files_contribution_id FOREIGN KEY (contribution_id) REFERENCES contributions(id) ON DELETE CASCADE,
        CONSTRAINT fk_contribution_files_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id)
      )`);
    await db.query(`
      CREATE TABLE pastes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        article_id uuid,
        original_hash text NOT NULL,
        original_size integer NOT NULL,
        is_cut boolean NOT NULL DEFAULT false,
        report jsonb NOT NULL,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_pastes PRIMARY KEY (id),
        CONSTRAINT fk_pastes_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_pastes_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_pastes_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_pastes_article_id ON pastes (article_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE pastes');
    await db.query('DROP TABLE contribution_files');
    await db.query('DROP TABLE contributions');
    await db.query('DROP TABLE contribution_numbers');
    await db.query('ALTER TABLE contributors DROP COLUMN emails');
  }
}
