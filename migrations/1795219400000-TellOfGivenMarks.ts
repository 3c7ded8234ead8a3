import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mark that is given to another is told of to them: it may be on a proof that was read long ago. */
export class TellOfGivenMarks1795219400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TRIGGER audit_entries_tell_of_given_marks AFTER INSERT ON audit_entries FOR EACH ROW
      WHEN (NEW.action = 'mark.changed' AND NEW.payload -> 'changes' ? 'assigneeId') EXECUTE FUNCTION tell_of_act()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER audit_entries_tell_of_given_marks ON audit_entries');
  }
}
