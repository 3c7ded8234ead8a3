import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AppError, notFound } from '../common/app-error';
import { isSameSecret } from '../common/same-secret';
import { escapeLike } from '../database/list-spec';
import { daysBetween } from '../domain/calendar/civil-date';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import type { Body } from '../domain/copy/body';
import { NOTICE_TYPES, type NoticeType } from '../domain/copy/notice-types';
import type { Missing } from '../domain/notices/missing';
import { ruleOn } from '../domain/notices/notice-rules';
import { objectionsEnd } from '../domain/notices/periods';
import type { RunStatus } from '../domain/notices/notice-runs';
import type { Quote } from '../domain/notices/prices';
import { typedCode } from '../domain/notices/verification-code';
import type { Actor } from '../domain/people/roles';
import type { NoticeStatus } from '../domain/workflow/statuses';
import { hashOfCode } from '../notices/notice-receipts.service';
import { NoticeKnowledgeBase } from '../notices/notice-knowledge.service';
import { Notices } from '../notices/notices.service';

export interface RegisterEntry {
  id: string; type: NoticeType; title: string; issuingBody: string; documentNumber: string; contact: string; paper: string; printedOn: string | null; page: string; takenDownAt: string | null; body: Body; signatureLines: string[];
  /** The last day of objections, how many days are left of it, and whether the holidays of its year are known. */
  end: { day: string; left: number; isCertain: boolean } | null;
}
interface Row extends Omit<RegisterEntry, 'end'> { ruleKey: string; objectionsFrom: string | null; objectionsUntil: string | null; eventOn: string | null; resolvedOn: string | null }
export interface Standing { noticeId: string; receipt: string; status: NoticeStatus; title: string; receivedOn: string; missing: Missing[]; runs: { runOn: string; status: RunStatus; pageNumber: number | null }[]; quote: Quote | null; takesPapers: boolean }

const A_PAGE = 20;
/** When it was printed: by the record of its runs, or the page of the past it was read from. */
const PRINTED = `coalesce(n.first_run_on, (SELECT min(i.published_on) FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id WHERE t.notice_id = n.id))`;
const ENTRY = `n.id, n.type, coalesce(nullif(n.rule_key, ''), n.type) AS "ruleKey", n.title, n.issuing_body AS "issuingBody", n.document_number AS "documentNumber", n.contact, p.name AS paper, ${PRINTED}::text AS "printedOn",
  coalesce((SELECT coalesce(r.page_number::text, '') FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'published' ORDER BY r.run_on LIMIT 1),
    (SELECT g.page_number::text FROM page_items t JOIN pages g ON g.id = t.page_id WHERE t.notice_id = n.id LIMIT 1), '') AS page,
  n.objections_from::text AS "objectionsFrom", n.objections_until::text AS "objectionsUntil", n.event_on::text AS "eventOn", n.resolved_on::text AS "resolvedOn", n.taken_down_at AS "takenDownAt"`;
const PUBLIC = "n.status IN ('published', 'certified', 'expired') AND n.deleted_at IS NULL";
/** The rules judge for nobody in particular: whoever asks may do nothing. */
const ANYONE: Actor = { id: '', username: '', displayName: '', roles: [] };

/** 公告登记簿: what has been printed, open to anyone; and what a client may know of their own notice. */
@Injectable()
export class PublicRegister {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly knowledge: NoticeKnowledgeBase, private readonly notices: Notices) {}

  async list({ q, type, page }: { q: string; type: string; page: number }): Promise<{ entries: RegisterEntry[]; hasMore: boolean }> {
    const typed = (NOTICE_TYPES as readonly string[]).includes(type) ? type : null;
    const like = q === '' ? null : `%${escapeLike(q.slice(0, 100))}%`;
    const rows = await this.db.query<Row[]>(
      `SELECT ${ENTRY} FROM notices n JOIN publications p ON p.id = n.publication_id
       WHERE ${PUBLIC} AND n.taken_down_at IS NULL AND ($1::text IS NULL OR n.type = $1) AND ($2::text IS NULL OR n.title ILIKE $2 OR n.issuing_body ILIKE $2 OR n.body_text ILIKE $2)
       ORDER BY ${PRINTED} DESC NULLS LAST, n.id LIMIT ${A_PAGE + 1} OFFSET $3`, [typed, like, page * A_PAGE]);
    return { entries: await this.counted(rows.slice(0, A_PAGE)), hasMore: rows.length > A_PAGE };
  }

  async one(id: string): Promise<RegisterEntry> {
    const rows = await this.db.query<Row[]>(`SELECT ${ENTRY}, n.body, n.signature_lines AS "signatureLines" FROM notices n JOIN publications p ON p.id = n.publication_id WHERE n.id = $1 AND ${PUBLIC}`, [id]);
    const [entry] = await this.counted(rows);
    if (!entry) throw notFound();
    return entry;
  }

  /** Where a notice stands, for whoever knows its receipt number and its code or telephone; a wrong number and a wrong code are told alike. */
  async standing(receipt: string, secret: string): Promise<Standing> {
    const [, year, number] = /(\d{4})\s*-\s*(\d{1,7})/u.exec(receipt) ?? [];
    const [client] = await this.db.query<{ noticeId: string; codeHash: string; phone: string; createdAt: Date }[]>(
      `SELECT c.notice_id AS "noticeId", c.code_hash AS "codeHash", c.phone, c.created_at AS "createdAt" FROM notice_clients c JOIN notices n ON n.id = c.notice_id AND n.deleted_at IS NULL WHERE c.year = $1 AND c.number = $2`, [Number(year ?? 0), Number(number ?? 0)]);
    const known = client ?? { noticeId: '', codeHash: '', phone: '', createdAt: new Date(0) };
    const digits = secret.replace(/\D/gu, '');
    const matches = [isSameSecret(hashOfCode(typedCode(secret)), known.codeHash), isSameSecret(digits, known.phone.replace(/\D/gu, '')) && digits.length >= LEAST_DIGITS];
    if (!client || !matches.includes(true)) throw new AppError('notFound', { code: 'notice.receiptWrong' });
    const { status, title, missing, runs, quote, receiptNumber } = await this.notices.get(ANYONE, client.noticeId);
    return { noticeId: client.noticeId, receipt: receiptNumber ?? '', status, title, receivedOn: newsroomDay(client.createdAt), missing: missing.filter(({ isNote }) => !isNote), runs, quote: status === 'received' ? null : quote, takesPapers: status === 'received' };
  }

  private async counted(rows: readonly Row[]): Promise<RegisterEntry[]> {
    if (rows.length === 0) return [];
    const [{ rules, calendar }, today] = [await this.knowledge.read(), newsroomDay(new Date())];
    return rows.map(({ ruleKey, objectionsFrom, objectionsUntil, eventOn, resolvedOn, ...row }) => {
      const end = objectionsEnd(ruleOn(rules, ruleKey, row.printedOn ?? today), { firstRunOn: row.printedOn, objectionsFrom, objectionsUntil, eventOn, resolvedOn }, calendar);
      return { ...row, end: end && { day: end.day, left: daysBetween(today, end.day), isCertain: end.isCertain } };
    });
  }
}

const LEAST_DIGITS = 7;
