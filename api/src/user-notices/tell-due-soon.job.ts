import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';

/** Tells those who have a story that it is due soon: once for each time it is given, and not when it is done or due at another time by then. */
@Injectable()
@HandlesJob('notices.dueSoon')
export class TellDueSoon implements JobHandler<'notices.dueSoon'> {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async run({ articleId, dueAt }: { articleId: string; dueAt: string }): Promise<void> {
    await this.db.query(
      `INSERT INTO user_notices (user_id, kind, cause, subject_kind, subject_id, title)
       SELECT u.id, 'dueSoon', 'due:' || a.id || ':' || extract(epoch FROM a.due_at), 'article', a.id, a.headline
       FROM articles a JOIN users u ON u.active AND (u.id = a.assignee_id OR (a.status = 'draft' AND u.id = ANY(a.author_ids)))
       WHERE a.id = $1 AND a.due_at = $2::timestamptz AND a.due_at > now() AND a.deleted_at IS NULL AND a.status IN ('draft', 'filed', 'firstReviewed', 'secondReviewed')
       ON CONFLICT ON CONSTRAINT uq_user_notices_user_id_cause DO NOTHING`, [articleId, dueAt]);
  }
}
