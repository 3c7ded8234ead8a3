import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stories are compared by sketches of all their letters, the same that contributions are: what was reckoned before is reckoned anew. */
export class KeepSketches1795219340000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE story_shingles');
    await this.create(db, 'story_sketches', 'sketch');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE story_sketches');
    await this.create(db, 'story_shingles', 'shingles');
  }

  private async create(db: QueryRunner, table: string, column: string): Promise<void> {
    await db.query(`
      CREATE TABLE ${table} (
        article_id uuid NOT NULL,
        article_version integer NOT NULL,
        ${column} bigint[] NOT NULL,
        CONSTRAINT pk_${table} PRIMARY KEY (article_id),
        CONSTRAINT fk_${table}_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE
      )`);
  }
}
