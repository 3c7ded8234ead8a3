import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stories wanted before they are written, and for whom. */
export class CreateCommissions1795219240010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE commissions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        publication_id uuid NOT NULL,
        topic text NOT NULL,
        angle text NOT NULL DEFAULT '',
        genre text NOT NULL DEFAULT '',
        section text NOT NULL DEFAULT '',
        target_length integer,
        due_at timestamptz,
        photo_wanted text NOT NULL DEFAULT '',
        event_place text NOT NULL DEFAULT '',
        event_at timestamptz,
        assignee_id uuid,
        contributor_id uuid,
        status text NOT NULL DEFAULT 'proposed',
        reason text NOT NULL DEFAULT '',
        issue_id uuid,
        page_number smallint,
        article_id uuid,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_commissions PRIMARY KEY (id),
        CONSTRAINT uq_commissions_article_id UNIQUE (article_id),
        CONSTRAINT ck_commissions_accepted CHECK (status <> 'accepted' OR article_id IS NOT NULL),
        CONSTRAINT ck_commissions_someone CHECK (status NOT IN ('assigned', 'accepted', 'declined') OR num_nonnulls(assignee_id, contributor_id) > 0),
        CONSTRAINT fk_commissions_publication_id FOREIGN KEY (publication_id) REFERENCES publications(id),
        CONSTRAINT fk_commissions_assignee_id FOREIGN KEY (assignee_id) REFERENCES users(id),
        CONSTRAINT fk_commissions_contributor_id FOREIGN KEY (contributor_id) REFERENCES contributors(id),
        CONSTRAINT fk_commissions_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE SET NULL,
        CONSTRAINT fk_commissions_article_id FOREIGN KEY (article_id) REFERENCES articles(id),
        CONSTRAINT fk_commissions_created_by_id FOREIGN KEY (created_by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_commissions_assignee_id_status ON commissions (assignee_id, status)');
    await db.query('CREATE INDEX ix_commissions_publication_id_due_at_id ON commissions (publication_id, due_at, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE commissions');
  }
}
