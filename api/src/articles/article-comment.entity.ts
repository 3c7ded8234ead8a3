import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Anchor } from '../domain/copy/anchors/anchor';
import type { Body } from '../domain/copy/body';
import { Article } from './article.entity';

/** What somebody says about a passage of a story, or about the whole of it; answers hang on the comment that began the thread. */
@Entity('article_comments')
@Index(['articleId', 'createdAt'])
@Index('ix_article_comments_open', ['articleId'], { where: 'must_answer AND resolved_at IS NULL AND deleted_at IS NULL' })
@Check('ck_article_comments_anchor', 'num_nonnulls(anchor, ground) <> 1 AND (parent_id IS NULL OR (anchor IS NULL AND NOT must_answer))')
export class ArticleComment {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') articleId: string;
  @ManyToOne(() => Article, { onDelete: 'CASCADE' }) @JoinColumn() article: Relation<Article>;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @ManyToOne(() => ArticleComment, { onDelete: 'CASCADE' }) @JoinColumn() parent: Relation<ArticleComment> | null;
  /** The passage, in the text as it stood then; null when the whole story is meant. */
  @Column('jsonb', { nullable: true }) anchor: Anchor | null;
  /** That text: by it the passage is found again in whatever the story has become, without a word to whoever saves it. */
  @Column('jsonb', { nullable: true }) ground: Body | null;
  @Column('text') text: string;
  @Column('boolean', { default: false }) mustAnswer: boolean;
  @Column('uuid', { array: true, default: '{}' }) mentions: string[];
  @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() author: Relation<User> | null;
  @Column('text') authorName: string;
  @Column('uuid', { nullable: true }) resolvedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() resolvedBy: Relation<User> | null;
  @Column('text', { default: '' }) resolvedByName: string;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
