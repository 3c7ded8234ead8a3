import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { ArticleStatus, RecordedMove } from '../domain/workflow/article-workflow';
import { Article } from './article.entity';

/** One move in a story's life (流转记录): who, from where to where, why, and on which wording. */
@Entity('article_moves')
@Index(['articleId', 'createdAt'])
export class ArticleMoveRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') articleId: string;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article>;
  @Column('text') action: RecordedMove;
  @Column('text') fromStatus: ArticleStatus;
  @Column('text') toStatus: ArticleStatus;
  @Column('text', { default: '' }) reason: string;
  @Column('boolean', { default: false }) isOverride: boolean;
  @Column('integer') revision: number;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() actor: Relation<User> | null;
  @Column('text') actorName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
