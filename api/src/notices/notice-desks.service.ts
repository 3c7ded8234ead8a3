import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { invalidField, notFound, stale } from '../common/app-error';
import { addDays, type CivilDate, civilDate } from '../domain/calendar/civil-date';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import { nextPublicationDay } from '../domain/calendar/publication-days';
import { noticeDeadline } from '../domain/notices/notice-deadlines';
import { repeatedRate } from '../domain/notices/prices';
import type { Actor } from '../domain/people/roles';
import { Publication } from '../publications/publication.entity';
import { CalendarDayRecord } from './calendar-day.entity';
import { NoticeDesk } from './notice-desk.entity';
import type { NoticeDeskDto, RunDayDto, RunOfDayDto, SaveNoticeDeskDto, SetCalendarDayDto, WorkCalendarDto } from './notice-desk.dto';
import { NoticeKnowledgeBase } from './notice-knowledge.service';

const DAYS_SHOWN = 12;

/** What an administrator sets for the notice desk: holidays, deadlines, rates. */
@Injectable()
export class NoticeDesks {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly knowledge: NoticeKnowledgeBase, private readonly audit: Audit) {}

  async calendar(year: number): Promise<WorkCalendarDto> {
    const [answer] = await this.db.query<WorkCalendarDto[]>(
      `SELECT coalesce((SELECT json_agg(y ORDER BY y) FROM (SELECT DISTINCT extract(year FROM day)::int AS y FROM calendar_days) years), '[]') AS years,
        coalesce((SELECT json_agg(json_build_object('day', d.day, 'kind', d.kind, 'name', d.name, 'source', d.source) ORDER BY d.day) FROM calendar_days d WHERE extract(year FROM d.day) = $1), '[]') AS days`, [year]);
    return answer;
  }

  async setDay(actor: Actor, day: string, { kind, name }: SetCalendarDayDto): Promise<WorkCalendarDto> {
    const on = dayIn(day);
    await this.db.transaction(async (tx) => {
      const before = await tx.findOneBy(CalendarDayRecord, { day: on });
      await tx.save(tx.create(CalendarDayRecord, { day: on, kind, name, source: actor.displayName }));
      await this.audit.record(tx, actor, 'calendarDay.set', null, { day: on, kind, name, before: before && `${before.kind} ${before.name}` });
    });
    return this.calendar(Number(on.slice(0, 4)));
  }

  async clearDay(actor: Actor, day: string): Promise<WorkCalendarDto> {
    const on = dayIn(day);
    await this.db.transaction(async (tx) => {
      const before = await tx.findOneBy(CalendarDayRecord, { day: on });
      if (!before) throw notFound();
      await tx.delete(CalendarDayRecord, { day: on });
      await this.audit.record(tx, actor, 'calendarDay.cleared', null, { day: on, before: `${before.kind} ${before.name}` });
    });
    return this.calendar(Number(on.slice(0, 4)));
  }

  async desk(publicationId: string): Promise<NoticeDeskDto> {
    if (!(await this.db.getRepository(Publication).existsBy({ id: publicationId }))) throw notFound();
    const [{ deadlines, rates, certificateIssuer, takesForms }, saved] = [await this.knowledge.desk(publicationId), await this.db.getRepository(NoticeDesk).findOneBy({ id: publicationId })];
    return { publicationId, grid: [...deadlines.grid], exceptions: [...deadlines.exceptions], rates: rates.map((rate) => ({ ...rate, steps: [...rate.steps] })), certificateIssuer, takesForms, version: saved?.version ?? 0 };
  }

  async save(actor: Actor, publicationId: string, { version, grid, exceptions, ...given }: SaveNoticeDeskDto): Promise<NoticeDeskDto> {
    const late = exceptions.findIndex(({ dueOn, publishedOn }) => dueOn > publishedOn);
    if (late >= 0) throw invalidField(`exceptions.${late}.dueOn`, 'field.order');
    const repeated = repeatedRate(given.rates);
    if (repeated !== null) throw invalidField(`rates.${repeated}.effectiveFrom`, 'field.repeated');
    const before = await this.desk(publicationId);
    await this.db.transaction(async (tx) => {
      const desk = await tx.findOne(NoticeDesk, { where: { id: publicationId }, lock: { mode: 'pessimistic_write' } });
      if ((desk?.version ?? 0) !== version) throw stale(await this.desk(publicationId));
      const after = { deadlines: { grid, exceptions }, ...given };
      await tx.save(desk ? Object.assign(desk, after) : tx.create(NoticeDesk, { id: publicationId, ...after }));
      await this.audit.record(tx, actor, 'noticeDesk.changed', publicationId, { changes: changesBetween(before, { grid, exceptions, ...given }) });
    });
    return this.desk(publicationId);
  }

  /** The paper's next days of publication, each with its deadline and what is to run: the desk's calendar of runs. */
  async runDays(publicationId: string, from?: string): Promise<RunDayDto[]> {
    const paper = await this.db.getRepository(Publication).findOneBy({ id: publicationId });
    if (!paper) throw notFound();
    const first = from === undefined ? newsroomDay(new Date()) : dayIn(from);
    const rhythm = { weekday: paper.weekday as never, skippedDays: paper.skippedDays };
    const coming: CivilDate[] = [];
    for (let day: CivilDate | null = addDays(first, -1); day !== null && coming.length < DAYS_SHOWN;) {
      day = nextPublicationDay(day, rhythm);
      if (day !== null) coming.push(day);
    }
    const until = coming.at(-1) ?? addDays(first, 7 * DAYS_SHOWN);
    const rows = await this.db.query<{ runOn: string; issueId: string | null; notices: RunOfDayDto[] }[]>(
      `SELECT to_char(d.day, 'YYYY-MM-DD') AS "runOn", (SELECT i.id FROM issues i WHERE i.publication_id = $1 AND i.published_on = d.day LIMIT 1) AS "issueId",
        coalesce((SELECT json_agg(json_build_object('noticeId', n.id, 'title', n.title, 'type', n.type, 'noticeStatus', n.status, 'status', r.status,
            'placedOn', (SELECT concat_ws(' ', g.page_number, g.name) FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id WHERE t.notice_id = n.id AND i.published_on = d.day LIMIT 1)) ORDER BY n.title, n.id)
          FROM notice_runs r JOIN notices n ON n.id = r.notice_id WHERE r.run_on = d.day AND n.publication_id = $1 AND n.deleted_at IS NULL), '[]') AS notices
       FROM (SELECT unnest($2::date[]) AS day UNION SELECT r.run_on FROM notice_runs r JOIN notices n ON n.id = r.notice_id WHERE n.publication_id = $1 AND r.run_on BETWEEN $3 AND $4
             UNION SELECT i.published_on FROM issues i WHERE i.publication_id = $1 AND i.published_on BETWEEN $3 AND $4) d ORDER BY d.day LIMIT 60`, [publicationId, coming, first, until]);
    const [{ deadlines, timeZone }, { calendar }] = [await this.knowledge.desk(publicationId), await this.knowledge.read()];
    return rows.map((row) => ({ ...row, dueAt: noticeDeadline(row.runOn, deadlines, timeZone, calendar) }));
  }
}

const dayIn = (day: string): CivilDate => {
  const [year, month, date] = day.split('-').map(Number);
  const found = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? civilDate(year ?? 0, month ?? 0, date ?? 0) : null;
  if (!found) throw invalidField('day', 'field.day');
  return found;
};
