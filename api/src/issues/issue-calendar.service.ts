import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditActor } from '../audit/audit.service';
import { AppError, type FieldMessages, notFound } from '../common/app-error';
import { addDays, type CivilDate, type IsoWeekday } from '../domain/calendar/civil-date';
import { type KnownIssue, type NumberedPaper, proposeNumbers } from '../domain/calendar/issue-numbers';
import { GAPS, type IssueException, type IssueFacts, type IssueProblem, type IssueProblemCode, issueProblems } from '../domain/calendar/issue-problems';
import { nextPublicationDay, type SkippedDays } from '../domain/calendar/publication-days';
import { wallClock } from '../domain/calendar/zone';
import type { CheckIssueDto, IssueCheckDto } from './issue.dto';

/** A person's word on a problem. */
export interface Confirmation { problem: IssueProblemCode; reason: string }
/** Gaps are no news where issues of the past are filed one by one. */
export type Strictness = 'all' | 'butGaps';

interface Row { weekday: IsoWeekday | null; skippedDays: SkippedDays[]; numbering: { cumulativeBase: Record<string, number> }; timeZone: string; issues: KnownIssue[] }
interface Calendar { paper: NumberedPaper; timeZone: string; issues: KnownIssue[] }

const FACTS = 'id, published_on, issue_number, total_issue_number';
/** The issues a day and its numbers are held against: those of its year and next to it, and any with the same cumulative number. */
const NEAR = `
  SELECT p.weekday, p.skipped_days AS "skippedDays", p.numbering, p.time_zone AS "timeZone", coalesce((
    SELECT json_agg(json_build_object('id', n.id, 'publishedOn', n.published_on, 'issueNumber', n.issue_number, 'totalIssueNumber', n.total_issue_number)) FROM (
      (SELECT ${FACTS} FROM issues WHERE publication_id = p.id AND published_on <= coalesce($2::date, 'infinity') ORDER BY published_on DESC LIMIT 400)
      UNION (SELECT ${FACTS} FROM issues WHERE publication_id = p.id AND published_on > $2::date ORDER BY published_on LIMIT 400)
      UNION (SELECT ${FACTS} FROM issues WHERE publication_id = p.id AND total_issue_number = $3 LIMIT 10)
    ) n WHERE n.id IS DISTINCT FROM $4::uuid), '[]') AS issues
  FROM publications p WHERE p.id = $1`;

/** Which day and numbers come next, and whether those given are as the other issues of the paper lead one to expect. */
@Injectable()
export class IssueCalendar {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Dry: what is expected, and what is odd about what was asked. */
  async check({ publicationId, issueId, publishedOn, issueNumber, totalIssueNumber }: CheckIssueDto): Promise<IssueCheckDto> {
    const { paper, timeZone, issues } = await this.near(this.db.manager, publicationId, publishedOn, totalIssueNumber, issueId);
    const nextPublishedOn = nextDay(paper, issues, wallClock(new Date().toISOString(), timeZone).date);
    const day = publishedOn ?? nextPublishedOn;
    const { countedFrom, ...numbers } = day ? proposeNumbers(paper, issues, day) : { issueNumber: null, totalIssueNumber: null, countedFrom: null, missedDays: 0 };
    const facts = { publishedOn: day, issueNumber: issueNumber ?? null, totalIssueNumber: totalIssueNumber ?? null };
    return { nextPublishedOn, ...numbers, countedFrom: countedFrom as IssueCheckDto['countedFrom'], problems: issueProblems(paper, issues, facts) };
  }

  /** The oddities of an issue about to be written, each with the reason someone gave; refuses while one has none. Holds the paper's numbers until the transaction ends. */
  async confirmed(
    tx: EntityManager, actor: AuditActor, issue: { id: string | null; publicationId: string } & IssueFacts, confirmations: readonly Confirmation[], strictness: Strictness,
  ): Promise<IssueException[]> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [issue.publicationId]);
    const { paper, issues } = await this.near(tx, issue.publicationId, issue.publishedOn, issue.totalIssueNumber, issue.id);
    const problems = issueProblems(paper, issues, issue).filter(({ problem }) => strictness === 'all' || !GAPS.includes(problem));
    const reasons = new Map(confirmations.map(({ problem, reason }) => [problem, reason]));
    const open = problems.filter(({ problem }) => !reasons.has(problem));
    if (open.length) throw unconfirmed(open);
    const at = new Date().toISOString();
    return problems.map((found) => ({ ...found, reason: reasons.get(found.problem) ?? '', byId: actor.id, byName: actor.displayName, at }));
  }

  private async near(tx: EntityManager, publicationId: string, publishedOn: CivilDate | null | undefined, total: number | null | undefined, exceptId: string | null | undefined): Promise<Calendar> {
    const [row] = await tx.query<Row[]>(NEAR, [publicationId, publishedOn ?? null, total ?? null, exceptId ?? null]);
    if (!row) throw notFound();
    const { weekday, skippedDays, numbering, timeZone, issues } = row;
    return { paper: { weekday, skippedDays, cumulativeBase: numbering.cumulativeBase }, timeZone, issues };
  }
}

/** The first day of publication from today on that is later than the last issue. */
const nextDay = (paper: NumberedPaper, issues: readonly KnownIssue[], today: CivilDate): CivilDate | null => {
  const last = issues.reduce<CivilDate>((latest, { publishedOn }) => (publishedOn !== null && publishedOn > latest ? publishedOn : latest), addDays(today, -1));
  return nextPublicationDay(last, paper);
};

const unconfirmed = (problems: readonly IssueProblem[]): AppError => {
  const fields: FieldMessages = Object.fromEntries(problems.map(({ problem, params }) => [`confirmations.${problem}`, { code: `issue.problem.${problem}` as const, params }]));
  return new AppError('conflict', { code: 'issue.unconfirmed' }, fields, { problems });
};
