import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type AppError, conflict, forbidden, invalidField } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import { characterCount } from '../domain/copy/character-count';
import type { Missing } from '../domain/notices/missing';
import { type Quote, quoteOf, rateFor } from '../domain/notices/prices';
import type { Actor } from '../domain/people/roles';
import { type NoticeMove, noticeMove } from '../domain/workflow/notice-workflow';
import type { TransitionProblem } from '../domain/workflow/transition';
import type { MoveNoticeDto, NoticeDto } from './notice.dto';
import { Notice } from './notice.entity';
import { NoticeCorrections } from './notice-corrections.service';
import { NoticeKnowledgeBase } from './notice-knowledge.service';
import { Notices } from './notices.service';

type Brought = Omit<MoveNoticeDto, 'action' | 'version'> & { reason: string };

/** The way of a notice, from its acceptance to its approval, and out. */
@Injectable()
export class NoticeMoves {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly notices: Notices, private readonly corrections: NoticeCorrections,
    private readonly knowledge: NoticeKnowledgeBase, private readonly audit: Audit,
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
      case 'quote': return this.quote(tx, notice, shown, brought);
      case 'approve': return this.approve(tx, actor, notice, brought);
      case 'cancel': return this.cancelRuns(tx, notice);
      case 'sendBack': return undefined;
    }
  }

  /** 受理: from now on no word changes without consent. What the rules still miss needs a person's reason. */
  private verify(notice: Notice, reason: string, missing: readonly Missing[]): void {
    const lacking = missing.filter(({ isNote }) => !isNote);
    if (lacking.length > 0 && reason.trim() === '') throw invalidField('reason', 'notice.lacking', { count: lacking.length });
    notice.acceptedAt ??= new Date();
  }

  private async quote(tx: EntityManager, notice: Notice, { runs }: NoticeDto, { totalFen, reason }: Brought): Promise<void> {
    const wanted = runs.filter(({ status }) => status === 'planned' || status === 'published').length;
    if (wanted === 0) throw conflict('notice.noRuns');
    const { rates, licenceKind } = await this.knowledge.desk(notice.publicationId, tx);
    if (licenceKind === 'permit') {
      // 内部资料 may take neither advertisements nor fees.
      if (totalFen) throw invalidField('totalFen', 'notice.permitFree');
      notice.quote = { way: 'insertion', eachFen: 0, runs: wanted, totalFen: 0 };
      return;
    }
    notice.quote = agreed(totalFen, wanted, reason) ?? this.byRates(notice, rates, wanted);
  }

  private byRates(notice: Notice, rates: Parameters<typeof rateFor>[0], runs: number): Quote {
    const rate = rateFor(rates, notice.type);
    if (!rate) throw invalidField('totalFen', 'notice.noRate');
    const quote = quoteOf(rate, { runs, characters: characterCount(notice.title + notice.bodyText), area: null });
    if (!quote) throw invalidField('totalFen', 'notice.noArea');
    return quote;
  }

  private async approve(tx: EntityManager, actor: Actor, notice: Notice, { consent }: Brought): Promise<void> {
    if (!consent) throw invalidField('consent', 'notice.approvalMissing');
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

/** A price that was agreed and not reckoned; why is on the record. */
const agreed = (totalFen: number | undefined, runs: number, reason: string): Quote | null => {
  if (totalFen === undefined) return null;
  if (reason.trim() === '') throw invalidField('reason', 'notice.agreedWhy');
  return { way: 'insertion', eachFen: Math.round(totalFen / runs), runs, totalFen };
};

const refusalOf = (problem: TransitionProblem): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'article.move.reasonMissing');
  return problem === 'notYourPost' ? forbidden() : conflict('notice.wrongState');
};
