import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers, those who sign in them, and the issues. */
export class CreatePublications1795219202000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE publications (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        slug text NOT NULL,
        nameplate text NOT NULL DEFAULT '',
        slogan text NOT NULL DEFAULT '',
        licence_kind text NOT NULL DEFAULT 'unknown',
        licence_number text NOT NULL DEFAULT '',
        hotline text NOT NULL DEFAULT '',
        submission_email text NOT NULL DEFAULT '',
        weekday smallint,
        numbering jsonb NOT NULL,
        imprint jsonb NOT NULL,
        geometry jsonb NOT NULL,
        sections text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_publications PRIMARY KEY (id),
        CONSTRAINT uq_publications_slug UNIQUE (slug)
      )`);
    await db.query(`
      CREATE TABLE contributors (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        printed_name text NOT NULL,
        kind text NOT NULL DEFAULT 'person',
        type text,
        unit text NOT NULL DEFAULT '',
        pen_names text[] NOT NULL DEFAULT '{}',
        note text NOT NULL DEFAULT '',
        user_id uuid,
        merged_into_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_contributors PRIMARY KEY (id),
        CONSTRAINT fk_contributors_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_contributors_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT fk_contributors_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES contributors(id)
      )`);
    await db.query('CREATE INDEX ix_contributors_merged_into_id ON contributors (merged_into_id)');
    await db.query('CREATE INDEX ix_contributors_publication_id_printed_name ON contributors (publication_id, printed_name)');
    await db.query('CREATE INDEX ix_contributors_user_id ON contributors (user_id)');
    await db.query(`
      CREATE TABLE contributor_changes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        kind text NOT NULL,
        from_id uuid NOT NULL,
        to_id uuid NOT NULL,
        byline_ids uuid[] NOT NULL,
        by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz,
        CONSTRAINT pk_contributor_changes PRIMARY KEY (id),
        CONSTRAINT fk_contributor_changes_from_id FOREIGN KEY (from_id) REFERENCES contributors(id) ON DELETE CASCADE,
        CONSTRAINT fk_contributor_changes_to_id FOREIGN KEY (to_id) REFERENCES contributors(id) ON DELETE CASCADE,
        CONSTRAINT fk_contributor_changes_by_id FOREIGN KEY (by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_contributor_changes_from_id ON contributor_changes (from_id)');
    await db.query('CREATE INDEX ix_contributor_changes_to_id ON contributor_changes (to_id)');
    await db.query(`
      CREATE TABLE issues (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        published_on date,
        issue_number integer,
        total_issue_number integer,
        status text NOT NULL DEFAULT 'planned',
        page_count smallint NOT NULL DEFAULT 4,
        staff jsonb NOT NULL,
        provenance jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_issues PRIMARY KEY (id),
        CONSTRAINT fk_issues_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id)
      )`);
    await db.query('CREATE INDEX ix_issues_publication_id_published_on ON issues (publication_id, published_on)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE issues');
    await db.query('DROP TABLE contributor_changes');
    await db.query('DROP TABLE contributors');
    await db.query('DROP TABLE publications');
  }
}
