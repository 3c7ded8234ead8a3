import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type AppError, conflict, forbidden, invalidField } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { preflightCount, type PreflightItem } from '../domain/press/preflight';
import { issueMove, type IssueMoveProblem, issueMovesOf } from '../domain/workflow/issue-workflow';
import type { IssueStatus, PageStatus } from '../domain/workflow/statuses';
import { Issue } from '../issues/issue.entity';
import { Issues } from '../issues/issues.service';
import type { MovedIssueDto, MoveIssueDto } from './issue-move.dto';
import { Preflight } from './preflight.service';
import { Publishing } from './publishing.service';

/** An issue's way: opened, copy closed, signed, printed, published, archived. */
@Injectable()
export class IssueMoves {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly issues: Issues, private readonly preflight: Preflight, private readonly publishing: Publishing, private readonly audit: Audit,
  ) {}

  async move(actor: Actor, id: string, { action, version, reason = '' }: MoveIssueDto): Promise<MovedIssueDto> {
    const { status, version: next } = await this.db.transaction(async (tx) => {
      const issue = await lockForUpdate(tx, Issue, id, version, () => this.issues.get(actor, id));
      const from = issue.status;
      const pages = await heldPages(tx, id);
      // Held pages keep their states while the preflight reads them.
      const found = action === 'sign' && from === 'copyClosed' ? await this.preflight.ofIssue(id) : [];
      const moved = issueMove(actor, { status: from, pages, preflight: preflightCount(found) }, action, reason);
      if (!moved.ok) throw refusal(moved.problem, from, found);
      await tx.save(Object.assign(issue, { status: moved.value }));
      const printed = action === 'publish' ? await this.publishing.publish(tx, actor, issue) : 0;
      await this.audit.record(tx, actor, 'issue.moved', id, { action, from, to: moved.value, reason, ...(found.length > 0 && { passedOver: found.map(({ check }) => check) }), ...(printed > 0 && { printed }) });
      return issue;
    });
    return { id, status, version: next, moves: issueMovesOf(actor, status) };
  }
}

const heldPages = async (tx: EntityManager, issueId: string): Promise<PageStatus[]> =>
  (await tx.query<{ status: PageStatus }[]>('SELECT status FROM pages WHERE issue_id = $1 ORDER BY id FOR UPDATE', [issueId])).map(({ status }) => status);

const refusal = (problem: IssueMoveProblem, status: IssueStatus, preflight: readonly PreflightItem[]): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'issue.move.reasonMissing');
  if (problem === 'notYourPost') return forbidden('issue.move.notYourPost');
  return conflict(`issue.move.${problem}`, { status, count: preflight.length }, preflight.length > 0 ? { preflight } : {});
};
