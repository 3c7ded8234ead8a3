import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A use outside the paper noted by mistake is withdrawn by name and reason: its line stays, and counts no more. What was printed cannot be. */
export class WithdrawPhotoUses1795219420000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE photo_uses
        ADD withdrawn_at timestamptz,
        ADD withdrawn_by_name text NOT NULL DEFAULT '',
        ADD withdrawn_reason text NOT NULL DEFAULT '',
        ADD CONSTRAINT ck_photo_uses_withdrawal CHECK (CASE WHEN withdrawn_at IS NULL THEN withdrawn_reason = '' ELSE kind = 'digital' AND btrim(withdrawn_reason) <> '' END)`);
    await db.query('DROP INDEX uq_photo_uses_digital');
    await db.query("CREATE UNIQUE INDEX uq_photo_uses_digital ON photo_uses (photo_id, address) WHERE kind = 'digital' AND withdrawn_at IS NULL");
    await db.query('DROP TRIGGER photo_uses_immutable ON photo_uses');
    // A line takes its withdrawal once; of all else nothing is ever rewritten.
    await db.query(`
      CREATE TRIGGER photo_uses_immutable BEFORE UPDATE ON photo_uses FOR EACH ROW
      WHEN (OLD.withdrawn_at IS NOT NULL OR to_jsonb(OLD) - '{withdrawn_at,withdrawn_by_name,withdrawn_reason}'::text[] <> to_jsonb(NEW) - '{withdrawn_at,withdrawn_by_name,withdrawn_reason}'::text[])
      EXECUTE FUNCTION refuse_change()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER photo_uses_immutable ON photo_uses');
    await db.query('DELETE FROM photo_uses WHERE withdrawn_at IS NOT NULL');
    await db.query('DROP INDEX uq_photo_uses_digital');
    await db.query('ALTER TABLE photo_uses DROP withdrawn_at, DROP withdrawn_by_name, DROP withdrawn_reason');
    await db.query("CREATE UNIQUE INDEX uq_photo_uses_digital ON photo_uses (photo_id, address) WHERE kind = 'digital'");
    await db.query('CREATE TRIGGER photo_uses_immutable BEFORE UPDATE ON photo_uses FOR EACH ROW EXECUTE FUNCTION refuse_change()');
  }
}
