import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { IssueException } from '../domain/calendar/issue-problems';
import type { IssueProvenance } from '../domain/calendar/provenance';
import type { IssueStatus } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A post of the colophon and the names printed under it. */
export interface ColophonPost { role: string; names: string[] }

/** One number of the paper. What is not known of an old one stays null, with the reasoning beside it. */
@Entity('issues')
@Index(['publicationId', 'publishedOn'])
@Index('ix_issues_in_the_making', ['publicationId', 'publishedOn'], { where: "status IN ('planned', 'open', 'copyClosed', 'signed', 'printed')" })
export class Issue {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Column('integer', { nullable: true }) issueNumber: number | null;
  @Column('integer', { nullable: true }) totalIssueNumber: number | null;
  @Column('text', { default: 'planned' }) status: IssueStatus;
  @Column('smallint', { default: 4 }) pageCount: number;
  @Column('jsonb') staff: ColophonPost[];
  @Column('jsonb') provenance: IssueProvenance;
  /** What is odd about its day or numbers, and why it is right all the same. */
  @Column('jsonb', { default: [] }) exceptions: IssueException[];
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
