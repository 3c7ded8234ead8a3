import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new story whose answer was lost on the line is sent again under the same key, and stays one story. */
export class KeepFilingAttempts1795219473000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE filing_attempts (
        user_id uuid NOT NULL,
        key uuid NOT NULL,
        article_id uuid,
        tried_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_filing_attempts PRIMARY KEY (user_id, key),
        CONSTRAINT fk_filing_attempts_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
        CONSTRAINT fk_filing_attempts_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE filing_attempts');
  }
}
