import { Check, Column, CreateDateColumn, DeleteDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Body } from '../domain/copy/body';
import type { ArticleLevel, ArticleStatus } from '../domain/workflow/article-workflow';
import type { Origin } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A story. Its text is here once; pages only say where it stands. */
@Entity('articles')
@Index(['publicationId', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['updatedAt', 'id'])
@Index(['status', 'createdAt', 'id'])
// Made by its migration: it covers what the desk's queues are counted by, which decorators cannot say.
@Index('ix_articles_living', { synchronize: false })
@Index('ix_articles_pool', ['publicationId', 'mustRun', 'updatedAt', 'id'], { where: "status = 'released' AND deleted_at IS NULL" })
@Check('ck_articles_three_reviewers', `separation_override IS NOT NULL OR (
  coalesce(first_reviewed_by_id <> ALL (author_ids || created_by_id), true) AND coalesce(second_reviewed_by_id <> ALL (author_ids || created_by_id), true)
  AND coalesce(released_by_id <> ALL (author_ids || created_by_id), true) AND coalesce(first_reviewed_by_id <> second_reviewed_by_id, true)
  AND coalesce(first_reviewed_by_id <> released_by_id, true) AND coalesce(second_reviewed_by_id <> released_by_id, true))`)
@Check('ck_articles_reviewed', `origin = 'imported' OR CASE status WHEN 'firstReviewed' THEN first_reviewed_by_id IS NOT NULL
  WHEN 'secondReviewed' THEN num_nonnulls(first_reviewed_by_id, second_reviewed_by_id) = 2
  WHEN 'released' THEN num_nonnulls(first_reviewed_by_id, second_reviewed_by_id, released_by_id) = 3 ELSE true END`)
@Check('ck_articles_level', `level IN ('', 'lead', 'ordinary', 'spare')`)
@Check('ck_articles_unkept', '(unkept_by_id IS NULL) = (unkept_since IS NULL)')
export class Article {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  /** The desk's short working name for the story. */
  @Column('text', { default: '' }) slug: string;
  @Column('text', { default: '' }) kicker: string;
  @Column('text') headline: string;
  @Column('text', { default: '' }) deck: string;
  @Column('jsonb') body: Body;
  /** The body as plain text, a paragraph a line: what is searched. */
  @Column('text', { default: '' }) bodyText: string;
  /** 字数 of the body: punctuation counts, white space does not. */
  @Column('integer', { default: 0 }) characterCount: number;
  @Column('integer', { nullable: true }) targetLength: number | null;
  @Column('text', { default: '' }) genre: string;
  @Column('text', { default: '' }) section: string;
  @Column('text', { default: '' }) source: string;
  @Column('text', { default: '' }) dateline: string;
  @Column('text', { default: 'draft' }) status: ArticleStatus;
  @Column('boolean', { default: false }) mustRun: boolean;
  @Column('boolean', { default: false }) noCut: boolean;
  /** 级别: lead, ordinary or spare; empty while undecided. */
  @Column('text', { default: '' }) level: ArticleLevel | '';
  /** 特别交代: what the next desk has to know. */
  @Column('text', { default: '' }) instructions: string;
  /** 上接: the page this story comes from, as printed; 下转: where it goes on. */
  @Column('text', { nullable: true }) continuedFromPage: string | null;
  @Column('text', { nullable: true }) continuedToPage: string | null;
  @Column('text', { default: 'filed' }) origin: Origin;
  /** People with an account who wrote it, by filing or by byline: none of them may review it. */
  @Column('uuid', { array: true, default: '{}' }) authorIds: string[];
  @Column('uuid', { nullable: true }) firstReviewedById: string | null;
  @ManyToOne(() => User) @JoinColumn() firstReviewedBy: Relation<User> | null;
  @Column('uuid', { nullable: true }) secondReviewedById: string | null;
  @ManyToOne(() => User) @JoinColumn() secondReviewedBy: Relation<User> | null;
  @Column('uuid', { nullable: true }) releasedById: string | null;
  @ManyToOne(() => User) @JoinColumn() releasedBy: Relation<User> | null;
  /** Why the editor-in-chief let one person sign twice; null while three different people have signed. */
  @Column('text', { nullable: true }) separationOverride: string | null;
  /** 送审: a source has to clear it before it may be released. */
  @Column('boolean', { default: false }) needsClearance: boolean;
  /** Which source was asked to clear it, what it said, and when. */
  @Column('text', { default: '' }) clearanceFrom: string;
  @Column('text', { default: '' }) clearanceOpinion: string;
  @Column('timestamptz', { nullable: true }) clearedAt: Date | null;
  /** Who cleared it, in words; empty until then. */
  @Column('text', { default: '' }) clearedBy: string;
  /** It may not be printed before this moment. */
  @Column('timestamptz', { nullable: true }) embargoUntil: Date | null;
  /** 截稿: when it has to be released. */
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  /** In whose hands it is for the step it waits for; nobody's again once that step is made. */
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() assignee: Relation<User> | null;
  /** The number of the last revision, counted with the row so that two can never be given the same. */
  @Column({ type: 'integer', default: 0, update: false }) revision: number;
  /** Whose words stand here and in no revision yet; null when a revision holds them. */
  @Column({ type: 'uuid', nullable: true, update: false }) unkeptById: string | null;
  @ManyToOne(() => User) @JoinColumn() unkeptBy: Relation<User> | null;
  @Column({ type: 'timestamptz', nullable: true, update: false }) unkeptSince: Date | null;
  @Index() @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @DeleteDateColumn({ type: 'timestamptz' }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
