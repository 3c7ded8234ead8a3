import { Column, CreateDateColumn, Entity, Index, JoinColumn, JoinTable, ManyToMany, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Provenance } from '../domain/calendar/provenance';
import type { PageStatus } from '../domain/workflow/statuses';
import { Issue } from '../issues/issue.entity';

/** One page of an issue; its number may be unknown when only the page itself has come down to us. */
@Entity('pages')
@Index(['issueId', 'pageNumber'])
@Index('ix_pages_at_press', ['issueId'], { where: "status IN ('signed', 'sent')" })
@Index('ix_pages_in_the_making', ['pageEditorId'], { where: "status IN ('madeUp', 'proof1', 'proof2', 'proof3', 'clean')" })
export class Page {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') issueId: string;
  @ManyToOne(() => Issue) @JoinColumn() issue: Relation<Issue>;
  @Column('smallint', { nullable: true }) pageNumber: number | null;
  @Column('text', { default: '' }) name: string;
  @Column('text', { default: 'planned' }) status: PageStatus;
  @Column('jsonb', { nullable: true }) pageNumberProvenance: Provenance | null;
  @Column('uuid', { nullable: true }) pageEditorId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() pageEditor: Relation<User> | null;
  @ManyToMany(() => User)
  @JoinTable({ name: 'page_proofreaders', joinColumn: { name: 'page_id' }, inverseJoinColumn: { name: 'user_id' } })
  proofreaders: Relation<User>[];
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
