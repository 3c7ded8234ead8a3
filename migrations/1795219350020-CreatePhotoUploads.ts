import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures on their way in, so that a broken line costs nothing that has arrived. */
export class CreatePhotoUploads1795219350020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE photo_uploads (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        owner_id uuid NOT NULL,
        file_name text NOT NULL,
        length bigint NOT NULL,
        received bigint NOT NULL DEFAULT 0,
        parts smallint NOT NULL DEFAULT 0,
        words jsonb NOT NULL,
        photo_id uuid,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_photo_uploads PRIMARY KEY (id),
        CONSTRAINT fk_photo_uploads_owner_id FOREIGN KEY (owner_id) REFERENCES users(id) ON DELETE CASCADE,
        CONSTRAINT fk_photo_uploads_photo_id FOREIGN KEY (photo_id) REFERENCES photos(id) ON DELETE CASCADE,
        CONSTRAINT ck_photo_uploads_received CHECK (received BETWEEN 0 AND length),
        CONSTRAINT ck_photo_uploads_whole CHECK (photo_id IS NULL OR received = length)
      )`);
    await db.query('CREATE INDEX ix_photo_uploads_expires_at ON photo_uploads (expires_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE photo_uploads');
  }
}
