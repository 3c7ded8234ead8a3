import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Message } from '../common/app-error';
import type { OutputKind, OutputStatus } from '../domain/outputs/kinds';

/** Something made for one person in the background; the file is theirs to fetch until it expires. */
@Entity('outputs')
@Index(['askedById', 'askedAt'])
@Index('uq_outputs_under_way', { synchronize: false })
@Check('ck_outputs_status', `status IN ('waiting', 'making', 'made', 'failed', 'cancelled')`)
@Check('ck_outputs_file', `status <> 'made' OR (bytes IS NOT NULL AND sha256 IS NOT NULL AND expires_at IS NOT NULL)`)
export class OutputRequest {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') kind: OutputKind;
  /** The issue, or the paper of a quarter. */
  @Column('uuid') subjectId: string;
  @Column('text', { nullable: true }) quarter: string | null;
  @Column('uuid') askedById: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() askedBy: Relation<User>;
  @CreateDateColumn({ type: 'timestamptz' }) askedAt: Date;
  @Column('text', { default: 'waiting' }) status: OutputStatus;
  /** Steps done of `total`; a total of 0 means that nobody can say. */
  @Column('integer', { default: 0 }) done: number;
  @Column('integer', { default: 0 }) total: number;
  /** Why it failed, to be worded for whoever reads it. */
  @Column('jsonb', { nullable: true }) problem: Message | null;
  @Column('text') fileName: string;
  @Column('text') mediaType: string;
  @Column('bigint', { nullable: true }) bytes: string | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  @Index() @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
}
