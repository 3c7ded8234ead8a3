import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person is told of in the panel, and who wants a digest by e-mail. */
export class CreateUserNotices1795219240020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE user_notices (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL,
        kind text NOT NULL,
        cause text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        title text NOT NULL,
        actor_name text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        CONSTRAINT pk_user_notices PRIMARY KEY (id),
        CONSTRAINT uq_user_notices_user_id_cause UNIQUE (user_id, cause),
        CONSTRAINT fk_user_notices_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX ix_user_notices_user_id_created_at_id ON user_notices (user_id, created_at, id)');
    await db.query(`
      CREATE TABLE digest_settings (
        user_id uuid NOT NULL,
        enabled boolean NOT NULL DEFAULT false,
        email text NOT NULL DEFAULT '',
        hour smallint NOT NULL DEFAULT 8,
        language text NOT NULL DEFAULT 'zh',
        last_sent_on date,
        CONSTRAINT pk_digest_settings PRIMARY KEY (user_id),
        CONSTRAINT ck_digest_settings_email CHECK (NOT enabled OR email <> ''),
        CONSTRAINT fk_digest_settings_user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
      )`);
    // The act hands its telling in with itself: when it does not stand, nobody is told of it; when it does, nobody is missed.
    await db.query(`
      CREATE FUNCTION tell_of_act() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM graphile_worker.add_job('notices.tell', json_build_object('seq', NEW.seq));
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER audit_entries_tell AFTER INSERT ON audit_entries FOR EACH ROW
      WHEN (NEW.action IN ('article.assigned', 'article.moved', 'article.takenOver', 'article.releaseWithdrawn', 'comment.added', 'comment.changed', 'commission.created', 'commission.moved'))
      EXECUTE FUNCTION tell_of_act()`);
    // Whoever sets the time, and however often: one reminder waits, two hours before it.
    await db.query(`
      CREATE FUNCTION remind_of_due() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.due_at > now() THEN
          PERFORM graphile_worker.add_job('notices.dueSoon', json_build_object('articleId', NEW.id, 'dueAt', NEW.due_at), run_at => greatest(now(), NEW.due_at - interval '2 hours'), job_key => 'dueSoon:' || NEW.id);
        ELSE
          PERFORM graphile_worker.remove_job('dueSoon:' || NEW.id);
        END IF;
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER articles_due AFTER INSERT ON articles FOR EACH ROW WHEN (NEW.due_at IS NOT NULL) EXECUTE FUNCTION remind_of_due()');
    await db.query('CREATE TRIGGER articles_due_changed AFTER UPDATE OF due_at ON articles FOR EACH ROW WHEN (OLD.due_at IS DISTINCT FROM NEW.due_at) EXECUTE FUNCTION remind_of_due()');
    await db.query(`
      CREATE FUNCTION announce_user_notice() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('newsroom', json_build_object('seq', 0, 'action', 'userNotice.given', 'actorId', NULL, 'actorName', NULL, 'subjectId', NEW.user_id, 'detail', NEW.kind)::text);
        RETURN NULL;
      END $$`);
    await db.query('CREATE TRIGGER user_notices_announce AFTER INSERT ON user_notices FOR EACH ROW EXECUTE FUNCTION announce_user_notice()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE user_notices');
    await db.query('DROP TABLE digest_settings');
    await db.query('DROP FUNCTION announce_user_notice()');
    await db.query('DROP TRIGGER articles_due_changed ON articles');
    await db.query('DROP TRIGGER articles_due ON articles');
    await db.query('DROP FUNCTION remind_of_due()');
    await db.query('DROP TRIGGER audit_entries_tell ON audit_entries');
    await db.query('DROP FUNCTION tell_of_act()');
  }
}
