import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { READING_ROUNDS } from '../domain/proofs/rounds';
import { PAGE_TRANSITIONS } from '../domain/workflow/page-workflow';
import type { PageTaskDto } from './desk.dto';

/** As many as a press night brings one person. */
const SHOWN = 30;
/** A clean proof is read only while its page is clean, and not signed. */
const IN_HAND = "(p.round <> 'clean' OR g.status = 'clean')";
/** Today's headlines of the stories that marks are in. */
const STORIES = `array_agg(DISTINCT a.headline) FILTER (WHERE a.headline <> '')`;
const MARKED = "JOIN proofs p ON p.id = m.proof_id LEFT JOIN articles a ON a.id = (m.place ->> 'articleId')::uuid";
const QUOTED_ROUNDS = READING_ROUNDS.map((round) => `'${round}'`).join(', ');

/** What a page goes on to from each state, as its deadlines call it. */
const NEXT_STAGE = "CASE g.status WHEN 'madeUp' THEN 'proof1' WHEN 'proof1' THEN 'proof2' WHEN 'proof2' THEN 'proof3' WHEN 'proof3' THEN 'clean' ELSE 'press' END";

/** `$1` the person; `$2` whether they read proofs nobody has taken, `$3` sign pages, `$4` pull proofs. */
const TASKS = `
  WITH tasks AS (
    SELECT 'read' AS task, p.page_id, p.id AS proof_id, p.number, p.round, p.due_at, 0 AS count, NULL::text[] AS stories FROM proofs p JOIN pages g ON g.id = p.page_id
    WHERE p.assignee_id = $1 AND p.status IN ('pulled', 'accepted') AND ${IN_HAND}
    UNION ALL
    SELECT 'take', p.page_id, p.id, p.number, p.round, p.due_at, 0, NULL FROM proofs p JOIN pages g ON g.id = p.page_id
    WHERE $2 AND p.assignee_id IS NULL AND p.status = 'pulled' AND ${IN_HAND} AND g.page_editor_id IS DISTINCT FROM $1
      AND NOT EXISTS (SELECT 1 FROM proofs o WHERE o.page_id = p.page_id AND o.assignee_id = $1 AND o.round IN (${QUOTED_ROUNDS}) AND o.status <> 'declined')
    UNION ALL
    SELECT 'answer', m.page_id, m.proof_id, p.number, p.round, NULL, count(*)::int, ${STORIES} FROM proof_marks m ${MARKED} WHERE m.assignee_id = $1 AND m.status = 'open' GROUP BY 2, 3, 4, 5
    UNION ALL
    SELECT 'verify', m.page_id, m.proof_id, p.number, p.round, NULL, count(*)::int, ${STORIES} FROM proof_marks m ${MARKED}
    WHERE m.created_by_id = $1 AND m.status IN ('done', 'refused') AND m.answered_by_id IS DISTINCT FROM $1 GROUP BY 2, 3, 4, 5
    UNION ALL
    SELECT CASE g.status WHEN 'clean' THEN 'sign' ELSE 'pull' END, g.id, NULL, NULL, NULL,
      (SELECT d.due_at FROM issue_deadlines d WHERE d.issue_id = g.issue_id AND d.stage = ${NEXT_STAGE} AND (d.page_id = g.id OR d.page_id IS NULL) ORDER BY d.page_id NULLS LAST LIMIT 1), 0, NULL
    FROM pages g WHERE g.status IN ('madeUp', 'proof1', 'proof2', 'proof3', 'clean')
      AND CASE g.status WHEN 'clean' THEN $3 ELSE $4 AND g.page_editor_id = $1 AND NOT EXISTS (SELECT 1 FROM proofs o WHERE o.page_id = g.id AND o.status IN ('pulled', 'accepted')) END)
  SELECT t.task, t.page_id AS "pageId", g.page_number AS "pageNumber", g.name AS "pageName", n.name AS "publicationName", i.published_on AS "publishedOn", i.issue_number AS "issueNumber",
    t.proof_id AS "proofId", t.number AS "proofNumber", t.round, t.due_at AS "dueAt", t.count, coalesce(t.stories, '{}') AS stories
  FROM tasks t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id JOIN publications n ON n.id = i.publication_id
  WHERE i.status NOT IN ('published', 'archived') ORDER BY t.due_at NULLS LAST, i.published_on, g.page_number, t.task LIMIT ${SHOWN}`;

const signs = ({ roles }: Actor): boolean => PAGE_TRANSITIONS.sign.roles.some((role) => roles.includes(role));

/** What of the pages waits for one person: proofs to read, marks to answer and to verify, proofs to pull, pages to sign. */
@Injectable()
export class PageTasks {
  constructor(private readonly sql: Sql) {}

  async of(actor: Actor): Promise<PageTaskDto[]> {
    const values = [actor.id, actor.roles.includes('proofreader'), signs(actor), may(actor, 'proof.pull')];
    return this.sql.rows<PageTaskDto>({ name: 'desk_page_tasks', text: TASKS, values });
  }
}
