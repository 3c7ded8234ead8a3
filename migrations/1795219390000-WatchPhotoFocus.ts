import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = "concat_ws(' ', h.file_hash, h.width, h.height)";
const AFTER = "concat_ws(' ', h.file_hash, h.width, h.height, h.focus_x, h.focus_y)";

/** A picture is cropped round its focus: moving that changes a signed page like another picture would. */
export class WatchPhotoFocus1795219390000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.reword(db, BEFORE, AFTER);
    await this.watch(db, 'caption, credit, headline, width, height, file_hash, focus_x, focus_y, deleted_at');
  }

  async down(db: QueryRunner): Promise<void> {
    await this.watch(db, 'caption, credit, headline, width, height, file_hash, deleted_at');
    await this.reword(db, AFTER, BEFORE);
  }

  private async reword(db: QueryRunner, from: string, to: string): Promise<void> {
    const [{ definition }] = await db.query("SELECT pg_get_functiondef('page_fingerprint(uuid)'::regprocedure) AS definition") as [{ definition: string }];
    if (!definition.includes(from)) throw new Error('page_fingerprint does not read pictures as expected');
    await db.query(definition.replace(from, to));
  }

  private async watch(db: QueryRunner, columns: string): Promise<void> {
    await db.query('DROP TRIGGER photos_void_signatures ON photos');
    await db.query(`CREATE CONSTRAINT TRIGGER photos_void_signatures AFTER UPDATE OF ${columns} ON photos DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION void_changed_signatures('thing')`);
  }
}
