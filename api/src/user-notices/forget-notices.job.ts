import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NOTICES_KEPT } from '../domain/workflow/user-notices';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';

/** Each night: nobody keeps more notices, or older ones, than they will ever look at. */
@Injectable()
@HandlesJob('notices.forget')
export class ForgetNotices implements JobHandler<'notices.forget'> {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async run(): Promise<void> {
    await this.db.query(
      `DELETE FROM user_notices n USING (SELECT id, created_at, row_number() OVER (PARTITION BY user_id ORDER BY created_at DESC, id DESC) AS place FROM user_notices) placed
       WHERE n.id = placed.id AND (placed.place > $1 OR placed.created_at < now() - make_interval(days => $2))`, [NOTICES_KEPT.count, NOTICES_KEPT.days]);
  }
}
