import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a story is due and who has it in hand, the piles of the desk, everyone's own filters, and how stories of a genre begin. */
export class CreateDesk1795219240000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE articles
        ADD COLUMN due_at timestamptz,
        ADD COLUMN assignee_id uuid,
        ADD CONSTRAINT fk_articles_assignee_id FOREIGN KEY (assignee_id) REFERENCES users(id) ON DELETE SET NULL`);
    // What the desk's piles are counted by, of the stories still in work: the archive and the words stay unread.
    await db.query(`
      CREATE INDEX ix_articles_living ON articles (status, due_at, id)
        INCLUDE (publication_id, author_ids, assignee_id, first_reviewed_by_id, second_reviewed_by_id, released_by_id, needs_clearance, cleared_by, section, genre)
        WHERE deleted_at IS NULL AND status IN ('draft', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'held')`);
    await db.query(`
      CREATE TABLE saved_views (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL,
        name text NOT NULL,
        query text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_saved_views PRIMARY KEY (id),
        CONSTRAINT uq_saved_views_user_id_name UNIQUE (user_id, name),
        CONSTRAINT fk_saved_views_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE article_templates (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        genre text NOT NULL,
        target_length integer,
        guidance text NOT NULL DEFAULT '',
        body jsonb NOT NULL,
        position smallint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_article_templates PRIMARY KEY (id),
        CONSTRAINT uq_article_templates_publication_id_genre UNIQUE (publication_id, genre),
        CONSTRAINT fk_article_templates_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE
      )`);
    // Papers that were here before begin with the genres a new paper begins with.
    await db.query(`
      INSERT INTO article_templates (publication_id, genre, target_length, body, position)
      SELECT p.id, g.genre, g.target_length, '{"type":"doc","content":[]}', g.position
      FROM publications p CROSS JOIN (VALUES ('消息', 600, 0), ('通讯', 1500, 1), ('图片新闻', 100, 2), ('会议', 700, 3), ('言论', 900, 4), ('简讯', 150, 5)) g(genre, target_length, position)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE article_templates');
    await db.query('DROP TABLE saved_views');
    await db.query('DROP INDEX ix_articles_living');
    await db.query('ALTER TABLE articles DROP CONSTRAINT fk_articles_assignee_id, DROP COLUMN assignee_id, DROP COLUMN due_at');
  }
}
