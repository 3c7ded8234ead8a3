import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import { Article } from '../articles/article.entity';
import { User } from '../auth/user.entity';
import type { Body } from '../domain/copy/body';
import type { CleaningReport } from '../domain/copy/cleaning/report';
import type { Likeness } from '../domain/copy/likeness';
import type { ContributionStatus } from '../domain/workflow/contribution-workflow';
import { Publication } from '../publications/publication.entity';
import type { CopyKind } from './reading/file-kind';

/** 来稿: what somebody handed in, as it was read, with its number and its original. */
@Entity('contributions')
@Unique(['publicationId', 'year', 'number'])
@Unique(['publicationId', 'messageId'])
@Index(['publicationId', 'createdAt'])
@Index(['status', 'createdAt'])
@Check('ck_contributions_filed', "(status = 'filed') = (article_id IS NOT NULL)")
export class Contribution {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('text') kind: CopyKind;
  /** 来稿号: 来稿2026-0042 is number 42 of 2026. */
  @Column('smallint') year: number;
  @Column('integer') number: number;
  @Column('text', { default: 'waiting' }) status: ContributionStatus;
  /** Why it was laid aside. */
  @Column('text', { default: '' }) reason: string;
  @Column('text', { default: '' }) senderName: string;
  @Column('text', { default: '' }) senderAddress: string;
  @Column('text', { default: '' }) subject: string;
  @Column('text', { nullable: true }) messageId: string | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** What a letter says beside the Word file that holds its copy. */
  @Column('text', { default: '' }) note: string;
  @Column('text', { default: '' }) kicker: string;
  @Column('text', { default: '' }) headline: string;
  @Column('text', { default: '' }) deck: string;
  @Column('text', { default: '' }) creditLine: string;
  @Column('jsonb') body: Body;
  @Column('text', { default: '' }) bodyText: string;
  @Column('integer', { default: 0 }) characterCount: number;
  @Column('jsonb') report: CleaningReport;
  /** Stories and contributions of the last 90 days it resembles, the likest first. */
  @Column('jsonb') likenesses: Likeness[];
  @Column('text') originalHash: string;
  @Column('text') originalName: string;
  @Column('integer') originalSize: number;
  @Index() @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article> | null;
  /** Who handed it in here; nobody when it came by mail. */
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @Column('uuid', { nullable: true }) handledById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() handledBy: Relation<User> | null;
  @Column('timestamptz', { nullable: true }) handledAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
