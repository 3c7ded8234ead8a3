import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { newsroomDay, newsroomHour } from '../domain/calendar/newsroom-day';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { Jobs } from '../jobs/jobs.service';
import { Mailer } from '../mail/mailer.service';
import { Digests } from './digests.service';

/** Every hour: whose hour has come and who has had none today, also when nobody was there at the hour itself. */
@Injectable()
@HandlesJob('digest.queue')
export class QueueDigests implements JobHandler<'digest.queue'> {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly jobs: Jobs, private readonly mailer: Mailer) {}

  async run(): Promise<void> {
    if (!this.mailer.isSet) return;
    const now = new Date();
    const day = newsroomDay(now);
    await this.db.transaction(async (tx) => {
      const people = await tx.query<{ userId: string }[]>(
        `SELECT s.user_id AS "userId" FROM digest_settings s JOIN users u ON u.id = s.user_id AND u.active
         WHERE s.enabled AND s.hour <= $1 AND (s.last_sent_on IS NULL OR s.last_sent_on < $2)`, [newsroomHour(now), day]);
      for (const { userId } of people) await this.jobs.add(tx, 'digest.send', { userId, day }, { key: `digest:${userId}`, maxAttempts: 8 });
    });
  }
}

@Injectable()
@HandlesJob('digest.send')
export class SendDigest implements JobHandler<'digest.send'> {
  constructor(private readonly digests: Digests) {}

  run({ userId, day }: { userId: string; day: string }): Promise<void> {
    return this.digests.send(userId, day);
  }
}
