import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, byId, byPresence, byWhole, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { IssueException } from '../domain/calendar/issue-problems';
import { ISSUE_FACTS, type IssueProvenance } from '../domain/calendar/provenance';
import type { Actor } from '../domain/people/roles';
import { issueActions } from '../domain/workflow/issue-actions';
import { ISSUE_STATUSES } from '../domain/workflow/statuses';
import type { ConfirmFactDto, CreateIssueDto, IssueDto, UpdateIssueDto } from './issue.dto';
import { Issue } from './issue.entity';
import { type Confirmation, IssueCalendar, type Strictness } from './issue-calendar.service';

const ISSUES: ListSpec = {
  resource: 'issues', table: 'issues', alias: 'i',
  columns: {
    id: 'i.id', publicationId: 'i.publication_id', publicationName: 'p.name', publishedOn: 'i.published_on', issueNumber: 'i.issue_number',
    totalIssueNumber: 'i.total_issue_number', status: 'i.status', pageCount: 'i.page_count', staff: 'i.staff', provenance: 'i.provenance', exceptions: 'i.exceptions',
    pages: '(SELECT count(*)::int FROM pages g WHERE g.issue_id = i.id)', createdAt: 'i.created_at', updatedAt: 'i.updated_at', version: 'i.version',
  },
  joins: 'JOIN publications p ON p.id = i.publication_id',
  filters: {
    publicationId: byId('i.publication_id'), status: byChoice('i.status', ISSUE_STATUSES), issueNumber: byWhole('i.issue_number'),
    totalIssueNumber: byWhole('i.total_issue_number'), from: fromDay('i.published_on'), until: untilDay('i.published_on'), dated: byPresence('i.published_on'),
    year: (value, bind) => (Number.isInteger(value) ? `extract(year FROM i.published_on) = ${bind(value)}` : null),
    unconfirmed: (value) => (value === true ? `jsonb_path_exists(i.provenance, '$.*.source ? (@ == "inferred")')` : null),
    q: (value, bind) => {
      const number = /\d{1,7}/u.exec(typeof value === 'string' ? value : '')?.[0];
      return number ? `${bind(Number(number))} IN (i.issue_number, i.total_issue_number)` : 'false';
    },
  },
  sorts: {
    publishedOn: { sql: 'i.published_on', nullable: true }, issueNumber: { sql: 'i.issue_number', nullable: true },
    totalIssueNumber: { sql: 'i.total_issue_number', nullable: true }, createdAt: { sql: 'i.created_at' }, status: { sql: 'i.status' },
  },
  defaultSort: ['publishedOn', 'DESC'],
};

/** An issue as it is handed in; `CreateIssueDto` says the same to the contract. */
export type NewIssue = Pick<Issue, 'publicationId'> & Partial<Pick<Issue, 'publishedOn' | 'issueNumber' | 'totalIssueNumber' | 'pageCount' | 'staff'>> & { confirmations?: readonly Confirmation[] };

@Injectable()
export class Issues {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly calendar: IssueCalendar, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<IssueDto>> {
    const page = await this.reader.list<IssueDto>(ISSUES, parseListQuery(params));
    return { ...page, rows: page.rows.map((issue) => ({ ...issue, actions: issueActions(actor, issue) })) };
  }

  async get(actor: Actor, id: string): Promise<IssueDto> {
    const issue = await this.reader.one<IssueDto>(ISSUES, id);
    if (!issue) throw notFound();
    return { ...issue, actions: issueActions(actor, issue) };
  }

  async create(actor: Actor, given: CreateIssueDto): Promise<IssueDto> {
    const id = await this.db.transaction(async (tx) => (await this.begin(tx, actor, given, 'butGaps')).id);
    return this.get(actor, id);
  }

