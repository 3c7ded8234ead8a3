import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { User } from '../auth/user.entity';
import { invalidField } from '../common/app-error';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { newsroomDay, newsroomHour } from '../domain/calendar/newsroom-day';
import type { Actor } from '../domain/people/roles';
import { queuesOf } from '../domain/workflow/queues';
import { Mailer } from '../mail/mailer.service';
import { Board } from './board.service';
import { digestLetter, type DigestPile } from './digest-letter';
import { DigestSettings } from './digest-settings.entity';
import type { ChangeDigestDto, DigestSettingsDto } from './digest.dto';

const LINES = '10';

/** One e-mail a day by choice: never one an event. */
@Injectable()
export class Digests {
  constructor(@InjectDataSource() private readonly db: DataSource, @Inject(CONFIG) private readonly config: Config, private readonly board: Board, private readonly mailer: Mailer) {}

  async settings(actor: Actor): Promise<DigestSettingsDto> {
    const kept = await this.db.manager.findOneBy(DigestSettings, { userId: actor.id });
    const { enabled = false, email = '', hour = 8, language = 'zh' } = kept ?? {};
    return { enabled, email, hour, language, isMailSet: this.mailer.isSet };
  }

  /** Whoever asks for it after today's hour has passed gets the first one tomorrow. How one likes to be told is no act of the newsroom. */
  async change(actor: Actor, { enabled, email = '', hour, language }: ChangeDigestDto): Promise<DigestSettingsDto> {
    if (enabled && email === '') throw invalidField('email', 'field.required');
    const now = new Date();
    const lastSentOn = newsroomHour(now) >= hour ? newsroomDay(now) : null;
    await this.db.query(
      `INSERT INTO digest_settings (user_id, enabled, email, hour, language, last_sent_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (user_id) DO UPDATE SET enabled = $2, email = $3, hour = $4, language = $5, last_sent_on = greatest(digest_settings.last_sent_on, $6)`,
      [actor.id, enabled, email, hour, language, lastSentOn]);
    return this.settings(actor);
  }

  /**
   * Sends a person's digest of a day, unless it has been sent. The settings are held from asking to noting, so that of two
   * processes one finds it done; a letter the server refused is not noted and goes out at the next attempt.
   */
  async send(userId: string, day: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const settings = await tx.findOne(DigestSettings, { where: { userId, enabled: true }, lock: { mode: 'pessimistic_write' } });
      if (!settings || (settings.lastSentOn !== null && settings.lastSentOn >= day)) return;
      const user = await tx.findOneBy(User, { id: userId, active: true });
      if (!user) return;
      const { language, email: to } = settings;
      const [{ unread }] = await tx.query<{ unread: number }[]>('SELECT count(*)::int AS unread FROM user_notices WHERE user_id = $1 AND read_at IS NULL', [userId]);
      const letter = digestLetter({ name: user.displayName, day, piles: await this.pilesOf(user), unread, address: this.config.publicOrigin }, language);
      await this.mailer.send({ to, ...letter, messageId: `<digest.${day}.${userId}@qingyang>` });
      await tx.update(DigestSettings, { userId }, { lastSentOn: day });
    });
  }

  private async pilesOf(user: User): Promise<DigestPile[]> {
    const queues = queuesOf(user).filter((queue) => queue !== 'unassigned' && queue !== 'pool');
    return Promise.all(queues.map(async (queue) => {
      const { queues: counts, stories } = await this.board.of(user, { queue, limit: LINES });
      return { queue, count: counts.find((one) => one.queue === queue)?.count ?? 0, stories };
    }));
  }
}
