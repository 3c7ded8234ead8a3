import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { BylineRole } from '../domain/people/contributors';
import { Contributor } from './contributor.entity';

/**
 * A credit as it was printed, on a story or a photo; who it was may stay unresolved. The items are named by
 * string: they live on a storey above, and only the database needs to know of them here.
 */
@Entity('bylines')
@Index(['articleId', 'position'])
@Index(['photoId', 'position'])
@Check('ck_bylines_item', 'num_nonnulls(article_id, photo_id) = 1')
export class Byline {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne('Article', { onDelete: 'CASCADE' }) @JoinColumn() article: object | null;
  @Column('uuid', { nullable: true }) photoId: string | null;
  @ManyToOne('Photo', { onDelete: 'CASCADE' }) @JoinColumn() photo: object | null;
  @Index() @Column('uuid', { nullable: true }) contributorId: string | null;
  @ManyToOne(() => Contributor) @JoinColumn() contributor: Relation<Contributor> | null;
  @Column('text') printedName: string;
  @Column('text', { default: '' }) printedLabel: string;
  @Column('text', { default: 'text' }) role: BylineRole;
  @Column('smallint') position: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
