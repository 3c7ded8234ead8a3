import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { Article } from '../articles/article.entity';
import { User } from '../auth/user.entity';
import type { PrintedArea } from '../domain/press/printed-position';
import { Issue } from '../issues/issue.entity';
import { Notice } from '../notices/notice.entity';
import { Page } from '../pages/page.entity';
import { Photo } from '../photos/photo.entity';
import { Publication } from '../publications/publication.entity';

/** 见报: what stood where in print. The database refuses to change or delete it; taken down, it stays as a tombstone. */
@Entity('printed_items')
@Unique(['pageId', 'position'])
@Check('ck_printed_items_kind', `CASE kind WHEN 'article' THEN article_id IS NOT NULL AND num_nonnulls(photo_id, notice_id) = 0
  WHEN 'photo' THEN photo_id IS NOT NULL AND num_nonnulls(article_id, notice_id) = 0
  WHEN 'notice' THEN notice_id IS NOT NULL AND num_nonnulls(article_id, photo_id) = 0 ELSE false END`)
@Check('ck_printed_items_takedown', `num_nonnulls(taken_down_at, taken_down_by_name, takedown_reason) IN (0, 3) AND takedown_reason <> ''`)
export class PrintedItem {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Index() @Column('uuid') issueId: string;
  @ManyToOne(() => Issue) @JoinColumn() issue: Relation<Issue>;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page) @JoinColumn() page: Relation<Page>;
  @Column('smallint', { nullable: true }) pageNumber: number | null;
  @Column('text', { default: '' }) pageName: string;
  /** From 1, in reading order over the page. */
  @Column('smallint') position: number;
  /** In millimetres on the trimmed page. */
  @Column('jsonb', { nullable: true }) area: PrintedArea | null;
  @Column('text') kind: 'article' | 'photo' | 'notice';
  @Index() @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article> | null;
  @Index() @Column('uuid', { nullable: true }) photoId: string | null;
  @ManyToOne(() => Photo) @JoinColumn() photo: Relation<Photo> | null;
  @Index() @Column('uuid', { nullable: true }) noticeId: string | null;
  @ManyToOne(() => Notice) @JoinColumn() notice: Relation<Notice> | null;
  @Column('text') title: string;
  /** Which wording of a story was printed. */
  @Column('integer', { nullable: true }) revision: number | null;
  @Column('date', { nullable: true }) printedOn: string | null;
  @Column('uuid', { nullable: true }) publishedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() publishedBy: Relation<User> | null;
  @Column('text') publishedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) publishedAt: Date;
  @Column('uuid', { nullable: true }) takenDownById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() takenDownBy: Relation<User> | null;
  @Column('text', { nullable: true }) takenDownByName: string | null;
  @Column('timestamptz', { nullable: true }) takenDownAt: Date | null;
  @Column('text', { nullable: true }) takedownReason: string | null;
  @VersionColumn({ default: 1 }) version: number;
}
