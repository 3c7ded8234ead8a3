import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';
import type { PageLayout as Layout } from '../domain/layout/page-layout';
import { Page } from './page.entity';

/** One state of a page's layout, by the act that made it; never changed afterwards. */
@Entity('page_layout_revisions')
@Unique(['pageId', 'number'])
export class PageLayoutRevision {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page>;
  @Column('integer') number: number;
  @Column('jsonb') layout: Layout;
  /** What was done: `move`, `resize`, `makeUp`, `restored` … */
  @Column('text') act: string;
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() author: Relation<User> | null;
  @Column('text') authorName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
