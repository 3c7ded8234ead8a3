import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Autosaved words may stand in no revision for a while; whose they are is known, and nobody else writes over them unkept. */
export class KeepWhatIsTyped1795219210010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE articles
        ADD COLUMN revision integer NOT NULL DEFAULT 0,
        ADD COLUMN unkept_by_id uuid,
        ADD COLUMN unkept_since timestamptz,
        ADD CONSTRAINT fk_articles_unkept_by_id FOREIGN KEY (unkept_by_id) REFERENCES users(id),
        ADD CONSTRAINT ck_articles_unkept CHECK ((unkept_by_id IS NULL) = (unkept_since IS NULL))`);
    await db.query('UPDATE articles a SET revision = (SELECT coalesce(max(r.number), 0) FROM article_revisions r WHERE r.article_id = a.id)');
    await db.query(`
      CREATE FUNCTION refuse_unkept_loss() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'words of % in article % stand in no revision', OLD.unkept_by_id, OLD.id USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    // Only who wrote them goes on over them; everybody else keeps a revision in the same statement or before.
    await db.query(`
      CREATE TRIGGER articles_keep_unkept BEFORE UPDATE OF kicker, headline, deck, body ON articles FOR EACH ROW
      WHEN (OLD.unkept_by_id IS NOT NULL AND NEW.revision = OLD.revision AND (OLD.kicker, OLD.headline, OLD.deck, OLD.body) IS DISTINCT FROM (NEW.kicker, NEW.headline, NEW.deck, NEW.body)
        AND NEW.unkept_by_id IS DISTINCT FROM OLD.unkept_by_id)
      EXECUTE FUNCTION refuse_unkept_loss()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER articles_keep_unkept ON articles');
    await db.query('DROP FUNCTION refuse_unkept_loss()');
    await db.query('ALTER TABLE articles DROP CONSTRAINT ck_articles_unkept, DROP COLUMN unkept_since, DROP COLUMN unkept_by_id, DROP COLUMN revision');
  }
}
