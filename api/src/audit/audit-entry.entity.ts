import { Column, type ColumnOptions, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One act on the record, for good: the database refuses to change or delete a row. */
@Entity('audit_entries')
@Index(['subjectId', 'seq'])
@Index(['actorId', 'seq'])
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** The order of writing. */
  @Index({ unique: true })
  @Column({ type: 'bigint', generatedIdentity: 'ALWAYS', generated: 'identity' } as ColumnOptions) seq: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Column('text') action: string;
  @Column('uuid', { nullable: true }) actorId: string | null;
  /** As the actor was called at the time: people change names and leave. */
  @Column('text') actorName: string;
  @Column('text') subjectKind: string;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('jsonb') payload: Record<string, unknown>;
}
