import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { DeadlineStage } from '../domain/calendar/deadlines';
import { Issue } from '../issues/issue.entity';
import { Page } from '../pages/page.entity';

/** By when something of an issue has to be done; without a page it holds for every page that has none of its own. */
@Entity('issue_deadlines')
@Index('uq_issue_deadlines_issue_id_stage', ['issueId', 'stage'], { unique: true, where: 'page_id IS NULL' })
@Index('uq_issue_deadlines_page_id_stage', ['pageId', 'stage'], { unique: true })
@Check('ck_issue_deadlines_stage', "stage IN ('copy', 'makeUp', 'proof1', 'proof2', 'proof3', 'clean', 'press')")
export class IssueDeadline {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Index() @Column('uuid') issueId: string;
  @ManyToOne(() => Issue, { onDelete: 'CASCADE' }) @JoinColumn() issue: Relation<Issue>;
  @Column('uuid', { nullable: true }) pageId: string | null;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page> | null;
  @Column('text') stage: DeadlineStage;
  @Index() @Column('timestamptz') dueAt: Date;
}
