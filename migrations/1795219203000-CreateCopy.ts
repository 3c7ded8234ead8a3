import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos, stories with every version of their words, notices, and the credits of all. */
export class CreateCopy1795219203000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE photos (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        file_hash text,
        file_name text NOT NULL DEFAULT '',
        media_type text,
        byte_size bigint,
        width integer,
        height integer,
        caption text NOT NULL DEFAULT '',
        headline text NOT NULL DEFAULT '',
        credit text NOT NULL DEFAULT '',
        rights text NOT NULL DEFAULT '',
        taken_on date,
        metadata jsonb NOT NULL,
        status text NOT NULL DEFAULT 'filed',
        origin text NOT NULL DEFAULT 'filed',
        renditions_made_at timestamptz,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_photos PRIMARY KEY (id),
        CONSTRAINT fk_photos_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_photos_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_photos_file_hash ON photos (file_hash)');
    await db.query('CREATE INDEX ix_photos_publication_id_created_at ON photos (publication_id, created_at)');
    await db.query(`
      CREATE TABLE articles (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        slug text NOT NULL DEFAULT '',
        kicker text NOT NULL DEFAULT '',
        headline text NOT NULL,
        deck text NOT NULL DEFAULT '',
        body jsonb NOT NULL,
        body_text text NOT NULL DEFAULT '',
        character_count integer NOT NULL DEFAULT 0,
        target_length integer,
        genre text NOT NULL DEFAULT '',
        section text NOT NULL DEFAULT '',
        source text NOT NULL DEFAULT '',
        dateline text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'draft',
        must_run boolean NOT NULL DEFAULT false,
        no_cut boolean NOT NULL DEFAULT false,
        continued_from_page text,
        continued_to_page text,
        origin text NOT NULL DEFAULT 'filed',
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_articles PRIMARY KEY (id),
        CONSTRAINT fk_articles_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_articles_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_articles_created_at_id ON articles (created_at, id)');
    await db.query('CREATE INDEX ix_articles_created_by_id ON articles (created_by_id)');
    await db.query('CREATE INDEX ix_articles_publication_id_created_at_id ON articles (publication_id, created_at, id)');
    await db.query('CREATE INDEX ix_articles_status_created_at_id ON articles (status, created_at, id)');
    await db.query('CREATE INDEX ix_articles_updated_at_id ON articles (updated_at, id)');
    await db.query(`
      CREATE TABLE article_revisions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        article_id uuid NOT NULL,
        number integer NOT NULL,
        kicker text NOT NULL,
        headline text NOT NULL,
        deck text NOT NULL,
        body jsonb NOT NULL,
        reason text NOT NULL,
        note text NOT NULL DEFAULT '',
        author_id uuid,
        author_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_article_revisions PRIMARY KEY (id),
        CONSTRAINT uq_article_revisions_article_id_number UNIQUE (article_id, number),
        CONSTRAINT fk_article_revisions_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_article_revisions_author_id FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query(`
      CREATE TABLE notices (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        type text NOT NULL,
        title text NOT NULL,
        issuing_body text NOT NULL DEFAULT '',
        document_number text NOT NULL DEFAULT '',
        cited_basis text NOT NULL DEFAULT '',
        dated_on date,
        objections_from date,
        objections_until date,
        contact text NOT NULL DEFAULT '',
        body jsonb NOT NULL,
        body_text text NOT NULL DEFAULT '',
        signature_lines text[] NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'received',
        origin text NOT NULL DEFAULT 'filed',
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_notices PRIMARY KEY (id),
        CONSTRAINT fk_notices_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_notices_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_notices_publication_id_created_at ON notices (publication_id, created_at)');
    await db.query(`
      CREATE TABLE bylines (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        article_id uuid,
        photo_id uuid,
        contributor_id uuid,
        printed_name text NOT NULL,
        printed_label text NOT NULL DEFAULT '',
        role text NOT NULL DEFAULT 'text',
        position smallint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_bylines PRIMARY KEY (id),
        CONSTRAINT ck_bylines_item CHECK (num_nonnulls(article_id, photo_id) = 1),
        CONSTRAINT fk_bylines_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
        CONSTRAINT fk_bylines_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id) ON DELETE CASCADE,
        CONSTRAINT fk_bylines_contributor_id FOREIGN KEY (contributor_id) REFERENCES contributors(id)
      )`);
    await db.query('CREATE INDEX ix_bylines_article_id_position ON bylines (article_id, position)');
    await db.query('CREATE INDEX ix_bylines_contributor_id ON bylines (contributor_id)');
    await db.query('CREATE INDEX ix_bylines_photo_id_position ON bylines (photo_id, position)');
    // What was once written stays written: a revision is never changed, and goes only with its story.
    await db.query('CREATE TRIGGER article_revisions_immutable BEFORE UPDATE ON article_revisions FOR EACH ROW EXECUTE FUNCTION refuse_change()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE bylines');
    await db.query('DROP TABLE notices');
    await db.query('DROP TABLE article_revisions');
    await db.query('DROP TABLE articles');
    await db.query('DROP TABLE photos');
  }
}
