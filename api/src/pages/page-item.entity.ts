import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Article } from '../articles/article.entity';
import type { PageItemKind } from '../domain/workflow/page-items';
import { Notice } from '../notices/notice.entity';
import { Photo } from '../photos/photo.entity';
import { Page } from './page.entity';

/** What stands on a page, in reading order. Masthead, colophon and unplaced text keep their words here. */
@Entity('page_items')
@Index(['pageId', 'position'])
@Check('ck_page_items_kind', `CASE kind WHEN 'article' THEN article_id IS NOT NULL AND num_nonnulls(photo_id, notice_id) = 0
  WHEN 'photo' THEN photo_id IS NOT NULL AND num_nonnulls(article_id, notice_id) = 0
  WHEN 'notice' THEN notice_id IS NOT NULL AND num_nonnulls(article_id, photo_id) = 0
  ELSE num_nonnulls(article_id, photo_id, notice_id) = 0 END`)
export class PageItem {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page>;
  @Column('smallint') position: number;
  @Column('text') kind: PageItemKind;
  @Index() @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article> | null;
  @Index() @Column('uuid', { nullable: true }) photoId: string | null;
  @ManyToOne(() => Photo) @JoinColumn() photo: Relation<Photo> | null;
  @Index() @Column('uuid', { nullable: true }) noticeId: string | null;
  @ManyToOne(() => Notice) @JoinColumn() notice: Relation<Notice> | null;
  @Column('text', { default: '' }) text: string;
  /** What was read of a masthead or colophon, by field. */
  @Column('jsonb', { nullable: true }) fields: Record<string, unknown> | null;
  /** How sure the reading of an imported page is, 0 to 1. */
  @Column('real', { nullable: true }) confidence: number | null;
}
