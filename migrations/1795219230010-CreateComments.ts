import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on passages of a story. One that must be answered holds the release up, by the database itself. */
export class CreateComments1795219230010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE article_comments (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        article_id uuid NOT NULL,
        parent_id uuid,
        anchor jsonb,
        ground jsonb,
        text text NOT NULL,
        must_answer boolean NOT NULL DEFAULT false,
        mentions uuid[] NOT NULL DEFAULT '{}',
        author_id uuid,
        author_name text NOT NULL,
        resolved_by_id uuid,
        resolved_by_name text NOT NULL DEFAULT '',
        resolved_at timestamptz,
        edited_at timestamptz,
        deleted_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_article_comments PRIMARY KEY (id),
        CONSTRAINT ck_article_comments_anchor CHECK (num_nonnulls(anchor, ground) <> 1 AND (parent_id IS NULL OR (anchor IS NULL AND NOT must_answer))),
        CONSTRAINT fk_article_comments_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
        CONSTRAINT fk_article_comments_parent_id FOREIGN KEY (parent_id) REFERENCES article_comments(id) ON DELETE CASCADE,
        CONSTRAINT fk_article_comments_author_id FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT fk_article_comments_resolved_by_id FOREIGN KEY (resolved_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_article_comments_article_id_created_at ON article_comments (article_id, created_at)');
    await db.query('CREATE INDEX ix_article_comments_open ON article_comments (article_id) WHERE must_answer AND resolved_at IS NULL AND deleted_at IS NULL');
    await db.query(`
      CREATE FUNCTION refuse_release_with_questions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM article_comments WHERE article_id = NEW.id AND must_answer AND resolved_at IS NULL AND deleted_at IS NULL) THEN
          RAISE EXCEPTION 'a comment that must be answered is open' USING ERRCODE = '23514', CONSTRAINT = 'ck_articles_open_comments', TABLE = 'articles';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER articles_open_comments BEFORE UPDATE OF status ON articles FOR EACH ROW
      WHEN (NEW.status = 'released' AND OLD.status <> 'released') EXECUTE FUNCTION refuse_release_with_questions()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER articles_open_comments ON articles');
    await db.query('DROP FUNCTION refuse_release_with_questions()');
    await db.query('DROP TABLE article_comments');
  }
}
