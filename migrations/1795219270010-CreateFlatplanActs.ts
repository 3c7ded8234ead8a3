import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done to the flatplan of an issue, so that it can be undone; and the pool of released copy by its index. */
export class CreateFlatplanActs1795219270010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE flatplan_acts (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        issue_id uuid NOT NULL,
        act text NOT NULL,
        words jsonb NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        by_id uuid,
        by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz,
        CONSTRAINT pk_flatplan_acts PRIMARY KEY (id),
        CONSTRAINT fk_flatplan_acts_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE,
        CONSTRAINT fk_flatplan_acts_by_id FOREIGN KEY (by_id) REFERENCES users(id) ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX ix_flatplan_acts_issue_id_created_at ON flatplan_acts (issue_id, created_at)');
    await db.query("CREATE INDEX ix_articles_pool ON articles (publication_id, must_run, updated_at, id) WHERE status = 'released' AND deleted_at IS NULL");
    // 报脚 stands at the foot of the last page, where the layout of a page puts it.
    await db.query(`
      UPDATE publications SET page_template = '[
        {"pageNumber":1,"name":"要闻","pageEditorId":null,"standing":["masthead"]}, {"pageNumber":2,"name":"综合","pageEditorId":null,"standing":[]},
        {"pageNumber":3,"name":"民生","pageEditorId":null,"standing":[]}, {"pageNumber":4,"name":"副刊","pageEditorId":null,"standing":["colophon"]}]'
      WHERE page_template = '[
        {"pageNumber":1,"name":"要闻","pageEditorId":null,"standing":["masthead","colophon"]}, {"pageNumber":2,"name":"综合","pageEditorId":null,"standing":[]},
        {"pageNumber":3,"name":"民生","pageEditorId":null,"standing":[]}, {"pageNumber":4,"name":"副刊","pageEditorId":null,"standing":[]}]'::jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX ix_articles_pool');
    await db.query('DROP TABLE flatplan_acts');
  }
}