  /** Begins an issue inside another act; whatever is odd about its day or numbers needs a person's reason. */
  async begin(tx: EntityManager, actor: Actor, { confirmations = [], ...given }: NewIssue, strictness: Strictness): Promise<Issue> {
    const facts = { publishedOn: null, issueNumber: null, totalIssueNumber: null, ...given };
    const exceptions = await this.calendar.confirmed(tx, actor, { ...facts, id: null }, confirmations, strictness);
    const issue = await tx.save(tx.create(Issue, { staff: [], ...given, exceptions, provenance: statedBy(actor, given) }));
    const { publishedOn, issueNumber } = facts;
    await this.audit.record(tx, actor, 'issue.created', issue.id, { publishedOn, issueNumber, ...(exceptions.length && { confirmed: confirmedWords(exceptions) }) });
    return issue;
  }

  /** A fact someone corrects is from then on confirmed by them. */
  async update(actor: Actor, id: string, { version, confirmations = [], ...changes }: UpdateIssueDto): Promise<IssueDto> {
    await this.db.transaction(async (tx) => {
      const issue = await lockForUpdate(tx, Issue, id, version, () => this.get(actor, id));
      const changed = changesBetween(issue, changes);
      if (Object.keys(changed).length === 0) return;
      const corrected = Object.fromEntries(Object.entries(changes).filter(([field]) => field in changed));
      Object.assign(issue, changes, { provenance: { ...issue.provenance, ...statedBy(actor, corrected) } });
      const isFactual = ISSUE_FACTS.some((fact) => fact in changed);
      // A reason given before holds as long as the day is the same.
      const given = 'publishedOn' in changed ? confirmations : [...issue.exceptions, ...confirmations];
      if (isFactual) issue.exceptions = await this.calendar.confirmed(tx, actor, issue, given, 'butGaps');
      await tx.save(issue);
      await this.audit.record(tx, actor, 'issue.changed', id, { changes: changed, ...(isFactual && issue.exceptions.length && { confirmed: confirmedWords(issue.exceptions) }) });
    });
    return this.get(actor, id);
  }

  /** A person stands for what a rule had inferred. */
  async confirm(actor: Actor, id: string, { version, fact }: ConfirmFactDto): Promise<IssueDto> {
    await this.db.transaction(async (tx) => {
      const issue = await lockForUpdate(tx, Issue, id, version, () => this.get(actor, id));
      const known = issue.provenance[fact];
      if (known?.source !== 'inferred' || issue[fact] === null) throw conflict('issue.notConfirmable');
      const confirmed = { ...known, source: 'confirmed' as const, confirmedBy: { id: actor.id, displayName: actor.displayName }, confirmedAt: new Date().toISOString() };
      await tx.save(Object.assign(issue, { provenance: { ...issue.provenance, [fact]: confirmed } }));
      await this.audit.record(tx, actor, 'issue.factConfirmed', id, { fact, from: known.source, to: issue[fact] });
    });
    return this.get(actor, id);
  }

  async remove(actor: Actor, id: string): Promise<IssueDto> {
    const issue = await this.get(actor, id);
    if (issue.pages > 0) throw conflict('issue.hasPages');
    await this.db.transaction(async (tx) => {
      await tx.delete(Issue, { id });
      await this.audit.record(tx, actor, 'issue.deleted', id, { publishedOn: issue.publishedOn, issueNumber: issue.issueNumber });
    });
    return issue;
  }
}

/** What was confirmed, for the record: which oddity, and why. */
const confirmedWords = (exceptions: readonly IssueException[]): Record<string, string> => Object.fromEntries(exceptions.map(({ problem, reason }) => [problem, reason]));

/** Provenance of the facts someone typed in: confirmed, by them, now. */
const statedBy = (actor: Actor, given: object): IssueProvenance => {
  const facts = given as Partial<Record<string, unknown>>;
  const confirmed = { source: 'confirmed' as const, evidence: '', confirmedBy: { id: actor.id, displayName: actor.displayName }, confirmedAt: new Date().toISOString() };
  return Object.fromEntries(ISSUE_FACTS.filter((fact) => fact in facts).map((fact) => [fact, facts[fact] === null ? { source: 'unknown' as const, evidence: '' } : confirmed]));
};
