import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, byId, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { ERROR_CLASSES_2020, ERROR_PLACES } from '../domain/quality/error-classes';
import type { IssueStatus } from '../domain/workflow/statuses';
import type { ChangePrintedErrorDto, PrintedErrorDto, RecordPrintedErrorDto } from './printed-error.dto';
import { PrintedError } from './printed-error.entity';

/** Reviews of the story, completed readings of the page and its signature, as far as they stood when it was printed. */
const SIGNED_OFF = `(SELECT coalesce(json_agg(s ORDER BY s.at), '[]') FROM (
    SELECT 'review' AS act, m.action AS which, m.actor_id AS "personId", m.actor_name AS "personName", m.created_at AS at
      FROM article_moves m WHERE m.article_id = e.article_id AND m.action IN ('firstReview', 'secondReview', 'release')
    UNION ALL SELECT p.round, p.number::text, p.assignee_id, p.assignee_name, p.completed_at FROM proofs p WHERE p.page_id = e.page_id AND p.status = 'completed'
    UNION ALL SELECT 'sign', v.number::text, who.id, who.name, v.signed_at FROM page_signatures v
      CROSS JOIN LATERAL (VALUES (v.signed_by_id, v.signed_by_name), (v.second_id, v.second_name)) who(id, name) WHERE v.page_id = e.page_id AND v.voided_at IS NULL AND who.id IS NOT NULL) s)`;

const PRINTED_ERRORS: ListSpec = {
  resource: 'printed-errors', table: 'printed_errors', alias: 'e',
  columns: {
    id: 'e.id', publicationId: 'i.publication_id', issueId: 'e.issue_id', publishedOn: 'i.published_on', issueNumber: 'i.issue_number', pageId: 'e.page_id', pageNumber: 'g.page_number', articleId: 'e.article_id',
    articleTitle: 'a.headline', place: 'e.place', fact: 'e.fact', classId: 'e.class_id', wrongText: 'e.wrong_text', rightText: 'e.right_text', note: 'e.note', foundBy: 'e.found_by', foundOn: 'e.found_on',
    recordedByName: 'e.recorded_by_name', signedOff: SIGNED_OFF, createdAt: 'e.created_at', version: 'e.version',
  },
  joins: 'JOIN issues i ON i.id = e.issue_id JOIN pages g ON g.id = e.page_id LEFT JOIN articles a ON a.id = e.article_id',
  filters: {
    publicationId: byId('i.publication_id'), issueId: byId('e.issue_id'), pageId: byId('e.page_id'), articleId: byId('e.article_id'), place: byChoice('e.place', ERROR_PLACES),
    classId: byChoice('e.class_id', ERROR_CLASSES_2020.map(({ id }) => id)), from: fromDay('e.found_on'), until: untilDay('e.found_on'), q: containing('e.wrong_text', 'e.right_text', 'e.note', 'e.found_by'),
  },
  sorts: { foundOn: { sql: 'e.found_on' }, publishedOn: { sql: 'i.published_on', nullable: true }, createdAt: { sql: 'e.created_at' } },
  defaultSort: ['foundOn', 'DESC'],
};

const PRINTED: readonly IssueStatus[] = ['printed', 'published', 'archived'];

/** 见报差错: what was found in the printed paper, tied back to whoever signed it. */
@Injectable()
export class PrintedErrors {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  list(params: ListParams): Promise<PageOf<PrintedErrorDto>> {
    return this.reader.list<PrintedErrorDto>(PRINTED_ERRORS, parseListQuery(params));
  }

  async get(id: string): Promise<PrintedErrorDto> {
    const error = await this.reader.one<PrintedErrorDto>(PRINTED_ERRORS, id);
    if (!error) throw notFound();
    return error;
  }

  async record(actor: Actor, given: RecordPrintedErrorDto): Promise<PrintedErrorDto> {
    const id = await this.db.transaction(async (tx) => {
      const { issueId, pageNumber } = await printedPage(tx, given);
      const error = await tx.save(tx.create(PrintedError, { ...given, issueId, recordedById: actor.id, recordedByName: actor.displayName }));
      await this.audit.record(tx, actor, 'printedError.recorded', error.id, { issueId, pageNumber, wrongText: error.wrongText, rightText: error.rightText, classId: error.classId });
      return error.id;
    });
    return this.get(id);
  }

  async change(actor: Actor, id: string, { version, ...changes }: ChangePrintedErrorDto): Promise<PrintedErrorDto> {
    await this.db.transaction(async (tx) => {
      const error = await lockForUpdate(tx, PrintedError, id, version, () => this.get(id));
      const changed = changesBetween(error, changes);
      if (Object.keys(changed).length === 0) return;
      await tx.save(Object.assign(error, changes));
      await this.audit.record(tx, actor, 'printedError.changed', id, { changes: changed });
    });
    return this.get(id);
  }

  /** Taken off the ledger when it was none; what it said stays on the record of acts. */
  async remove(actor: Actor, id: string, version: number): Promise<PrintedErrorDto> {
    const shown = await this.get(id);
    await this.db.transaction(async (tx) => {
      await lockForUpdate(tx, PrintedError, id, version, () => this.get(id));
      await tx.delete(PrintedError, { id });
      await this.audit.record(tx, actor, 'printedError.removed', id, { wrongText: shown.wrongText, rightText: shown.rightText });
    });
    return shown;
  }
}

/** The page an error was printed on: of an issue that is out, and with the story it is said to be in. */
const printedPage = async (tx: EntityManager, { pageId, articleId }: RecordPrintedErrorDto): Promise<{ issueId: string; pageNumber: number | null }> => {
  const [page] = await tx.query<{ issueId: string; pageNumber: number | null; status: IssueStatus; holds: boolean }[]>(
    `SELECT g.issue_id AS "issueId", g.page_number AS "pageNumber", i.status, EXISTS (SELECT FROM page_items t WHERE t.page_id = g.id AND t.article_id = $2) AS holds
     FROM pages g JOIN issues i ON i.id = g.issue_id WHERE g.id = $1`, [pageId, articleId ?? null]);
  if (!page) throw notFound();
  if (!PRINTED.includes(page.status)) throw conflict('printedError.notPrinted');
  if (articleId && !page.holds) throw invalidField('articleId', 'printedError.otherStory');
  return page;
};
