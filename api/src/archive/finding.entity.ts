import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import { PageItem } from '../pages/page-item.entity';
import { SourceDocument } from './source-document.entity';

export const FINDING_DECISIONS = ['accepted', 'dismissed'] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];

/** A suspected error of the text recognition, for a person to decide; nothing is corrected by itself. */
@Entity('findings')
@Index(['decision', 'createdAt'])
export class Finding {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Index() @Column('uuid') sourceDocumentId: string;
  @ManyToOne(() => SourceDocument, { onDelete: 'CASCADE' }) @JoinColumn() sourceDocument: Relation<SourceDocument>;
  @Index() @Column('uuid', { nullable: true }) pageItemId: string | null;
  @ManyToOne(() => PageItem, { onDelete: 'SET NULL' }) @JoinColumn() pageItem: Relation<PageItem> | null;
  @Column('integer') line: number;
  @Column('integer') start: number;
  @Column('integer') end: number;
  @Column('text', { name: 'as_read' }) as: string;
  @Column('text', { name: 'should_be' }) should: string;
  @Column('text') context: string;
  @Column('text') rule: string;
  /** 0 to 1. */
  @Column('real') confidence: number;
  @Column('text', { nullable: true }) decision: FindingDecision | null;
  @Column('text', { default: '' }) note: string;
  @Column('uuid', { nullable: true }) decidedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() decidedBy: Relation<User> | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
