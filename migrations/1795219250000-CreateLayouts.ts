import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages as layouts: the current one, every state it was in, and who is working on it. */
export class CreateLayouts1795219250000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE page_layouts (
        page_id uuid NOT NULL,
        layout jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_page_layouts PRIMARY KEY (page_id),
        CONSTRAINT fk_page_layouts_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE page_layout_revisions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        page_id uuid NOT NULL,
        number integer NOT NULL,
        layout jsonb NOT NULL,
        act text NOT NULL,
        reason text NOT NULL DEFAULT '',
        author_id uuid,
        author_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_page_layout_revisions PRIMARY KEY (id),
        CONSTRAINT uq_page_layout_revisions_page_id_number UNIQUE (page_id, number),
        CONSTRAINT fk_page_layout_revisions_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE,
        CONSTRAINT fk_page_layout_revisions_author_id FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    // What a page once looked like stays as it was: a revision is never changed, and goes only with its page.
    await db.query('CREATE TRIGGER page_layout_revisions_immutable BEFORE UPDATE ON page_layout_revisions FOR EACH ROW EXECUTE FUNCTION refuse_change()');
    await db.query(`
      CREATE TABLE page_locks (
        page_id uuid NOT NULL,
        holder_id uuid NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_page_locks PRIMARY KEY (page_id),
        CONSTRAINT fk_page_locks_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE,
        CONSTRAINT fk_page_locks_holder_id FOREIGN KEY (holder_id) REFERENCES users(id) ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX ix_page_locks_expires_at ON page_locks (expires_at)');
    await db.query(`
      CREATE FUNCTION announce_page_lock() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE held page_locks := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      BEGIN
        PERFORM pg_notify('newsroom', json_build_object(
          'seq', 0, 'action', CASE WHEN TG_OP = 'DELETE' THEN 'page.unlocked' ELSE 'page.locked' END, 'actorId', held.holder_id,
          'actorName', (SELECT display_name FROM users WHERE id = held.holder_id), 'subjectId', held.page_id, 'detail', NULL)::text);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER page_locks_announce AFTER INSERT OR DELETE ON page_locks FOR EACH ROW EXECUTE FUNCTION announce_page_lock()');
    // A heartbeat is no news; another holder is.
    await db.query(`CREATE TRIGGER page_locks_announce_holder AFTER UPDATE ON page_locks FOR EACH ROW
      WHEN (OLD.holder_id IS DISTINCT FROM NEW.holder_id) EXECUTE FUNCTION announce_page_lock()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE page_locks');
    await db.query('DROP FUNCTION announce_page_lock()');
    await db.query('DROP TABLE page_layout_revisions');
    await db.query('DROP TABLE page_layouts');
  }
}
