import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was printed where, what was taken down of it, and the corrections owed to readers. */
export class CreatePrintRecords1795219320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE printed_items (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        issue_id uuid NOT NULL,
        page_id uuid NOT NULL,
        page_number smallint,
        page_name text NOT NULL DEFAULT '',
        position smallint NOT NULL,
        area jsonb,
        kind text NOT NULL,
        article_id uuid,
        photo_id uuid,
        notice_id uuid,
        title text NOT NULL,
        revision integer,
        printed_on date,
        published_by_id uuid,
        published_by_name text NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        taken_down_by_id uuid,
        taken_down_by_name text,
        taken_down_at timestamptz,
        takedown_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_printed_items PRIMARY KEY (id),
        CONSTRAINT fk_printed_items_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_printed_items_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id),
        CONSTRAINT fk_printed_items_page_id FOREIGN KEY (page_id) REFERENCES pages(id),
        CONSTRAINT fk_printed_items_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_printed_items_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id),
        CONSTRAINT fk_printed_items_notice_id FOREIGN KEY (notice_id) REFERENCES notices(id),
        CONSTRAINT fk_printed_items_published_by_id FOREIGN KEY (published_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT fk_printed_items_taken_down_by_id FOREIGN KEY (taken_down_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT uq_printed_items_page_id_position UNIQUE (page_id, position),
        CONSTRAINT ck_printed_items_kind CHECK (CASE kind WHEN 'article' THEN article_id IS NOT NULL AND num_nonnulls(photo_id, notice_id) = 0
          WHEN 'photo' THEN photo_id IS NOT NULL AND num_nonnulls(article_id, notice_id) = 0
          WHEN 'notice' THEN notice_id IS NOT NULL AND num_nonnulls(article_id, photo_id) = 0 ELSE false END),
        CONSTRAINT ck_printed_items_takedown CHECK (num_nonnulls(taken_down_at, taken_down_by_name, takedown_reason) IN (0, 3) AND takedown_reason <> '')
      )`);
    for (const column of ['article_id', 'photo_id', 'notice_id', 'issue_id']) await db.query(`CREATE INDEX ix_printed_items_${column} ON printed_items (${column})`);
    // What stood on paper stays so: a record is never changed or taken away; only its tombstone is set, once.
    await db.query(`
      CREATE FUNCTION keep_printed_item() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        set_later constant text[] := ARRAY['taken_down_by_id', 'taken_down_by_name', 'taken_down_at', 'takedown_reason', 'published_by_id', 'version'];
      BEGIN
        IF TG_OP = 'DELETE' OR to_jsonb(OLD) - set_later <> to_jsonb(NEW) - set_later OR (OLD.taken_down_at IS NOT NULL AND OLD.taken_down_at IS DISTINCT FROM NEW.taken_down_at) THEN
          RAISE EXCEPTION 'what was printed stays on record: %', OLD.id USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'printed_items_kept';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query('CREATE TRIGGER printed_items_kept BEFORE UPDATE OR DELETE ON printed_items FOR EACH ROW EXECUTE FUNCTION keep_printed_item()');
    await db.query(`
      CREATE TABLE corrections (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        printed_item_id uuid NOT NULL,
        article_id uuid NOT NULL,
        wrong_text text NOT NULL,
        right_text text NOT NULL,
        withdrawn_at timestamptz,
        withdraw_reason text,
        created_by_id uuid,
        created_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_corrections PRIMARY KEY (id),
        CONSTRAINT fk_corrections_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_corrections_printed_item_id FOREIGN KEY (printed_item_id) REFERENCES printed_items(id),
        CONSTRAINT fk_corrections_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_corrections_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT uq_corrections_article_id UNIQUE (article_id),
        CONSTRAINT ck_corrections_withdrawn CHECK (num_nonnulls(withdrawn_at, withdraw_reason) IN (0, 2) AND withdraw_reason <> '')
      )`);
    await db.query('CREATE INDEX ix_corrections_printed_item_id ON corrections (printed_item_id)');
    await db.query('CREATE INDEX ix_corrections_publication_id_created_at ON corrections (publication_id, created_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE corrections');
    await db.query('DROP TABLE printed_items');
    await db.query('DROP FUNCTION keep_printed_item()');
  }
}
