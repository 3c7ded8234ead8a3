import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { FlatplanActKind } from '../domain/layout/flatplan';
import { Issue } from '../issues/issue.entity';
import type { Arrangement } from './arrangement';

/** What an act was about, in the words of a sentence: the title of what was moved, the pages by number and name. */
export interface ActWords { title?: string; page?: string; other?: string }

/** One act on the flatplan of an issue, with the pages it touched before and after: what undoing it needs. */
@Entity('flatplan_acts')
@Index(['issueId', 'createdAt'])
export class FlatplanActRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') issueId: string;
  @ManyToOne(() => Issue, { onDelete: 'CASCADE' }) @JoinColumn() issue: Relation<Issue>;
  @Column('text') act: FlatplanActKind;
  @Column('jsonb') words: ActWords;
  @Column('jsonb') before: Arrangement;
  @Column('jsonb') after: Arrangement;
  @Column('uuid', { nullable: true }) byId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() by: Relation<User> | null;
  @Column('text') byName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
