import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { KEYS_KEPT_DAYS } from './filing-attempts';

/** Each night: keys nobody will send again. */
@Injectable()
@HandlesJob('article.forgetAttempts')
export class ForgetAttempts implements JobHandler<'article.forgetAttempts'> {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async run(): Promise<void> {
    await this.db.query('DELETE FROM filing_attempts WHERE tried_at < now() - make_interval(days => $1)', [KEYS_KEPT_DAYS]);
  }
}
