import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How wide the headline of a story of a genre may be, while it has no place on a page that says so. */
export class MeasureHeadlines1795219370020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE article_templates ADD COLUMN headline_width smallint');
    await db.query("UPDATE article_templates SET headline_width = CASE genre WHEN '简讯' THEN 12 WHEN '图片新闻' THEN 14 ELSE 18 END");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE article_templates DROP COLUMN headline_width');
  }
}
