import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, SYSTEM } from '../audit/audit.service';
import { clippingOf } from '../domain/notices/clipping';
import { ruleOn } from '../domain/notices/notice-rules';
import type { PrintedRun } from '../domain/notices/notice-runs';
import { millimetres } from '../domain/notices/notice-space';
import { objectionsEnd } from '../domain/notices/periods';
import { approvedLetters, blocksOf, printedDifference, printedLetters } from '../domain/notices/printed-text';
import type { NoticeWords } from '../domain/notices/notice-words';
import { NoticeKnowledgeBase, type NoticeKnowledge } from '../notices/notice-knowledge.service';
import { PageComposer } from '../pages/page-composer.service';
import type { FrozenComposition } from '../proofs/frozen';

interface PrintedNotice {
  id: string; title: string; ruleKey: string; pageId: string; pageNumber: number | null; pageName: string; firstRunOn: string | null; objectionsFrom: string | null; objectionsUntil: string | null; eventOn: string | null; resolvedOn: string | null;
  approved: NoticeWords; proof: { number: number; pdfHash: string; composition: FrozenComposition } | null;
}
interface PrintedIssue { id: string; publicationId: string; publishedOn: string | null; issueNumber: number | null; totalIssueNumber: number | null; status: string }

/** A notice is held against the words its client last consented to, on the proof its page was signed on: what was signed is what is printed. A page nobody signed (one of before) is its last proof. */
const NOTICES = `
  SELECT n.id, n.title, coalesce(nullif(n.rule_key, ''), n.type) AS "ruleKey", g.id AS "pageId", g.page_number AS "pageNumber", g.name AS "pageName", n.first_run_on::text AS "firstRunOn",
    n.objections_from::text AS "objectionsFrom", n.objections_until::text AS "objectionsUntil", n.event_on::text AS "eventOn", n.resolved_on::text AS "resolvedOn",
    coalesce((SELECT c.words FROM notice_consents c WHERE c.notice_id = n.id AND c.number = n.consent_number),
      jsonb_build_object('title', n.title, 'documentNumber', n.document_number, 'body', n.body, 'signatureLines', to_jsonb(n.signature_lines))) AS approved,
    (SELECT json_build_object('number', p.number, 'pdfHash', p.pdf_hash, 'composition', p.composition) FROM proofs p
      LEFT JOIN page_signatures s ON s.proof_id = p.id AND s.voided_at IS NULL WHERE p.page_id = g.id ORDER BY s.id IS NULL, p.number DESC LIMIT 1) AS proof
  FROM page_items t JOIN pages g ON g.id = t.page_id JOIN notices n ON n.id = t.notice_id
  WHERE g.issue_id = $1 AND n.origin = 'filed' AND n.deleted_at IS NULL ORDER BY g.page_number, t.position`;

