import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Audit, type AuditActor } from '../audit/audit.service';
import { invalidField, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import { type Deadline, deadlineState, isMet, repeatedLine } from '../domain/calendar/deadlines';
import type { Actor } from '../domain/people/roles';
import type { IssueStatus, PageStatus } from '../domain/workflow/statuses';
import { Issue } from '../issues/issue.entity';
import { Page } from '../pages/page.entity';
import type { DeadlineDto, GivenDeadline, IssueDeadlinesDto, SetDeadlinesDto } from './deadline.dto';
import { IssueDeadline } from './issue-deadline.entity';

/**
 * The deadline in force for each stage of each page, as a table to join: `(page_id, issue_id, stage, due_at)`. A page's own
 * stands before the issue's.
 */
export const PAGE_DEADLINES = `(SELECT DISTINCT ON (g.id, d.stage) g.id AS page_id, g.issue_id, d.stage, d.due_at
  FROM pages g JOIN issue_deadlines d ON d.issue_id = g.issue_id AND (d.page_id = g.id OR d.page_id IS NULL)
  ORDER BY g.id, d.stage, d.page_id NULLS LAST)`;

export interface PageState { id: string; status: PageStatus }
type Stored = Omit<DeadlineDto, 'state'>;
interface Row extends Omit<IssueDeadlinesDto, 'deadlines'> { status: IssueStatus; pages: PageState[]; deadlines: Stored[] }

@Injectable()
export class Deadlines {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  async ofIssue(id: string): Promise<IssueDeadlinesDto> {
    const row = await this.sql.row<{ read: Row }>({
      name: 'issue_deadlines',
      text: `
        SELECT json_build_object('issueId', i.id, 'version', i.version, 'timeZone', p.time_zone, 'status', i.status,
          'pages', coalesce((SELECT json_agg(json_build_object('id', g.id, 'status', g.status)) FROM pages g WHERE g.issue_id = i.id), '[]'),
          'deadlines', coalesce((SELECT json_agg(json_build_object('stage', d.stage, 'pageId', d.page_id, 'dueAt', d.due_at) ORDER BY d.due_at, d.stage, d.page_id NULLS FIRST)
            FROM issue_deadlines d WHERE d.issue_id = i.id), '[]')) AS read
        FROM issues i JOIN publications p ON p.id = i.publication_id WHERE i.id = $1`,
      values: [id],
    });
    if (!row) throw notFound();
    const { status, pages, deadlines, ...issue } = row.read;
    return { ...issue, deadlines: withStates(deadlines, pages, status, new Date().toISOString()) };
  }

  /** Sets all deadlines of an issue in one command, on the version of the issue someone saw. */
  async set(actor: Actor, id: string, { version, deadlines }: SetDeadlinesDto): Promise<IssueDeadlinesDto> {
    await this.db.transaction(async (tx) => {
      const issue = await lockForUpdate(tx, Issue, id, version, () => this.ofIssue(id));
      await this.check(tx, id, deadlines);
      const before = await tx.find(IssueDeadline, { where: { issueId: id } });
      await tx.delete(IssueDeadline, { issueId: id });
      await tx.insert(IssueDeadline, deadlines.map(({ stage, pageId, dueAt }) => ({ issueId: id, stage, pageId, dueAt: new Date(dueAt) })));
      issue.updatedAt = new Date();
      await tx.save(issue);
      await this.audit.record(tx, actor, 'issue.deadlinesSet', id, { before: before.map(inWords), after: deadlines.map(inWords) });
    });
    return this.ofIssue(id);
  }

  /** The deadlines a new issue begins with, inside the act that makes it. */
  async begin(tx: EntityManager, actor: AuditActor, issueId: string, pages: readonly Page[], deadlines: readonly Deadline[]): Promise<void> {
    const pageId = (number: number | null): string | null => (number === null ? null : (pages.find(({ pageNumber }) => pageNumber === number)?.id ?? null));
    const rows = deadlines.map(({ stage, pageNumber, dueAt }) => ({ issueId, stage, pageId: pageId(pageNumber), dueAt: new Date(dueAt) }));
    if (rows.length === 0) return;
    await tx.insert(IssueDeadline, rows);
    await this.audit.record(tx, actor, 'issue.deadlinesSet', issueId, { before: [], after: rows.map(inWords) });
  }

  private async check(tx: EntityManager, issueId: string, deadlines: readonly GivenDeadline[]): Promise<void> {
    const twice = repeatedLine(deadlines.map(({ stage, pageId }) => ({ stage, page: pageId })));
    if (twice !== null) throw invalidField(`deadlines.${twice}.stage`, 'field.repeated');
    const ids = deadlines.flatMap(({ pageId }) => (pageId ? [pageId] : []));
    const known = new Set((ids.length ? await tx.findBy(Page, { id: In(ids), issueId }) : []).map(({ id }) => id));
    const foreign = deadlines.findIndex(({ pageId }) => pageId !== null && !known.has(pageId));
    if (foreign >= 0) throw invalidField(`deadlines.${foreign}.pageId`, 'field.foreign');
  }
}

/** Deadlines with how each stands at an instant; one for the whole issue is met when every page without its own is past it. */
export const withStates = (deadlines: readonly Stored[], pages: readonly PageState[], issue: IssueStatus, now: string): DeadlineDto[] => {
  const own = new Set(deadlines.flatMap(({ stage, pageId }) => (pageId ? [`${stage} ${pageId}`] : [])));
  return deadlines.map((deadline) => {
    const { stage, pageId, dueAt } = deadline;
    const held = pages.filter(({ id }) => (pageId === null ? !own.has(`${stage} ${id}`) : id === pageId));
    return { ...deadline, state: deadlineState(held.length > 0 && held.every(({ status }) => isMet(stage, status, issue)), dueAt, now) };
  });
};

const inWords = ({ stage, pageId, dueAt }: { stage: string; pageId: string | null; dueAt: Date | string }): string =>
  [stage, pageId, new Date(dueAt).toISOString()].filter(Boolean).join(' ');
