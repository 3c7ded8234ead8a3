import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import { Article } from '../articles/article.entity';
import { User } from '../auth/user.entity';
import { Contributor } from '../contributors/contributor.entity';
import type { CommissionStatus } from '../domain/workflow/commission-workflow';
import { Issue } from '../issues/issue.entity';
import { Publication } from '../publications/publication.entity';

/** 选题、派题: a story wanted before it is written. Accepted, it becomes a draft of whoever it is for. */
@Entity('commissions')
@Index(['publicationId', 'dueAt', 'id'])
@Index(['assigneeId', 'status'])
@Unique(['articleId'])
@Check('ck_commissions_accepted', "status <> 'accepted' OR article_id IS NOT NULL")
@Check('ck_commissions_someone', "status NOT IN ('assigned', 'accepted', 'declined') OR num_nonnulls(assignee_id, contributor_id) > 0")
export class Commission {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('text') topic: string;
  @Column('text', { default: '' }) angle: string;
  @Column('text', { default: '' }) genre: string;
  @Column('text', { default: '' }) section: string;
  @Column('integer', { nullable: true }) targetLength: number | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  /** What picture is wanted, in words; empty when none is. */
  @Column('text', { default: '' }) photoWanted: string;
  @Column('text', { default: '' }) eventPlace: string;
  @Column('timestamptz', { nullable: true }) eventAt: Date | null;
  /** Whom it is for: an account, a contributor, or both when they are one person. */
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  @ManyToOne(() => User) @JoinColumn() assignee: Relation<User> | null;
  @Column('uuid', { nullable: true }) contributorId: string | null;
  @ManyToOne(() => Contributor) @JoinColumn() contributor: Relation<Contributor> | null;
  @Column('text', { default: 'proposed' }) status: CommissionStatus;
  /** Why it was declined or dropped. */
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { nullable: true }) issueId: string | null;
  @ManyToOne(() => Issue, { onDelete: 'SET NULL' }) @JoinColumn() issue: Relation<Issue> | null;
  @Column('smallint', { nullable: true }) pageNumber: number | null;
  /** The draft it became. */
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article> | null;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
