import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Layouts a paper uses again and again, without the copy that once stood in them. */
export class CreateLayoutTemplates1795219290000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE layout_templates (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        name text NOT NULL,
        layout jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_layout_templates PRIMARY KEY (id),
        CONSTRAINT uq_layout_templates_publication_id_name UNIQUE (publication_id, name),
        CONSTRAINT fk_layout_templates_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE layout_templates');
  }
}
