import type { MigrationInterface, QueryRunner } from 'typeorm';

const view = (living: (alias: string) => string): string => `
  CREATE OR REPLACE VIEW searchable_texts AS
    SELECT 'article' AS kind, a.id AS item_id, a.publication_id, a.created_at,
      searchable(concat_ws(E'\\x01', a.headline, a.kicker, a.deck, a.body_text,
        (SELECT string_agg(b.printed_name, E'\\x01' ORDER BY b.position) FROM bylines b WHERE b.article_id = a.id))) AS text
    FROM articles a ${living('a')}
    UNION ALL
    SELECT 'photo', p.id, p.publication_id, p.created_at,
      searchable(concat_ws(E'\\x01', p.headline, p.caption, p.credit,
        (SELECT string_agg(b.printed_name, E'\\x01' ORDER BY b.position) FROM bylines b WHERE b.photo_id = p.id)))
    FROM photos p ${living('p')}
    UNION ALL
    SELECT 'notice', n.id, n.publication_id, n.created_at,
      searchable(concat_ws(E'\\x01', n.title, n.type, n.issuing_body, n.document_number, n.body_text, array_to_string(n.signature_lines, E'\\x01')))
    FROM notices n ${living('n')}`;

const noting = (conflict: string): string[] => [`
  CREATE OR REPLACE FUNCTION note_text_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO text_backlog (item_id, kind) VALUES (NEW.id, TG_ARGV[0]) ${conflict};
    RETURN NULL;
  END $$`, `
  CREATE OR REPLACE FUNCTION note_byline_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE line bylines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  BEGIN
    INSERT INTO text_backlog (item_id, kind)
    VALUES (coalesce(line.article_id, line.photo_id), CASE WHEN line.article_id IS NULL THEN 'photo' ELSE 'article' END) ${conflict};
    RETURN NULL;
  END $$`];

/**
 * Saves no longer wait for the indexer: every change leaves a note of its own instead of sharing one that may be locked.
 * The index holds living texts only, so a search that narrows by nothing else needs no look at the items themselves; and
 * the pairs are made by a loop, which takes a third of the time. A pair given twice is one key to a GIN index.
 */
export class NoteTextChanges1795219208500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Restricted: starting a parallel worker takes longer than the search it would help.
    await db.query(`
      CREATE OR REPLACE FUNCTION bigrams(input text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL RESTRICTED STRICT COST 20000 AS $$
      DECLARE letters text[] := string_to_array(input, NULL); pairs text[] := '{}';
      BEGIN
        FOR place IN 1 .. cardinality(letters) - 1 LOOP pairs[place] := letters[place] || letters[place + 1]; END LOOP;
        RETURN pairs;
      END $$`);
    await db.query(view((alias) => `WHERE ${alias}.deleted_at IS NULL`));
    await db.query('ALTER TABLE text_backlog DROP CONSTRAINT pk_text_backlog');
    await db.query('ALTER TABLE text_backlog ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY, ADD CONSTRAINT pk_text_backlog PRIMARY KEY (id)');
    for (const definition of noting('')) await db.query(definition);
    await db.query('DELETE FROM text_index x WHERE NOT EXISTS (SELECT 1 FROM searchable_texts t WHERE t.item_id = x.item_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    for (const definition of noting('ON CONFLICT (item_id) DO UPDATE SET kind = excluded.kind')) await db.query(definition);
    await db.query('DELETE FROM text_backlog older USING text_backlog newer WHERE newer.item_id = older.item_id AND newer.id > older.id');
    await db.query('ALTER TABLE text_backlog DROP CONSTRAINT pk_text_backlog, DROP COLUMN id, ADD CONSTRAINT pk_text_backlog PRIMARY KEY (item_id)');
    await db.query(view(() => ''));
    await db.query(`
      CREATE OR REPLACE FUNCTION bigrams(input text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 20000 AS $$
        SELECT coalesce(array_agg(DISTINCT pair), '{}')
        FROM (SELECT letter || lead(letter) OVER (ORDER BY place) AS pair
              FROM unnest(string_to_array(input, NULL)) WITH ORDINALITY AS letters (letter, place)) pairs
        WHERE pair IS NOT NULL
      $$`);
  }
}
