import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { keepReleased } from './article-keeping';

/** Five minutes after somebody began to write in released copy its words are in a revision, whether or not they ever come back. */
@Injectable()
@HandlesJob('article.keepReleased')
export class KeepReleased implements JobHandler<'article.keepReleased'> {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  run({ articleId }: { articleId: string }): Promise<void> {
    return this.db.transaction((tx) => keepReleased(tx, articleId));
  }
}
