import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { OUTPUT_KEPT_DAYS } from '../domain/outputs/kinds';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { outputKey, Storage } from '../storage/storage';

const BATCH = 100;

/** Each night: files whose time is over go first, then what is known of them; cut short, it goes on the next night. */
@Injectable()
@HandlesJob('outputs.expire')
export class ExpireOutputs implements JobHandler<'outputs.expire'> {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly storage: Storage) {}

  async run(): Promise<void> {
    for (;;) {
      const gone = await this.db.query<{ id: string }[]>('SELECT id FROM outputs WHERE expires_at < now() ORDER BY expires_at LIMIT $1', [BATCH]);
      for (const { id } of gone) await this.storage.remove(outputKey(id));
      await this.db.query('DELETE FROM outputs WHERE id = ANY($1)', [gone.map(({ id }) => id)]);
      if (gone.length < BATCH) break;
    }
    await this.db.query(`DELETE FROM outputs WHERE status = 'cancelled' AND finished_at < now() - make_interval(days => $1)`, [OUTPUT_KEPT_DAYS]);
  }
}
