import { Injectable } from '@nestjs/common';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { type IssueException, type IssueProblem } from '../domain/calendar/issue-problems';
import { checkPage, type PageFinding } from '../domain/layout/checks';
import type { ColophonPost } from '../domain/layout/furniture-words';
import { colophonGaps, type TrueWork } from '../domain/press/colophon';
import { type PreflightFacts, type PreflightItem, preflightOf } from '../domain/press/preflight';
import { IssueCalendar } from '../issues/issue-calendar.service';
import { PageComposer } from '../pages/page-composer.service';
import { PREFLIGHT } from './preflight.view';

type Read = Omit<PreflightFacts, 'problems' | 'pages' | 'colophon'> & {
  exceptions: IssueException[]; staff: ColophonPost[]; work: TrueWork; pages: Omit<PreflightFacts['pages'][number], 'findings'>[];
};

/** 付印前检查: whether an issue may be closed, and what stands in its way. */
@Injectable()
export class Preflight {
  constructor(private readonly sql: Sql, private readonly composer: PageComposer, private readonly calendar: IssueCalendar) {}

  async ofIssue(issueId: string): Promise<PreflightItem[]> {
    const row = await this.sql.row<{ read: Read }>({ name: 'preflight', text: PREFLIGHT, values: [issueId] });
    if (!row) throw notFound();
    const { exceptions, staff, work, pages, ...facts } = row.read;
    const findings = await this.findings(issueId);
    return preflightOf({
      ...facts, problems: await this.problems(facts.issue, exceptions), pages: pages.map((page) => ({ ...page, findings: findings.get(page.id) ?? [] })),
      colophon: colophonGaps(staff, work),
    });
  }

  private async findings(issueId: string): Promise<Map<string, PageFinding[]>> {
    const composed = await this.composer.composeIssue(issueId);
    return new Map(composed.map((page) => [page.pageId, page.layoutVersion === 0 ? [] : checkPage(page).filter(({ severity }) => severity === 'block')]));
  }

  private async problems({ id, ...issue }: PreflightFacts['issue'], exceptions: readonly IssueException[]): Promise<IssueProblem[]> {
    const explained = new Set(exceptions.map(({ problem }) => problem));
    const { problems } = await this.calendar.check({ ...issue, issueId: id });
    return problems.filter(({ problem }) => !explained.has(problem));
  }
}
