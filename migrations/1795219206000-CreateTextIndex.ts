import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUEUE_TRIGGERS = [
  { name: 'articles_text', table: 'articles', on: 'INSERT OR UPDATE OF kicker, headline, deck, body_text, deleted_at', kind: 'article' },
  { name: 'photos_text', table: 'photos', on: 'INSERT OR UPDATE OF caption, headline, credit, deleted_at', kind: 'photo' },
  { name: 'notices_text', table: 'notices', on: 'INSERT OR UPDATE OF title, issuing_body, document_number, body_text, signature_lines, deleted_at', kind: 'notice' },
] as const;

/**
 * Searching Chinese: every two neighbouring characters of a text are a key of one GIN index, and what it finds is
 * checked again letter by letter. Keeping that index is most of what a save would cost, so a save only notes that a
 * text has changed; the notes are worked off in the background, and a search looks at the texts still noted as well.
 */
export class CreateTextIndex1795219206000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION searchable(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT lower(regexp_replace(normalize(input, NFKC), '\\s+', '', 'g'))
      $$`);
    // The cost keeps the planner from evaluating it row by row instead of asking the index.
    await db.query(`
      CREATE FUNCTION bigrams(input text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 20000 AS $$
        SELECT coalesce(array_agg(DISTINCT pair), '{}')
        FROM (SELECT letter || lead(letter) OVER (ORDER BY place) AS pair
              FROM unnest(string_to_array(input, NULL)) WITH ORDINALITY AS letters (letter, place)) pairs
        WHERE pair IS NOT NULL
      $$`);
    await db.query(`
      CREATE TABLE text_index (
        item_id uuid NOT NULL,
        kind text NOT NULL,
        publication_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        text text NOT NULL,
        CONSTRAINT pk_text_index PRIMARY KEY (item_id)
      )`);
    await db.query('CREATE INDEX ix_text_index_bigrams ON text_index USING gin (bigrams(text)) WITH (fastupdate = off)');
    await db.query('CREATE INDEX ix_text_index_newest ON text_index (created_at DESC, item_id)');
    await db.query('CREATE TABLE text_backlog (item_id uuid NOT NULL, kind text NOT NULL, CONSTRAINT pk_text_backlog PRIMARY KEY (item_id))');
    await db.query(`
      CREATE VIEW searchable_texts AS
        SELECT 'article' AS kind, a.id AS item_id, a.publication_id, a.created_at,
          searchable(concat_ws(E'\\x01', a.headline, a.kicker, a.deck, a.body_text,
            (SELECT string_agg(b.printed_name, E'\\x01' ORDER BY b.position) FROM bylines b WHERE b.article_id = a.id))) AS text
        FROM articles a
        UNION ALL
        SELECT 'photo', p.id, p.publication_id, p.created_at,
          searchable(concat_ws(E'\\x01', p.headline, p.caption, p.credit,
            (SELECT string_agg(b.printed_name, E'\\x01' ORDER BY b.position) FROM bylines b WHERE b.photo_id = p.id)))
        FROM photos p
        UNION ALL
        SELECT 'notice', n.id, n.publication_id, n.created_at,
          searchable(concat_ws(E'\\x01', n.title, n.type, n.issuing_body, n.document_number, n.body_text, array_to_string(n.signature_lines, E'\\x01')))
        FROM notices n`);
    // DO UPDATE and not DO NOTHING: the note stays locked until the save commits, so it cannot be worked off with the old text.
    await db.query(`
      CREATE FUNCTION note_text_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO text_backlog (item_id, kind) VALUES (NEW.id, TG_ARGV[0]) ON CONFLICT (item_id) DO UPDATE SET kind = excluded.kind;
        RETURN NULL;
      END $$`);
    for (const { name, table, on, kind } of QUEUE_TRIGGERS) {
      await db.query(`CREATE TRIGGER ${name} AFTER ${on} ON ${table} FOR EACH ROW EXECUTE FUNCTION note_text_change('${kind}')`);
    }
    await db.query(`
      CREATE FUNCTION note_byline_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE line bylines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      BEGIN
        INSERT INTO text_backlog (item_id, kind)
        VALUES (coalesce(line.article_id, line.photo_id), CASE WHEN line.article_id IS NULL THEN 'photo' ELSE 'article' END)
        ON CONFLICT (item_id) DO UPDATE SET kind = excluded.kind;
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER bylines_text AFTER INSERT OR DELETE OR UPDATE OF printed_name ON bylines FOR EACH ROW EXECUTE FUNCTION note_byline_change()`);
    // How many stories there are, without counting them: each change leaves a delta, and deltas are added up in the background.
    await db.query('CREATE TABLE article_counts (publication_id uuid NOT NULL, status text NOT NULL, delta integer NOT NULL)');
    await db.query(`
      CREATE FUNCTION count_article() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN
          INSERT INTO article_counts VALUES (OLD.publication_id, OLD.status, -1);
        END IF;
        IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN
          INSERT INTO article_counts VALUES (NEW.publication_id, NEW.status, 1);
        END IF;
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER articles_count AFTER INSERT OR DELETE OR UPDATE OF status, deleted_at, publication_id ON articles FOR EACH ROW EXECUTE FUNCTION count_article()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER articles_count ON articles');
    await db.query('DROP FUNCTION count_article()');
    await db.query('DROP TABLE article_counts');
    await db.query('DROP TRIGGER bylines_text ON bylines');
    await db.query('DROP FUNCTION note_byline_change()');
    for (const { name, table } of QUEUE_TRIGGERS) await db.query(`DROP TRIGGER ${name} ON ${table}`);
    await db.query('DROP FUNCTION note_text_change()');
    await db.query('DROP VIEW searchable_texts');
    await db.query('DROP TABLE text_backlog');
    await db.query('DROP TABLE text_index');
    await db.query('DROP FUNCTION bigrams(text)');
    await db.query('DROP FUNCTION searchable(text)');
  }
}
