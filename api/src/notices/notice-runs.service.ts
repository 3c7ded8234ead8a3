import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField } from '../common/app-error';
import { civilDate } from '../domain/calendar/civil-date';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import { noticeDeadline } from '../domain/notices/notice-deadlines';
import { firstRunOf, type RunFacts } from '../domain/notices/notice-runs';
import type { Actor } from '../domain/people/roles';
import type { NoticeDto, SetRunsDto } from './notice.dto';
import type { Notice } from './notice.entity';
import { NoticeKnowledgeBase } from './notice-knowledge.service';
import { Notices } from './notices.service';

/** The issues a notice is to stand in. What was printed stays; what is planned can be chosen anew. */
@Injectable()
export class NoticeRuns {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly notices: Notices, private readonly knowledge: NoticeKnowledgeBase, private readonly audit: Audit) {}

  async set(actor: Actor, id: string, { version, days, reason = '' }: SetRunsDto): Promise<NoticeDto> {
    await this.db.transaction(async (tx) => {
      const notice = await this.notices.take(tx, actor, id, version, 'runs');
      const runs = await tx.query<RunFacts[]>('SELECT run_on::text AS "runOn", status FROM notice_runs WHERE notice_id = $1 ORDER BY run_on', [id]);
      const wanted = [...new Set(days)].sort();
      const before = runs.filter(({ status }) => status === 'planned').map(({ runOn }) => runOn);
      await this.check(tx, actor, notice, { added: wanted.filter((day) => !before.includes(day)), dropped: before.filter((day) => !wanted.includes(day)), runs, reason });
      await tx.query("DELETE FROM notice_runs WHERE notice_id = $1 AND status = 'planned' AND run_on <> ALL($2::date[])", [id, wanted]);
      await tx.query(
        `INSERT INTO notice_runs (notice_id, run_on) SELECT $1, day FROM unnest($2::date[]) day
         ON CONFLICT (notice_id, run_on) DO UPDATE SET status = 'planned' WHERE notice_runs.status IN ('missed', 'cancelled')`, [id, wanted]);
      const after = [...runs.filter(({ status }) => status === 'published'), ...wanted.map((runOn) => ({ runOn, status: 'planned' as const }))];
      // A quote holds for the insertions it counts.
      const isRequoted = notice.status === 'quoted' && notice.quote !== null && notice.quote.runs !== after.length;
      await tx.save(Object.assign(notice, { firstRunOn: firstRunOf(after), updatedAt: new Date(), ...(isRequoted && { status: 'verified', quote: null }) }));
      await this.audit.record(tx, actor, 'notice.runsSet', id, { title: notice.title, before, after: wanted, reason });
    });
    return this.notices.get(actor, id);
  }

  private async check(tx: EntityManager, actor: Actor, notice: Notice, { added, dropped, runs, reason }: { added: string[]; dropped: string[]; runs: RunFacts[]; reason: string }): Promise<void> {
    const today = newsroomDay(new Date());
    for (const day of added) {
      const [year, month, date] = day.split('-').map(Number);
      if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || !civilDate(year ?? 0, month ?? 0, date ?? 0)) throw invalidField('days', 'field.day');
      if (day < today) throw invalidField('days', 'notice.runPast', { day });
      if (runs.some(({ runOn, status }) => runOn === day && status === 'published')) throw invalidField('days', 'field.repeated');
    }
    const [{ deadlines, timeZone }, { calendar }] = [await this.knowledge.desk(notice.publicationId, tx), await this.knowledge.read(tx)];
    const late = [...added, ...dropped].find((day) => Date.parse(noticeDeadline(day, deadlines, timeZone, calendar) ?? '9999-01-01') < Date.now());
    if (late === undefined) return;
    if (!actor.roles.includes('editorInChief')) throw forbidden('notice.runAfterDeadline', { day: late });
    if (reason.trim() === '') throw conflict('notice.runLateWhy', { day: late });
  }
}
