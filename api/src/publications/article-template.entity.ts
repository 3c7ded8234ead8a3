import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Body } from '../domain/copy/body';
import { Publication } from './publication.entity';

/** How stories of a genre (体裁) begin in this paper. */
@Entity('article_templates')
@Unique(['publicationId', 'genre'])
export class ArticleTemplate {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication, { onDelete: 'CASCADE' }) @JoinColumn() publication: Relation<Publication>;
  @Column('text') genre: string;
  @Column('integer', { nullable: true }) targetLength: number | null;
  /** How wide the main headline of one may be, in characters, while it has no place on a page. */
  @Column('smallint', { nullable: true }) headlineWidth: number | null;
  /** What whoever writes one should know; shown beside the form, never in the story. */
  @Column('text', { default: '' }) guidance: string;
  /** What stands in a new story from the first. */
  @Column('jsonb') body: Body;
  @Column('smallint', { default: 0 }) position: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
