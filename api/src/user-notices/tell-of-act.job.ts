import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Concerned, noticesOf, type ToldAct } from '../domain/workflow/user-notices';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';

interface Act extends ToldAct { seq: string; actorName: string; subjectKind: string; subjectId: string }
interface Subject extends Concerned { title: string }

/** A comment is told of at the story it stands in. */
/** 第7期 2版 一校: a proof is told of by its page and round, a mark at the proof it stands on. */
const PROOF = `SELECT concat_ws(' ', coalesce('第' || i.issue_number || '期', i.published_on::text), coalesce(g.page_number || '版', g.name),
    CASE p.round WHEN 'first' THEN '一校' WHEN 'second' THEN '二校' WHEN 'third' THEN '三校' ELSE '清样' END) AS title,
  '{}'::uuid[] AS "authorIds", g.page_editor_id AS "assigneeId", p.pulled_by_id AS "createdById"
  FROM proofs p JOIN pages g ON g.id = p.page_id JOIN issues i ON i.id = g.issue_id WHERE p.id = $1`;

const SUBJECTS: Record<string, { kind: string; sql: string }> = {
  article: { kind: 'article', sql: 'SELECT headline AS title, author_ids AS "authorIds", assignee_id AS "assigneeId", created_by_id AS "createdById" FROM articles WHERE id = $1' },
  comment: { kind: 'article', sql: 'SELECT headline AS title, author_ids AS "authorIds", assignee_id AS "assigneeId", created_by_id AS "createdById" FROM articles WHERE id = $1' },
  proof: { kind: 'proof', sql: PROOF },
  mark: { kind: 'proof', sql: PROOF },
  commission: { kind: 'commission', sql: `SELECT topic AS title, '{}'::uuid[] AS "authorIds", assignee_id AS "assigneeId", created_by_id AS "createdById" FROM commissions WHERE id = $1` },
  notice: { kind: 'notice', sql: `SELECT title, ARRAY(SELECT u.id FROM users u WHERE u.active AND u.roles && ARRAY['noticeClerk', 'editorInChief']) AS "authorIds", NULL AS "assigneeId", created_by_id AS "createdById" FROM notices WHERE id = $1` },
};

/** Tells those whom an act concerns. The act itself handed the job in, so none is missed; the cause is kept, so none is told twice. */
@Injectable()
@HandlesJob('notices.tell')
export class TellOfAct implements JobHandler<'notices.tell'> {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async run({ seq }: { seq: number }): Promise<void> {
    const [act] = await this.db.query<Act[]>(`SELECT seq, action, actor_id AS "actorId", actor_name AS "actorName", subject_kind AS "subjectKind", subject_id AS "subjectId", payload FROM audit_entries WHERE seq = $1`, [seq]);
    const subject = act && SUBJECTS[act.subjectKind];
    if (!subject) return;
    const [about] = await this.db.query<Subject[]>(subject.sql, [act.subjectId]);
    if (!about) return;
    const told = noticesOf(act, about);
    if (told.length === 0) return;
    const { reason = '', text = '' } = act.payload as { reason?: string; text?: string };
    await this.db.query(
      `INSERT INTO user_notices (user_id, kind, cause, subject_kind, subject_id, title, actor_name, note)
       SELECT t.user_id, t.kind, $3, $4, $5, $6, $7, $8 FROM unnest($1::uuid[], $2::text[]) t(user_id, kind) JOIN users u ON u.id = t.user_id AND u.active
       ON CONFLICT ON CONSTRAINT uq_user_notices_user_id_cause DO NOTHING`,
      [told.map(({ userId }) => userId), told.map(({ kind }) => kind), `act:${act.seq}`, subject.kind, act.subjectId, about.title, act.actorName, (reason || text).slice(0, 500)],
    );
  }
}
