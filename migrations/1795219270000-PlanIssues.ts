import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a paper's next issue begins with: its rests, its clock, its pages and its timetable; and the deadlines of each issue. */
export class PlanIssues1795219270000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE publications
        ADD COLUMN time_zone text NOT NULL DEFAULT 'Asia/Shanghai',
        ADD COLUMN skipped_days jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN page_template jsonb NOT NULL DEFAULT '[
          {"pageNumber":1,"name":"要闻","pageEditorId":null,"standing":["masthead","colophon"]}, {"pageNumber":2,"name":"综合","pageEditorId":null,"standing":[]},
          {"pageNumber":3,"name":"民生","pageEditorId":null,"standing":[]}, {"pageNumber":4,"name":"副刊","pageEditorId":null,"standing":[]}]',
        ADD COLUMN timetable jsonb NOT NULL DEFAULT '[
          {"stage":"copy","pageNumber":null,"daysBefore":2,"time":"20:00"}, {"stage":"copy","pageNumber":4,"daysBefore":4,"time":"18:00"},
          {"stage":"makeUp","pageNumber":null,"daysBefore":1,"time":"10:00"}, {"stage":"proof1","pageNumber":null,"daysBefore":1,"time":"14:00"},
          {"stage":"proof2","pageNumber":null,"daysBefore":1,"time":"16:00"}, {"stage":"proof3","pageNumber":null,"daysBefore":1,"time":"20:00"},
          {"stage":"clean","pageNumber":null,"daysBefore":1,"time":"21:00"}, {"stage":"press","pageNumber":null,"daysBefore":1,"time":"22:00"}]'`);
    // Papers that are here get the customary pages and timetable; a new one gets them from the domain, where they may grow.
    await db.query('ALTER TABLE publications ALTER COLUMN page_template DROP DEFAULT, ALTER COLUMN timetable DROP DEFAULT');
    await db.query("ALTER TABLE issues ADD COLUMN exceptions jsonb NOT NULL DEFAULT '[]'");
    await db.query(`
      CREATE TABLE issue_deadlines (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        issue_id uuid NOT NULL,
        page_id uuid,
        stage text NOT NULL,
        due_at timestamptz NOT NULL,
        CONSTRAINT pk_issue_deadlines PRIMARY KEY (id),
        CONSTRAINT fk_issue_deadlines_issue_id FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE,
        CONSTRAINT fk_issue_deadlines_page_id FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE,
        CONSTRAINT ck_issue_deadlines_stage CHECK (stage IN ('copy', 'makeUp', 'proof1', 'proof2', 'proof3', 'clean', 'press'))
      )`);
    await db.query('CREATE INDEX ix_issue_deadlines_due_at ON issue_deadlines (due_at)');
    await db.query('CREATE UNIQUE INDEX uq_issue_deadlines_issue_id_stage ON issue_deadlines (issue_id, stage) WHERE page_id IS NULL');
    await db.query('CREATE UNIQUE INDEX uq_issue_deadlines_page_id_stage ON issue_deadlines (page_id, stage)');
    await db.query('CREATE INDEX ix_issue_deadlines_issue_id ON issue_deadlines (issue_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE issue_deadlines');
    await db.query('ALTER TABLE issues DROP COLUMN exceptions');
    await db.query('ALTER TABLE publications DROP COLUMN time_zone, DROP COLUMN skipped_days, DROP COLUMN page_template, DROP COLUMN timetable');
  }
}
