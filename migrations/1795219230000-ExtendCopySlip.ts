import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 稿签: what a story is worth, what its source said, what the next desk has to know. A released headline does not change under its signature. */
export class ExtendCopySlip1795219230000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE articles
        ADD COLUMN level text NOT NULL DEFAULT '',
        ADD COLUMN instructions text NOT NULL DEFAULT '',
        ADD COLUMN clearance_from text NOT NULL DEFAULT '',
        ADD COLUMN clearance_opinion text NOT NULL DEFAULT '',
        ADD COLUMN cleared_at timestamptz,
        ADD CONSTRAINT ck_articles_level CHECK (level IN ('', 'lead', 'ordinary', 'spare'))`);
    // How much else may change is the service's to measure; that no other headline stands over a signature is held here too.
    await db.query(`
      CREATE FUNCTION refuse_other_released_headline() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the headline of released copy is what was signed' USING ERRCODE = '23514', CONSTRAINT = 'ck_articles_headline', TABLE = 'articles';
      END $$`);
    await db.query(`
      CREATE TRIGGER articles_released_headline BEFORE UPDATE ON articles FOR EACH ROW
      WHEN (OLD.status = 'released' AND NEW.status = 'released' AND (OLD.headline, OLD.kicker, OLD.deck) IS DISTINCT FROM (NEW.headline, NEW.kicker, NEW.deck))
      EXECUTE FUNCTION refuse_other_released_headline()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER articles_released_headline ON articles');
    await db.query('DROP FUNCTION refuse_other_released_headline()');
    await db.query(`
      ALTER TABLE articles DROP CONSTRAINT ck_articles_level, DROP COLUMN cleared_at, DROP COLUMN clearance_opinion, DROP COLUMN clearance_from,
        DROP COLUMN instructions, DROP COLUMN level`);
  }
}
