import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Body } from '../domain/copy/body';
import { Article } from './article.entity';

export const REVISION_REASONS = ['created', 'imported', 'saved', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'takenOver', 'findingAccepted', 'restored', 'autosaved', 'keptAside'] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** The words of a story at one moment, numbered from 1 and never changed. */
@Entity('article_revisions')
@Unique(['articleId', 'number'])
export class ArticleRevision {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') articleId: string;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article>;
  @Column('integer') number: number;
  @Column('text') kicker: string;
  @Column('text') headline: string;
  @Column('text') deck: string;
  @Column('jsonb') body: Body;
  @Column('text') reason: RevisionReason;
  /** In words, when there is more to say: which finding, which restore. */
  @Column('text', { default: '' }) note: string;
  @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() author: Relation<User> | null;
  @Column('text') authorName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
