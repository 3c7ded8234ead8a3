import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The photo desk: every use of a picture, what was cut of it, who answered for it, and the pictures still wanted. */
export class CreatePhotoDesk1795219350010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE photo_uses (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        photo_id uuid NOT NULL,
        kind text NOT NULL,
        issue_id uuid,
        page_id uuid,
        page_name text NOT NULL DEFAULT '',
        slot text NOT NULL DEFAULT '',
        article_id uuid,
        headline text NOT NULL DEFAULT '',
        address text NOT NULL DEFAULT '',
        published_on date,
        width_mm real,
        height_mm real,
        crop jsonb,
        noted_by_name text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_photo_uses PRIMARY KEY (id),
        CONSTRAINT fk_photo_uses_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id),
        CONSTRAINT ck_photo_uses_kind CHECK (CASE kind WHEN 'print' THEN num_nonnulls(page_id, issue_id) = 2 AND address = '' WHEN 'digital' THEN address <> '' ELSE false END)
      )`);
    await db.query('CREATE INDEX ix_photo_uses_photo_id_published_on ON photo_uses (photo_id, published_on)');
    await db.query("CREATE UNIQUE INDEX uq_photo_uses_print ON photo_uses (photo_id, page_id, slot) WHERE kind = 'print'");
    await db.query("CREATE UNIQUE INDEX uq_photo_uses_digital ON photo_uses (photo_id, address) WHERE kind = 'digital'");
    // What was printed was printed: a line of the ledger is never rewritten.
    await db.query('CREATE TRIGGER photo_uses_immutable BEFORE UPDATE ON photo_uses FOR EACH ROW EXECUTE FUNCTION refuse_change()');
    await db.query(`
      CREATE TABLE photo_crops (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        photo_id uuid NOT NULL,
        name text NOT NULL DEFAULT '',
        x double precision NOT NULL,
        y double precision NOT NULL,
        w double precision NOT NULL,
        h double precision NOT NULL,
        made_by_id uuid,
        made_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_photo_crops PRIMARY KEY (id),
        CONSTRAINT fk_photo_crops_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id) ON DELETE CASCADE,
        CONSTRAINT fk_photo_crops_made_by_id FOREIGN KEY (made_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT ck_photo_crops_inside CHECK (x >= 0 AND y >= 0 AND w > 0 AND h > 0 AND x + w <= 1.0001 AND y + h <= 1.0001)
      )`);
    await db.query('CREATE INDEX ix_photo_crops_photo_id_created_at ON photo_crops (photo_id, created_at)');
    await db.query('CREATE TRIGGER photo_crops_immutable BEFORE UPDATE OF photo_id, x, y, w, h ON photo_crops FOR EACH ROW EXECUTE FUNCTION refuse_change()');
    await db.query(`
      CREATE TABLE photo_overrides (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        photo_id uuid NOT NULL,
        issue_id uuid NOT NULL,
        obstacles text[] NOT NULL,
        reason text NOT NULL,
        by_id uuid,
        by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_photo_overrides PRIMARY KEY (id),
        CONSTRAINT fk_photo_overrides_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id) ON DELETE CASCADE,
        CONSTRAINT fk_photo_overrides_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE,
        CONSTRAINT fk_photo_overrides_by_id FOREIGN KEY (by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT ck_photo_overrides_reason CHECK (btrim(reason) <> '')
      )`);
    await db.query('CREATE INDEX ix_photo_overrides_photo_id_issue_id ON photo_overrides (photo_id, issue_id)');
    await db.query(`
      CREATE TABLE photo_requests (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        article_id uuid,
        wanted text NOT NULL,
        place text NOT NULL DEFAULT '',
        due_at timestamptz,
        status text NOT NULL DEFAULT 'wanted',
        reason text NOT NULL DEFAULT '',
        photo_id uuid,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_photo_requests PRIMARY KEY (id),
        CONSTRAINT fk_photo_requests_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_photo_requests_article_id FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
        CONSTRAINT fk_photo_requests_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id),
        CONSTRAINT fk_photo_requests_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT ck_photo_requests_photo CHECK (status NOT IN ('offered', 'filled') OR photo_id IS NOT NULL)
      )`);
    await db.query('CREATE INDEX ix_photo_requests_publication_id_status_due_at_id ON photo_requests (publication_id, status, due_at, id)');
    await db.query('CREATE INDEX ix_photo_requests_article_id ON photo_requests (article_id)');
    await db.query('CREATE INDEX ix_photo_requests_photo_id ON photo_requests (photo_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['photo_requests', 'photo_overrides', 'photo_crops', 'photo_uses']) await db.query(`DROP TABLE ${table}`);
  }
}
