import { Column, CreateDateColumn, DeleteDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Body } from '../domain/copy/body';
import type { ArticleStatus } from '../domain/workflow/article-workflow';
import type { Origin } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A story. Its text is here once; pages only say where it stands. */
@Entity('articles')
@Index(['publicationId', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['updatedAt', 'id'])
@Index(['status', 'createdAt', 'id'])
export class Article {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  /** The desk's short working name for the story. */
  @Column('text', { default: '' }) slug: string;
  @Column('text', { default: '' }) kicker: string;
  @Column('text') headline: string;
  @Column('text', { default: '' }) deck: string;
  @Column('jsonb') body: Body;
  /** The body as plain text, a paragraph a line: what is searched. */
  @Column('text', { default: '' }) bodyText: string;
  /** 字数 of the body: punctuation counts, white space does not. */
  @Column('integer', { default: 0 }) characterCount: number;
  @Column('integer', { nullable: true }) targetLength: number | null;
  @Column('text', { default: '' }) genre: string;
  @Column('text', { default: '' }) section: string;
  @Column('text', { default: '' }) source: string;
  @Column('text', { default: '' }) dateline: string;
  @Column('text', { default: 'draft' }) status: ArticleStatus;
  @Column('boolean', { default: false }) mustRun: boolean;
  @Column('boolean', { default: false }) noCut: boolean;
  /** 上接: the page this story comes from, as printed; 下转: where it goes on. */
  @Column('text', { nullable: true }) continuedFromPage: string | null;
  @Column('text', { nullable: true }) continuedToPage: string | null;
  @Column('text', { default: 'filed' }) origin: Origin;
  @Index() @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @DeleteDateColumn({ type: 'timestamptz' }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
