import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import type { JobPayloads } from '../jobs/job-payloads';
import { Renditions } from './renditions.service';

/** Makes thumbnail and preview soon after a photo is filed. */
@Injectable()
@HandlesJob('photo.makeRenditions')
export class MakeRenditions implements JobHandler<'photo.makeRenditions'> {
  constructor(private readonly renditions: Renditions, private readonly sql: Sql) {}

  async run({ photoId }: JobPayloads['photo.makeRenditions']): Promise<void> {
    const photo = await this.sql.row<{ hash: string | null }>({ text: 'SELECT file_hash AS hash FROM photos WHERE id = $1', values: [photoId] });
    if (photo?.hash) await this.renditions.make(photo.hash);
  }
}
