import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Three reviews by three people, none of them an author: kept by the database itself, whatever a program forgets. */
export class CreateReviews1795219207000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE articles
        ADD COLUMN author_ids uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN first_reviewed_by_id uuid,
        ADD COLUMN second_reviewed_by_id uuid,
        ADD COLUMN released_by_id uuid,
        ADD COLUMN separation_override text,
        ADD COLUMN needs_clearance boolean NOT NULL DEFAULT false,
        ADD COLUMN cleared_by text NOT NULL DEFAULT '',
        ADD COLUMN embargo_until timestamptz,
        ADD CONSTRAINT fk_articles_first_reviewed_by_id FOREIGN KEY (first_reviewed_by_id) REFERENCES users(id),
        ADD CONSTRAINT fk_articles_second_reviewed_by_id FOREIGN KEY (second_reviewed_by_id) REFERENCES users(id),
        ADD CONSTRAINT fk_articles_released_by_id FOREIGN KEY (released_by_id) REFERENCES users(id),
        ADD CONSTRAINT ck_articles_three_reviewers CHECK (separation_override IS NOT NULL OR (
          coalesce(first_reviewed_by_id <> ALL (author_ids || created_by_id), true) AND coalesce(second_reviewed_by_id <> ALL (author_ids || created_by_id), true)
          AND coalesce(released_by_id <> ALL (author_ids || created_by_id), true) AND coalesce(first_reviewed_by_id <> second_reviewed_by_id, true)
          AND coalesce(first_reviewed_by_id <> released_by_id, true) AND coalesce(second_reviewed_by_id <> released_by_id, true))),
        ADD CONSTRAINT ck_articles_reviewed CHECK (origin = 'imported' OR CASE status
          WHEN 'firstReviewed' THEN first_reviewed_by_id IS NOT NULL
          WHEN 'secondReviewed' THEN num_nonnulls(first_reviewed_by_id, second_reviewed_by_id) = 2
          WHEN 'released' THEN num_nonnulls(first_reviewed_by_id, second_reviewed_by_id, released_by_id) = 3
          ELSE true END)`);
    await db.query(`
      CREATE TABLE article_moves (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        article_id uuid NOT NULL,
        action text NOT NULL,
        from_status text NOT NULL,
        to_status text NOT NULL,
        reason text NOT NULL DEFAULT '',
        is_override boolean NOT NULL DEFAULT false,
        revision integer NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_article_moves PRIMARY KEY (id),
        CONSTRAINT fk_article_moves_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_article_moves_actor_id FOREIGN KEY (actor_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_article_moves_article_id_created_at ON article_moves (article_id, created_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE article_moves');
    await db.query(`
      ALTER TABLE articles
        DROP CONSTRAINT ck_articles_reviewed, DROP CONSTRAINT ck_articles_three_reviewers, DROP COLUMN embargo_until, DROP COLUMN cleared_by,
        DROP COLUMN needs_clearance, DROP COLUMN separation_override, DROP COLUMN released_by_id, DROP COLUMN second_reviewed_by_id,
        DROP COLUMN first_reviewed_by_id, DROP COLUMN author_ids`);
  }
}
