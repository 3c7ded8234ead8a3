import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { Article } from '../articles/article.entity';
import { User } from '../auth/user.entity';
import { Publication } from '../publications/publication.entity';
import { PrintedItem } from './printed-item.entity';

/** 更正: what was wrong in print, and the story that puts it right in the next issue at the same page and position. */
@Entity('corrections')
@Unique(['articleId'])
@Index(['publicationId', 'createdAt'])
@Check('ck_corrections_withdrawn', `num_nonnulls(withdrawn_at, withdraw_reason) IN (0, 2) AND withdraw_reason <> ''`)
export class Correction {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  /** What was wrong: it says issue, page and position. */
  @Index() @Column('uuid') printedItemId: string;
  @ManyToOne(() => PrintedItem) @JoinColumn() printedItem: Relation<PrintedItem>;
  /** The story that is the correction. */
  @Column('uuid') articleId: string;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article>;
  @Column('text') wrongText: string;
  @Column('text') rightText: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) withdrawReason: string | null;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @Column('text') createdByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
