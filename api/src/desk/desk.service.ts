import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { deadlineState, isMet } from '../domain/calendar/deadlines';
import type { Actor } from '../domain/people/roles';
import type { DeskDto, NextIssueDto } from './desk.dto';
import { PageTasks } from './page-tasks.service';

/** Enough to fill a screen; whoever wants all goes to the list. */
const SHOWN = 10;

const RECENT = `SELECT a.id, coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30)) AS headline, a.status, a.updated_at AS "updatedAt",
  coalesce((SELECT r.author_name FROM article_revisions r WHERE r.article_id = a.id ORDER BY r.number DESC LIMIT 1), '') AS "byName"`;

/** Papers whose next issue is shown; whoever makes more has the list of issues. */
const PAPERS = 4;
/** An issue this long past its day was given up, not forgotten. */
const DAYS_LATE = 14;

const NEXT_ISSUES = `SELECT i.id, p.name AS "publicationName", i.published_on AS "publishedOn", i.issue_number AS "issueNumber", i.total_issue_number AS "totalIssueNumber", i.status,
  (SELECT max(d.due_at) FROM issue_deadlines d WHERE d.issue_id = i.id AND d.stage = 'press') AS "pressAt",
  coalesce((SELECT json_agg(json_build_object('id', g.id, 'pageNumber', g.page_number, 'name', g.name, 'status', g.status, 'pageEditorName', u.display_name) ORDER BY g.page_number NULLS LAST, g.id)
    FROM pages g LEFT JOIN users u ON u.id = g.page_editor_id WHERE g.issue_id = i.id), '[]') AS pages
  FROM publications p CROSS JOIN LATERAL (SELECT * FROM issues n WHERE n.publication_id = p.id AND n.status IN ('planned', 'open', 'copyClosed', 'signed', 'printed')
    AND n.published_on >= current_date - ${DAYS_LATE} ORDER BY n.published_on LIMIT 1) i ORDER BY i.published_on, p.name LIMIT ${PAPERS}`;

/** How the last page stands against the press, at an instant. */
const withPress = (issue: NextIssueDto, now: string): NextIssueDto => {
  const isDone = issue.pages.length > 0 && issue.pages.every(({ status }) => isMet('press', status, issue.status));
  return { ...issue, pressState: issue.pressAt === null ? null : deadlineState(isDone, issue.pressAt, now) };
};

@Injectable()
export class Desk {
  constructor(private readonly sql: Sql, private readonly tasks: PageTasks) {}

  /** Two statements side by side: the desk is the page everyone opens first. */
  async of(actor: Actor): Promise<DeskDto> {
    const [desk, pageTasks] = await Promise.all([this.stock(), this.tasks.of(actor)]);
    return { ...desk, pageTasks };
  }

  private async stock(): Promise<Omit<DeskDto, 'pageTasks'>> {
    const row = await this.sql.row<{ desk: Omit<DeskDto, 'pageTasks'> }>({
      name: 'desk',
      text: `
        WITH open_pages AS (
          SELECT s.page_id AS "pageId", g.issue_id AS "issueId", s.id AS "sourceDocumentId", p.name AS "publicationName",
            i.published_on AS "publishedOn", g.page_number AS "pageNumber", count(*)::int AS count
          FROM findings f JOIN source_documents s ON s.id = f.source_document_id JOIN pages g ON g.id = s.page_id
          JOIN issues i ON i.id = g.issue_id JOIN publications p ON p.id = i.publication_id
          WHERE f.decision IS NULL GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY count DESC, 5 LIMIT ${SHOWN})
        SELECT json_build_object(
          'counts', json_build_object(
            'publications', (SELECT count(*) FROM publications), 'issues', (SELECT count(*) FROM issues), 'pages', (SELECT count(*) FROM pages),
            'articles', (SELECT coalesce(sum(delta), 0) FROM article_counts), 'photos', (SELECT count(*) FROM photos WHERE deleted_at IS NULL),
            'notices', (SELECT count(*) FROM notices WHERE deleted_at IS NULL), 'contributors', (SELECT count(*) FROM contributors WHERE merged_into_id IS NULL)),
          'toConfirm', coalesce((SELECT json_agg(waiting) FROM (
            SELECT i.id AS "issueId", p.name AS "publicationName", i.published_on AS "publishedOn", i.issue_number AS "issueNumber",
              ARRAY(SELECT fact.key FROM jsonb_each(i.provenance) fact WHERE fact.value ->> 'source' = 'inferred') AS facts
            FROM issues i JOIN publications p ON p.id = i.publication_id
            WHERE jsonb_path_exists(i.provenance, '$.*.source ? (@ == "inferred")') ORDER BY i.published_on LIMIT ${SHOWN}) waiting), '[]'),
          'openFindings', json_build_object('total', (SELECT count(*) FROM findings WHERE decision IS NULL), 'pages', coalesce((SELECT json_agg(open_pages) FROM open_pages), '[]')),
          'lostPhotos', (SELECT count(*) FROM photos WHERE file_hash IS NULL AND deleted_at IS NULL),
          'nextIssues', coalesce((SELECT json_agg(n) FROM (${NEXT_ISSUES}) n), '[]'),
          'recent', coalesce((SELECT json_agg(r) FROM (${RECENT} FROM articles a WHERE a.deleted_at IS NULL ORDER BY a.updated_at DESC LIMIT ${SHOWN}) r), '[]')) AS desk`,
      values: [],
    });
    if (!row) throw new Error('the desk statement answers one row');
    const now = new Date().toISOString();
    return { ...row.desk, nextIssues: row.desk.nextIssues.map((issue) => withPress(issue, now)) };
  }
}
