import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import type { PageLayout } from '../domain/layout/page-layout';
import { Publication } from '../publications/publication.entity';

/** A layout a paper uses again and again: furniture and empty places. */
@Entity('layout_templates')
@Unique(['publicationId', 'name'])
export class LayoutTemplate {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication, { onDelete: 'CASCADE' }) @JoinColumn() publication: Relation<Publication>;
  @Column('text') name: string;
  @Column('jsonb') layout: PageLayout;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
