import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type AppError, conflict, forbidden, invalidField } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import type { Missing } from '../domain/notices/missing';
import { agreedQuote, hasSpaceChanged, yuan } from '../domain/notices/prices';
import type { Actor } from '../domain/people/roles';
import { type NoticeMove, noticeMove } from '../domain/workflow/notice-workflow';
import type { TransitionProblem } from '../domain/workflow/transition';
import type { MoveNoticeDto, NoticeDto } from './notice.dto';
import { Notice } from './notice.entity';
import { NoticeCorrections } from './notice-corrections.service';
import { Notices } from './notices.service';

type Brought = Omit<MoveNoticeDto, 'action' | 'version'> & { reason: string };

/** The way of a notice, from its acceptance to its approval, and out. */
@Injectable()
export class NoticeMoves {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly notices: Notices, private readonly corrections: NoticeCorrections, private readonly audit: Audit,
  ) {}

  async move(actor: Actor, id: string, { action, version, reason = '', ...given }: MoveNoticeDto): Promise<NoticeDto> {
    await this.db.transaction(async (tx) => {
      const notice = await lockForUpdate(tx, Notice, id, version, () => this.notices.get(actor, id));
      const shown = await this.notices.get(actor, id);
      const from = shown.status;
      const moved = noticeMove(actor, { ...notice, status: from }, action, reason);
      if (!moved.ok) throw refusalOf(moved.problem);
      await this.carryOut(tx, actor, notice, action, { ...given, reason }, shown);
      await tx.save(Object.assign(notice, { status: moved.value, statusReason: reason }));
      await this.audit.record(tx, actor, 'notice.moved', id, { title: notice.title, action, from, to: moved.value, reason });
    });
    return this.notices.get(actor, id);
  }

  private async carryOut(tx: EntityManager, actor: Actor, notice: Notice, action: NoticeMove, brought: Brought, shown: NoticeDto): Promise<void> {
    switch (action) {
      case 'verify': return this.verify(notice, brought.reason, shown.missing);
      case 'quote': return this.quote(notice, shown, brought);
      case 'approve': return this.approve(tx, actor, notice, brought, shown);
      case 'cancel': return this.cancelRuns(tx, notice);
      case 'sendBack': return undefined;
    }
  }

  /** 受理: from now on no word changes without consent. What the rules still miss needs a person's reason. */
  private verify(notice: Notice, reason: string, missing: readonly Missing[]): void {
    this.corrections.checkFilled(notice);
    const lacking = missing.filter(({ isNote }) => !isNote);
    if (lacking.length > 0 && reason.trim() === '') throw invalidField('reason', 'notice.lacking', { count: lacking.length });
    notice.acceptedAt ??= new Date();
  }

  /** By the rates and the space it takes on its pages, or at a price that was agreed and says why. */
  private quote(notice: Notice, { runs, reckoned: { quote, problem } }: NoticeDto, { totalFen, reason }: Brought): void {
    const wanted = runs.filter(({ status }) => status === 'planned' || status === 'published').length;
    if (wanted === 0) throw conflict('notice.noRuns');
    if (quote?.way === 'free' && totalFen) throw invalidField('totalFen', 'notice.permitFree');
    if (totalFen !== undefined && quote?.way !== 'free') {
      if (reason.trim() === '') throw invalidField('reason', 'notice.agreedWhy');
      notice.quote = agreedQuote(totalFen, wanted);
      return;
    }
    if (!quote) throw invalidField('totalFen', problem === 'noArea' ? 'notice.noArea' : 'notice.noRate');
    notice.quote = quote;
  }

  private async approve(tx: EntityManager, actor: Actor, notice: Notice, { consent }: Brought, { reckoned: { quote } }: NoticeDto): Promise<void> {
    this.corrections.checkFilled(notice);
    if (!consent) throw invalidField('consent', 'notice.approvalMissing');
    // A client approves the price of the space it takes, not of the space it took when the price was told.
    if (hasSpaceChanged(notice.quote, quote)) throw conflict('notice.spaceChanged', { quoted: yuan(notice.quote?.totalFen ?? 0), now: yuan(quote?.totalFen ?? 0) });
    await this.corrections.record(tx, actor, notice, 'proof', consent);
  }

  private async cancelRuns(tx: EntityManager, notice: Notice): Promise<void> {
    const [placed] = await tx.query<{ page: string }[]>(
      `SELECT concat_ws(' ', g.page_number, g.name) AS page FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id
       WHERE t.notice_id = $1 AND g.status IN ('signed', 'sent') AND i.status <> 'published' LIMIT 1`, [notice.id]);
    if (placed) throw conflict('notice.signed', { page: placed.page });
    await tx.query("UPDATE notice_runs SET status = 'cancelled', updated_at = now() WHERE notice_id = $1 AND status = 'planned'", [notice.id]);
  }
}

const refusalOf = (problem: TransitionProblem): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'article.move.reasonMissing');
  return problem === 'notYourPost' ? forbidden() : conflict('notice.wrongState');
};
