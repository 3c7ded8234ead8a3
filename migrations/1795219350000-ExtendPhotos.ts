import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a picture is and when it may be printed, what it shows, how it looks, and where it stands on its way to the page. */
export class ExtendPhotos1795219350000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE photos
        ADD COLUMN place text NOT NULL DEFAULT '',
        ADD COLUMN keywords text[] NOT NULL DEFAULT '{}',
        ADD COLUMN rights_category text NOT NULL DEFAULT 'unknown',
        ADD COLUMN is_restricted boolean NOT NULL DEFAULT false,
        ADD COLUMN restrictions text NOT NULL DEFAULT '',
        ADD COLUMN usable_from date,
        ADD COLUMN usable_until date,
        ADD COLUMN shows_people boolean NOT NULL DEFAULT false,
        ADD COLUMN shows_minors boolean NOT NULL DEFAULT false,
        ADD COLUMN minors_consent text NOT NULL DEFAULT '',
        ADD COLUMN focus_x real,
        ADD COLUMN focus_y real,
        ADD COLUMN looks bigint,
        ADD CONSTRAINT ck_photos_rights_category CHECK (rights_category IN ('staff', 'contributor', 'handout', 'agency', 'unknown')),
        ADD CONSTRAINT ck_photos_lease CHECK (usable_from <= usable_until),
        ADD CONSTRAINT ck_photos_focus CHECK (num_nonnulls(focus_x, focus_y) <> 1 AND focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1)`);
    await db.query('DROP INDEX ix_photos_publication_id_created_at');
    await db.query('CREATE INDEX ix_photos_publication_id_created_at_id ON photos (publication_id, created_at, id)');
    await db.query('CREATE INDEX ix_photos_created_at_id ON photos (created_at, id)');
    await db.query('CREATE INDEX ix_photos_publication_id_taken_on_id ON photos (publication_id, taken_on, id)');
    await db.query('CREATE INDEX ix_photos_keywords ON photos USING gin (keywords)');
    // Four bands of sixteen bits, each with its place: of two pictures that differ in seven bits, one band differs in one at most.
    await db.query(`
      CREATE FUNCTION look_bands(looks bigint) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT ARRAY[(looks & 65535)::integer, ((looks >> 16) & 65535)::integer + 65536, ((looks >> 32) & 65535)::integer + 131072, ((looks >> 48) & 65535)::integer + 196608]
      $$`);
    await db.query(`
      CREATE FUNCTION look_probes(looks bigint) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT array_agg(band # turned) FROM unnest(look_bands(looks)) band, unnest(ARRAY[0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768]) turned
      $$`);
    await db.query(`
      CREATE FUNCTION look_difference(one bigint, other bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT length(replace((one # other)::bit(64)::text, '0', ''))
      $$`);
    await db.query('CREATE INDEX ix_photos_looks ON photos USING gin (look_bands(looks)) WITH (fastupdate = off)');
    // Where a photo stands follows from the pages it stands on, whoever puts it there or takes it off.
    await db.query(`
      CREATE FUNCTION note_photo_placed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' AND OLD.photo_id IS NOT NULL THEN
          UPDATE photos SET status = CASE WHEN caption <> '' AND credit <> '' THEN 'captioned' ELSE 'filed' END
            WHERE id = OLD.photo_id AND status = 'placed' AND NOT EXISTS (SELECT 1 FROM page_items t WHERE t.photo_id = OLD.photo_id);
        END IF;
        IF TG_OP <> 'DELETE' AND NEW.photo_id IS NOT NULL THEN
          UPDATE photos SET status = 'placed' WHERE id = NEW.photo_id AND status NOT IN ('placed', 'published');
        END IF;
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER page_items_photo AFTER INSERT OR DELETE OR UPDATE OF photo_id ON page_items FOR EACH ROW EXECUTE FUNCTION note_photo_placed()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER page_items_photo ON page_items');
    await db.query('DROP FUNCTION note_photo_placed()');
    await db.query('DROP INDEX ix_photos_looks');
    for (const made of ['look_difference(bigint, bigint)', 'look_probes(bigint)', 'look_bands(bigint)']) await db.query(`DROP FUNCTION ${made}`);
    await db.query('DROP INDEX ix_photos_keywords');
    await db.query('DROP INDEX ix_photos_publication_id_taken_on_id');
    await db.query('DROP INDEX ix_photos_created_at_id');
    await db.query('DROP INDEX ix_photos_publication_id_created_at_id');
    await db.query('CREATE INDEX ix_photos_publication_id_created_at ON photos (publication_id, created_at)');
    await db.query(`
      ALTER TABLE photos DROP CONSTRAINT ck_photos_focus, DROP CONSTRAINT ck_photos_lease, DROP CONSTRAINT ck_photos_rights_category,
        DROP COLUMN place, DROP COLUMN keywords, DROP COLUMN rights_category, DROP COLUMN is_restricted, DROP COLUMN restrictions, DROP COLUMN usable_from,
        DROP COLUMN usable_until, DROP COLUMN shows_people, DROP COLUMN shows_minors, DROP COLUMN minors_consent, DROP COLUMN focus_x, DROP COLUMN focus_y, DROP COLUMN looks`);
  }
}
