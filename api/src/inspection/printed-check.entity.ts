import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { PrintedDifference } from '../domain/press/printed-text';
import { Issue } from '../issues/issue.entity';

/** What became of one of our pages in the printer's file; `sheet` counts its pages from 1 and is null where none is ours. */
export interface CheckedPage {
  pageId: string; number: number | null; name: string; proofNumber: number; isSigned: boolean; sheet: number | null; planned: number; found: number; differences: PrintedDifference[]; isCut: boolean;
}

/** 付印比对: a printer's file, and every place where its words are not the signed ones. */
@Entity('printed_checks')
@Index(['issueId', 'checkedAt'])
export class PrintedCheck {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') issueId: string;
  @ManyToOne(() => Issue) @JoinColumn() issue: Relation<Issue>;
  @Column('text') fileHash: string;
  @Column('text') fileName: string;
  @Column('integer') fileBytes: number;
  @Column('jsonb') pages: CheckedPage[];
  @Column('uuid', { nullable: true }) checkedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() checkedBy: Relation<User> | null;
  @Column('text') checkedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) checkedAt: Date;
}
