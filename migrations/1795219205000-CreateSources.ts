import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Delivered files kept byte for byte, and what is doubted in them. */
export class CreateSources1795219205000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE source_documents (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        page_id uuid NOT NULL,
        file_name text NOT NULL,
        sha256 text NOT NULL,
        content bytea NOT NULL,
        encoding text NOT NULL,
        characters integer NOT NULL,
        placed integer NOT NULL,
        placements jsonb NOT NULL,
        imported_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_source_documents PRIMARY KEY (id),
        CONSTRAINT uq_source_documents_sha256 UNIQUE (sha256),
        CONSTRAINT fk_source_documents_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_source_documents_page_id FOREIGN KEY (page_id) REFERENCES pages(id),
        CONSTRAINT fk_source_documents_imported_by_id FOREIGN KEY (imported_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_source_documents_page_id ON source_documents (page_id)');
    await db.query('CREATE INDEX ix_source_documents_publication_id ON source_documents (publication_id)');
    await db.query(`
      CREATE TABLE findings (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        source_document_id uuid NOT NULL,
        page_item_id uuid,
        line integer NOT NULL,
        start integer NOT NULL,
        "end" integer NOT NULL,
        as_read text NOT NULL,
        should_be text NOT NULL,
        context text NOT NULL,
        rule text NOT NULL,
        confidence real NOT NULL,
        decision text,
        note text NOT NULL DEFAULT '',
        decided_by_id uuid,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_findings PRIMARY KEY (id),
        CONSTRAINT fk_findings_source_document_id FOREIGN KEY (source_document_id) REFERENCES source_documents(id) ON DELETE CASCADE,
        CONSTRAINT fk_findings_page_item_id FOREIGN KEY (page_item_id) REFERENCES page_items(id) ON DELETE SET NULL,
        CONSTRAINT fk_findings_decided_by_id FOREIGN KEY (decided_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_findings_decision_created_at ON findings (decision, created_at)');
    await db.query('CREATE INDEX ix_findings_page_item_id ON findings (page_item_id)');
    await db.query('CREATE INDEX ix_findings_source_document_id ON findings (source_document_id)');
    await db.query(`
      CREATE TABLE imports (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        status text NOT NULL DEFAULT 'waiting',
        deliveries jsonb NOT NULL,
        files jsonb NOT NULL,
        by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        CONSTRAINT pk_imports PRIMARY KEY (id),
        CONSTRAINT fk_imports_by_id FOREIGN KEY (by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE TRIGGER source_documents_immutable BEFORE UPDATE OF content, sha256 ON source_documents FOR EACH ROW EXECUTE FUNCTION refuse_change()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE imports');
    await db.query('DROP TABLE findings');
    await db.query('DROP TABLE source_documents');
  }
}