/** 见报: what became of each notice when its issue appeared, and of those that were to stand in it and did not. */
@Injectable()
export class RunRecorder {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly knowledge: NoticeKnowledgeBase, private readonly composer: PageComposer, private readonly audit: Audit) {}

  /** Doing it again changes nothing: a run is recorded as printed once. */
  async issuePublished(issueId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [issue] = await tx.query<PrintedIssue[]>(
        `SELECT id, publication_id AS "publicationId", published_on::text AS "publishedOn", issue_number AS "issueNumber", total_issue_number AS "totalIssueNumber", status FROM issues WHERE id = $1 FOR SHARE`, [issueId]);
      if (!issue || issue.publishedOn === null || issue.status !== 'published') return;
      const knowledge = await this.knowledge.read(tx);
      for (const notice of await tx.query<PrintedNotice[]>(NOTICES, [issueId])) await this.printed(tx, { ...issue, publishedOn: issue.publishedOn }, notice, knowledge);
      await this.missed(tx, `r.run_on = $1::date AND n.publication_id = $2`, [issue.publishedOn, issue.publicationId], '期次已出版，公告不在版面上');
    });
  }

  /** Planned insertions that nothing came of: each is told to the clerk, once. */
  async missed(tx: EntityManager, where: string, values: unknown[], reason: string): Promise<void> {
    const missed = await tx.query<{ id: string; title: string; runOn: string }[]>(
      `WITH late AS (UPDATE notice_runs r SET status = 'missed', updated_at = now() FROM notices n WHERE n.id = r.notice_id AND r.status = 'planned' AND ${where} RETURNING n.id, n.title, r.run_on::text AS "runOn") SELECT * FROM late ORDER BY "runOn", title`, values);
    for (const { id, title, runOn } of missed) await this.audit.record(tx, SYSTEM, 'notice.runMissed', id, { title, runOn, reason });
  }

  private async printed(tx: EntityManager, issue: PrintedIssue & { publishedOn: string }, notice: PrintedNotice, { rules, calendar }: NoticeKnowledge): Promise<void> {
    const printed = await this.printedRun(tx, notice);
    const [recorded] = await tx.query<{ id: string }[]>(
      `INSERT INTO notice_runs AS r (notice_id, run_on, status, page_id, page_number, issue_number, total_issue_number, printed) VALUES ($1, $2, 'published', $3, $4, $5, $6, $7)
       ON CONFLICT (notice_id, run_on) DO UPDATE SET status = 'published', page_id = $3, page_number = $4, issue_number = $5, total_issue_number = $6, printed = $7, updated_at = now()
       WHERE r.status <> 'published' RETURNING r.id`, [notice.id, issue.publishedOn, notice.pageId, notice.pageNumber, issue.issueNumber, issue.totalIssueNumber, JSON.stringify(printed)]);
    if (!recorded) return;
    const firstRunOn = notice.firstRunOn !== null && notice.firstRunOn < issue.publishedOn ? notice.firstRunOn : issue.publishedOn;
    const end = objectionsEnd(ruleOn(rules, notice.ruleKey, firstRunOn), { ...notice, firstRunOn }, calendar);
    await tx.query(
      `UPDATE notices SET status = CASE WHEN status IN ('certified', 'expired') THEN status ELSE 'published' END, first_run_on = $2, expires_on = $3, updated_at = now(), version = version + 1 WHERE id = $1`, [notice.id, firstRunOn, end?.day ?? null]);
    const page = [notice.pageNumber, notice.pageName].filter(Boolean).join(' ');
    await this.audit.record(tx, SYSTEM, 'notice.runPublished', notice.id, { title: notice.title, runOn: issue.publishedOn, page });
    if (printed.difference) {
      const { approved, printed: found } = printed.difference;
      await this.audit.record(tx, SYSTEM, 'notice.printedOtherwise', notice.id, { title: notice.title, runOn: issue.publishedOn, approved, printed: found, reason: `应为“${approved}”，见报为“${found}”` });
    }
  }

  private async printedRun(tx: EntityManager, { id, pageId, approved, proof }: PrintedNotice): Promise<PrintedRun> {
    const { displayList, reports, hotAreas } = proof?.composition ?? await this.composedNow(tx, pageId);
    const blocks = blocksOf(reports, id);
    const clipping = clippingOf(displayList, hotAreas, blocks, id);
    return {
      width: millimetres(clipping?.width ?? 0), height: millimetres(clipping?.height ?? 0), difference: printedDifference(approvedLetters(approved), printedLetters(displayList, blocks)),
      proofNumber: proof?.number ?? null, pdfHash: proof?.pdfHash ?? null, clipping,
    };
  }

  private async composedNow(tx: EntityManager, pageId: string): Promise<Pick<FrozenComposition, 'displayList' | 'reports' | 'hotAreas'>> {
    const { composition: { displayList, reports, areas } } = await this.composer.composeWithin(tx, pageId);
    return { displayList, reports, hotAreas: areas };
  }
}
