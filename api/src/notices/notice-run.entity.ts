import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn } from 'typeorm';
import type { PrintedRun, RunStatus } from '../domain/notices/notice-runs';
import { Notice } from './notice.entity';

/** One insertion of a notice: the issue it is to stand in, and what became of it. */
@Entity('notice_runs')
@Unique(['noticeId', 'runOn'])
@Index(['runOn', 'status'])
@Check('ck_notice_runs_status', "status IN ('planned', 'published', 'missed', 'cancelled')")
@Check('ck_notice_runs_printed', "(status = 'published') = (printed IS NOT NULL)")
export class NoticeRun {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') noticeId: string;
  @ManyToOne(() => Notice) @JoinColumn() notice: Relation<Notice>;
  @Column('date') runOn: string;
  @Column('text', { default: 'planned' }) status: RunStatus;
  /** The page it was printed on. */
  @Column('uuid', { nullable: true }) pageId: string | null;
  @Column('smallint', { nullable: true }) pageNumber: number | null;
  @Column('integer', { nullable: true }) issueNumber: number | null;
  @Column('integer', { nullable: true }) totalIssueNumber: number | null;
  /** What was printed: its size, its text where it departs from what was approved, and the proof it was cut from. */
  @Column('jsonb', { nullable: true }) printed: PrintedRun | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
}
