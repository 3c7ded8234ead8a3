import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, SYSTEM } from '../audit/audit.service';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import { ruleOn } from '../domain/notices/notice-rules';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { NoticeKnowledgeBase } from '../notices/notice-knowledge.service';
import { RunRecorder } from './run-recorder.service';

/** The issue has appeared: its notices are recorded as they were printed. */
@Injectable()
@HandlesJob('noticeRuns.issuePublished')
export class RecordIssue implements JobHandler<'noticeRuns.issuePublished'> {
  constructor(private readonly recorder: RunRecorder) {}

  run({ issueId }: { issueId: string }): Promise<void> {
    return this.recorder.issuePublished(issueId);
  }
}

interface Over { id: string; title: string; ruleKey: string; firstRunOn: string }
const AT_A_TIME = 500;

/** Every hour: insertions whose day has passed are missed, notices whose period is over expire, and leave the register where their rule says so. */
@Injectable()
@HandlesJob('noticeRuns.dayTurns')
export class DayTurns implements JobHandler<'noticeRuns.dayTurns'> {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly recorder: RunRecorder, private readonly knowledge: NoticeKnowledgeBase, private readonly audit: Audit) {}

  async run(): Promise<void> {
    const today = newsroomDay(new Date());
    await this.db.transaction(async (tx) => {
      await this.recorder.missed(tx, 'r.run_on < $1::date', [today], '刊登日已过，没有见报');
      await tx.query(
        `UPDATE notices n SET status = 'expired', updated_at = now(), version = version + 1 WHERE n.origin = 'filed' AND n.status IN ('published', 'certified') AND n.expires_on < $1::date
         AND NOT EXISTS (SELECT 1 FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'planned')`, [today]);
      await this.takeDown(tx);
    });
  }

  private async takeDown(tx: EntityManager): Promise<void> {
    const { rules } = await this.knowledge.read(tx);
    const keys = [...new Set(rules.filter(({ takenDown }) => takenDown).map(({ key }) => key))];
    const over = await tx.query<Over[]>(
      `SELECT n.id, n.title, coalesce(nullif(n.rule_key, ''), n.type) AS "ruleKey", n.first_run_on::text AS "firstRunOn" FROM notices n
       WHERE n.status = 'expired' AND n.taken_down_at IS NULL AND n.first_run_on IS NOT NULL AND coalesce(nullif(n.rule_key, ''), n.type) = ANY($1) ORDER BY n.expires_on LIMIT ${AT_A_TIME} FOR UPDATE SKIP LOCKED`, [keys]);
    for (const { id, title, ruleKey, firstRunOn } of over) {
      if (!ruleOn(rules, ruleKey, firstRunOn)?.takenDown) continue;
      await tx.query('UPDATE notices SET taken_down_at = now(), version = version + 1 WHERE id = $1', [id]);
      await this.audit.record(tx, SYSTEM, 'notice.takenDown', id, { title });
    }
  }
}
