import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { PageLayout as Layout } from '../domain/layout/page-layout';
import { Page } from './page.entity';

/** A page's layout as it stands: geometry and ids, never line breaks. Every state it was in is a revision. */
@Entity('page_layouts')
export class PageLayout {
  @PrimaryColumn('uuid') pageId: string;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page>;
  @Column('jsonb') layout: Layout;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
