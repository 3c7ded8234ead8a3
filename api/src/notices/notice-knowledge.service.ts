import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { projectRoot } from '../config/project-root';
import type { CivilDate } from '../domain/calendar/civil-date';
import { type CalendarDay, type DayKind, workCalendar, type WorkCalendar } from '../domain/calendar/working-days';
import { HOUSE_RULES } from '../domain/notices/house-rules';
import { type NoticeDeadlines, WEEKLY_NOTICE_DEADLINES } from '../domain/notices/notice-deadlines';
import type { NoticeRule } from '../domain/notices/notice-rules';
import type { Rate } from '../domain/notices/prices';

/** What the desk judges notices by: the law's rules and the calendar of holidays. */
export interface NoticeKnowledge { rules: readonly (NoticeRule & { id: string })[]; calendar: WorkCalendar }
/** How one paper takes notices; a paper that has said nothing takes them as every weekly does. */
export interface DeskOfPaper { deadlines: NoticeDeadlines; rates: readonly Rate[]; certificateIssuer: string; takesForms: boolean; timeZone: string; licenceKind: string }

interface PublishedDays { holidays: Record<string, string>; workdays: Record<string, string> }
/** The State Council's yearly notices since 2004, as the package chinese-days transcribes them. */
const PUBLISHED = join(projectRoot, 'node_modules', 'chinese-days', 'dist', 'chinese-days.json');

/** Rules and holidays stand in tables that an administrator edits; what ships with the newsroom is put there once. */
@Injectable()
export class NoticeKnowledgeBase implements OnApplicationBootstrap {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A year whose holidays are not here comes with the package that has them; a kind of notice nobody has a rule for, with the house's. */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtext('notice knowledge'))");
      await this.seedRules(tx);
      await this.seedCalendar(tx);
    });
  }

  async read(tx: EntityManager = this.db.manager): Promise<NoticeKnowledge> {
    const [{ rules, days }] = await tx.query<{ rules: NoticeKnowledge['rules']; days: CalendarDay[] }[]>(
      `SELECT coalesce((SELECT json_agg(json_build_object('id', r.id, 'key', r.key, 'type', r.type, 'name', r.name, 'legalBasis', r.legal_basis, 'required', r.required, 'periods', r.periods, 'minRuns', r.min_runs,
          'lastDayMoves', r.last_day_moves, 'takenDown', r.taken_down, 'effectiveFrom', r.effective_from, 'effectiveUntil', r.effective_until)) FROM notice_rules r), '[]') AS rules,
        coalesce((SELECT json_agg(json_build_object('day', d.day, 'kind', d.kind)) FROM calendar_days d), '[]') AS days`);
    return { rules, calendar: workCalendar(days) };
  }

  async desk(publicationId: string, tx: EntityManager = this.db.manager): Promise<DeskOfPaper> {
    const [desk] = await tx.query<(Omit<DeskOfPaper, 'deadlines' | 'rates'> & { deadlines: NoticeDeadlines | null; rates: Rate[] | null })[]>(
      `SELECT d.deadlines, d.rates, coalesce(d.certificate_issuer, '') AS "certificateIssuer", coalesce(d.takes_forms, true) AS "takesForms", p.time_zone AS "timeZone", p.licence_kind AS "licenceKind"
       FROM publications p LEFT JOIN notice_desks d ON d.id = p.id WHERE p.id = $1`, [publicationId]);
    if (!desk) throw new Error(`There is no publication ${publicationId}`);
    return { ...desk, deadlines: desk.deadlines ?? WEEKLY_NOTICE_DEADLINES, rates: desk.rates ?? [] };
  }

  private async seedRules(tx: EntityManager): Promise<void> {
    await tx.query(
      `INSERT INTO notice_rules (key, type, name, legal_basis, required, periods, min_runs, last_day_moves, taken_down, effective_from, effective_until)
       SELECT s.key, s.type, s.name, s."legalBasis", ARRAY(SELECT jsonb_array_elements_text(s.required)), s.periods, s."minRuns", s."lastDayMoves", s."takenDown", s."effectiveFrom", s."effectiveUntil"
       FROM jsonb_to_recordset($1::jsonb) AS s(key text, type text, name text, "legalBasis" text, required jsonb, periods jsonb, "minRuns" smallint, "lastDayMoves" boolean, "takenDown" boolean, "effectiveFrom" date, "effectiveUntil" date)
       WHERE NOT EXISTS (SELECT 1 FROM notice_rules r WHERE r.key = s.key)`, [JSON.stringify(HOUSE_RULES)]);
  }

  private async seedCalendar(tx: EntityManager): Promise<void> {
    const { holidays, workdays } = JSON.parse(await readFile(PUBLISHED, 'utf8')) as PublishedDays;
    const days = [...Object.entries(holidays).map(([day, words]) => dayAs('off', day, words)), ...Object.entries(workdays).map(([day, words]) => dayAs('work', day, words))];
    await tx.query(
      `INSERT INTO calendar_days (day, kind, name, source) SELECT s.day, s.kind, s.name, s.source FROM jsonb_to_recordset($1::jsonb) AS s(day date, kind text, name text, source text)
       WHERE NOT EXISTS (SELECT 1 FROM calendar_days d WHERE extract(year FROM d.day) = extract(year FROM s.day))`, [JSON.stringify(days)]);
  }
}

/** `Spring Festival,春节,4`: the holiday's name in both languages, and of how many days. */
const nameIn = (words: string): string => words.split(',')[1] ?? words;

/** A day with the notice it stands in: the last days of a year that belong to New Year stand in that of the next. */
const dayAs = (kind: DayKind, day: CivilDate, words: string) => {
  const name = nameIn(words);
  const year = Number(day.slice(0, 4)) + (name === '元旦' && day.slice(5, 7) === '12' ? 1 : 0);
  return { day, kind, name, source: `国务院办公厅${year}年节假日安排通知` };
};
