import { Injectable } from '@nestjs/common';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import type { ProofRound } from '../domain/proofs/rounds';
import type { ErrorMethod } from '../domain/quality/error-classes';
import { type ErrorRate, errorRate, pageCharacters, ratesTogether } from '../domain/quality/error-rate';
import { byClass, byPlace, byReader, byStage, caught, ledgerRate, type LedgerEntry, type Reading, standing } from '../domain/quality/ledger';
import { methodOn } from '../domain/quality/method';
import { charactersIn } from '../domain/quality/page-extent';
import { ErrorMethods } from './error-methods.service';
import { LedgerEntries } from './ledger-entries.service';
import { type KnownExtent, PageExtents } from './page-extents.service';
import { checkPeriod } from './period';
import type { IssueQualityDto, IssueRateDto, QualityIssueDto, QualityOverviewDto, QualityPeriodDto, ReaderQualityDto } from './quality.dto';

const MAX_ISSUES = 130;
const MAX_READINGS = 20_000;

interface PageRow { id: string; pageNumber: number | null; name: string; status: string; issueId: string }

const ISSUE = 'i.id, i.published_on::text AS "publishedOn", i.issue_number AS "issueNumber", i.status';

const READINGS = `SELECT page_id AS "pageId", round, assignee_id AS "personId", assignee_name AS "personName" FROM proofs
  WHERE page_id = ANY($1::uuid[]) AND status = 'completed' ORDER BY completed_at LIMIT ${MAX_READINGS}`;

interface Ledger { pages: PageRow[]; extents: Map<string, KnownExtent>; entries: LedgerEntry[]; readings: Reading[] }

/** Rates, counts and readers of an issue and of a period, from the marks, what was found in print, and the pages as composed. */
@Injectable()
export class Quality {
  constructor(private readonly sql: Sql, private readonly methods: ErrorMethods, private readonly extents: PageExtents, private readonly ledgerEntries: LedgerEntries) {}

  async ofIssue(id: string): Promise<IssueQualityDto> {
    const issue = await this.sql.row<QualityIssueDto & Record<string, unknown>>({ text: `SELECT ${ISSUE} FROM issues i WHERE i.id = $1`, values: [id] });
    if (!issue) throw notFound();
    const [method, ledger] = await Promise.all([this.methods.on(issue.publishedOn), this.ledger([id])]);
    const { pages, extents, entries } = ledger;
    return {
      issue, methodId: method.id, methodFrom: method.validFrom, ...summary(ledger, ledgerRate(entries, charactersIn([...extents.values()]), method), method),
      pages: pages.flatMap((page) => {
        const extent = extents.get(page.id);
        const own = entries.filter(({ pageId }) => pageId === page.id);
        return extent ? [{ ...page, extent, rate: ledgerRate(own, pageCharacters(extent), method), caught: caught(own).length, standing: standing(own).length }] : [];
      }),
    };
  }

  /** A period's issues each rated by itself — repeats and caps count by issue — and added up by month and in all. */
  async ofPeriod({ publicationId, from, until }: QualityPeriodDto): Promise<QualityOverviewDto> {
    checkPeriod(from, until);
    const [issues, methods] = await Promise.all([this.issuesOf(publicationId, from, until), this.methods.list()]);
    const ledger = await this.ledger(issues.map(({ id }) => id));
    const rated = issues.map((issue) => rateIssue(issue, ledger, methodOn(methods, issue.publishedOn ?? until) ?? methods[0]));
    const months = [...new Set(rated.map(({ publishedOn }) => (publishedOn ?? '').slice(0, 7)))].map((month) => {
      const own = rated.filter(({ publishedOn }) => publishedOn?.startsWith(month));
      return { month, issues: own.length, rate: ratesTogether(own.map(({ rate }) => rate), methods[0]) };
    });
    return { issues: rated, months, ...summary(ledger, ratesTogether(rated.map(({ rate }) => rate), methods[0]), methods[0]) };
  }

  private issuesOf(publicationId: string, from: string, until: string): Promise<QualityIssueDto[]> {
    return this.sql.rows<QualityIssueDto & Record<string, unknown>>({
      text: `SELECT ${ISSUE} FROM issues i WHERE i.publication_id = $1 AND i.published_on BETWEEN $2::date AND $3::date ORDER BY i.published_on, i.id LIMIT ${MAX_ISSUES}`, values: [publicationId, from, until],
    });
  }

  private async ledger(issueIds: readonly string[]): Promise<Ledger> {
    const pages = await this.sql.rows<PageRow & Record<string, unknown>>({
      text: 'SELECT id, page_number AS "pageNumber", name, status, issue_id AS "issueId" FROM pages WHERE issue_id = ANY($1::uuid[]) ORDER BY page_number NULLS LAST, id LIMIT 2000', values: [issueIds],
    });
    const ids = pages.map(({ id }) => id);
    const [extents, entries, readings] = await Promise.all([
      this.extents.of(ids), this.ledgerEntries.on(ids), this.sql.rows<Reading & { round: ProofRound } & Record<string, unknown>>({ text: READINGS, values: [ids] }),
    ]);
    return { pages, extents, readings, entries };
  }
}

const rateIssue = (issue: QualityIssueDto, { pages, extents, entries }: Ledger, method: ErrorMethod): IssueRateDto => {
  const ids = new Set(pages.filter(({ issueId }) => issueId === issue.id).map(({ id }) => id));
  const own = entries.filter(({ pageId }) => ids.has(pageId));
  const characters = charactersIn([...ids].flatMap((id) => extents.get(id) ?? []));
  return { ...issue, rate: ledgerRate(own, characters, method), caught: caught(own).length, printed: own.filter(({ stage }) => stage === 'print').length };
};

/** Repeats and caps count by issue: a reader's rate is that of each issue by itself, added up. */
const readersOf = ({ pages, readings, entries, extents }: Ledger, method: ErrorMethod): ReaderQualityDto[] => {
  const issueOf = new Map(pages.map(({ id, issueId }) => [id, issueId]));
  return byReader(readings, entries).map(({ printed, ...reader }) => {
    const read = [...new Set(reader.readings.map(({ pageId }) => pageId))];
    const rates = [...new Set(read.map((id) => issueOf.get(id)))].map((issue) => errorRate(
      printed.filter(({ pageId }) => issueOf.get(pageId) === issue), charactersIn(read.filter((id) => issueOf.get(id) === issue).flatMap((id) => extents.get(id) ?? [])), method));
    return { ...reader, rate: ratesTogether(rates, method) };
  });
};

const summary = (ledger: Ledger, rate: ErrorRate, method: ErrorMethod) =>
  ({ rate, stages: byStage(ledger.entries, method), classes: byClass(ledger.entries, method), places: byPlace(ledger.entries), readers: readersOf(ledger, method) });
