import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages and what stands on them. */
export class CreatePages1795219204000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pages (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        issue_id uuid NOT NULL,
        page_number smallint,
        name text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'planned',
        page_number_provenance jsonb,
        page_editor_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_pages PRIMARY KEY (id),
        CONSTRAINT fk_pages_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id),
        CONSTRAINT fk_pages_page_editor_id FOREIGN KEY (page_editor_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_pages_issue_id_page_number ON pages (issue_id, page_number)');
    await db.query(`
      CREATE TABLE page_proofreaders (
        page_id uuid NOT NULL,
        user_id uuid NOT NULL,
        CONSTRAINT pk_page_proofreaders PRIMARY KEY (page_id, user_id),
        CONSTRAINT fk_page_proofreaders_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE ON UPDATE CASCADE,
        CONSTRAINT fk_page_proofreaders_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE
      )`);
    await db.query('CREATE INDEX ix_page_proofreaders_page_id ON page_proofreaders (page_id)');
    await db.query('CREATE INDEX ix_page_proofreaders_user_id ON page_proofreaders (user_id)');
    await db.query(`
      CREATE TABLE page_items (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        page_id uuid NOT NULL,
        position smallint NOT NULL,
        kind text NOT NULL,
        article_id uuid,
        photo_id uuid,
        notice_id uuid,
        text text NOT NULL DEFAULT '',
        fields jsonb,
        confidence real,
        CONSTRAINT pk_page_items PRIMARY KEY (id),
        CONSTRAINT ck_page_items_kind CHECK (CASE kind WHEN 'article' THEN article_id IS NOT NULL AND num_nonnulls(photo_id, notice_id) = 0
  WHEN 'photo' THEN photo_id IS NOT NULL AND num_nonnulls(article_id, notice_id) = 0
  WHEN 'notice' THEN notice_id IS NOT NULL AND num_nonnulls(article_id, photo_id) = 0
  ELSE num_nonnulls(article_id, photo_id, notice_id) = 0 END),
        CONSTRAINT fk_page_items_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE,
        CONSTRAINT fk_page_items_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_page_items_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id),
        CONSTRAINT fk_page_items_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id)
      )`);
    await db.query('CREATE INDEX ix_page_items_article_id ON page_items (article_id)');
    await db.query('CREATE INDEX ix_page_items_notice_id ON page_items (notice_id)');
    await db.query('CREATE INDEX ix_page_items_page_id_position ON page_items (page_id, position)');
    await db.query('CREATE INDEX ix_page_items_photo_id ON page_items (photo_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE page_items');
    await db.query('DROP TABLE page_proofreaders');
    await db.query('DROP TABLE pages');
  }
}
