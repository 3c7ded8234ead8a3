import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';

export const IMPORT_STATUSES = ['waiting', 'reading', 'done', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What became of one delivered file: a new page, one that was here already, or a reason it could not be read. */
export interface ImportedFile {
  fileName: string;
  outcome: 'imported' | 'unchanged' | 'refused';
  problem?: string;
  sourceDocumentId?: string;
  pageId?: string;
  issueId?: string;
  items?: number;
  findings?: number;
}

/** One delivery of files, read in the background. */
@Entity('imports')
export class Import {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text', { default: 'waiting' }) status: ImportStatus;
  /** Where the delivered files wait in the store until they are read. */
  @Column('jsonb') deliveries: { fileName: string; hash: string }[];
  @Column('jsonb') files: ImportedFile[];
  @Column('uuid', { nullable: true }) byId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() by: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
