import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fonts papers bring themselves. */
export class CreateFonts1795219260000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE publication_fonts (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        name text NOT NULL,
        face text NOT NULL,
        file_name text NOT NULL,
        format text NOT NULL,
        byte_size integer NOT NULL,
        characters integer NOT NULL,
        han_characters integer NOT NULL,
        metrics jsonb NOT NULL,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_publication_fonts PRIMARY KEY (id),
        CONSTRAINT fk_publication_fonts_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_publication_fonts_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL,
        CONSTRAINT uq_publication_fonts_publication_id_face UNIQUE (publication_id, face),
        CONSTRAINT ck_publication_fonts_face CHECK (face ~ '^own-[0-9a-f]{64}$'),
        CONSTRAINT ck_publication_fonts_format CHECK (format IN ('ttf', 'otf'))
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE publication_fonts');
  }
}
