import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { MarkOutcome } from '../domain/proofs/outcomes';
import type { FrozenPiece } from '../domain/proofs/frozen-text';
import type { ProofRound, ProofStatus } from '../domain/proofs/rounds';
import type { PageStatus } from '../domain/workflow/statuses';
import { Page } from '../pages/page.entity';
import type { FrozenComposition, FrozenRevisions } from './frozen';

/** 大样: a page as it was composed when the proof was pulled, numbered and never changed. Who reads it, and how far they are, goes on. */
@Entity('proofs')
@Unique(['pageId', 'number'])
@Index('ix_proofs_assignee_id', ['assigneeId'], { where: "status IN ('pulled', 'accepted')" })
@Index(['pulledAt'])
@Check('ck_proofs_round', "round IN ('first', 'second', 'third', 'clean') AND (round = 'third' OR NOT is_delta)")
@Check('ck_proofs_status', `CASE status
  WHEN 'pulled' THEN true WHEN 'superseded' THEN true
  WHEN 'accepted' THEN assignee_id IS NOT NULL AND accepted_at IS NOT NULL
  WHEN 'declined' THEN decline_reason <> ''
  WHEN 'completed' THEN assignee_id IS NOT NULL AND completed_at IS NOT NULL
  ELSE false END`)
export class Proof {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page) @JoinColumn() page: Relation<Page>;
  @Column('integer') number: number;
  @Column('text') round: ProofRound;
  /** Shows what changed after signing, and nothing else has to be read again. */
  @Column('boolean', { default: false }) isDelta: boolean;
  @Column('text', { default: 'pulled' }) status: ProofStatus;
  /** Null while it lies for whoever takes it. */
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  @ManyToOne(() => User) @JoinColumn() assignee: Relation<User> | null;
  @Column('text', { default: '' }) assigneeName: string;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('uuid', { nullable: true }) pulledById: string | null;
  @ManyToOne(() => User) @JoinColumn() pulledBy: Relation<User> | null;
  @Column('text') pulledByName: string;
  @Column('timestamptz', { default: () => 'now()' }) pulledAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('text', { default: '' }) declineReason: string;
  /** Why the rule of three readers was set aside for it; empty when it was not. */
  @Column('text', { default: '' }) overrideReason: string;
  @Column('jsonb', { select: false }) composition: FrozenComposition;
  @Column('jsonb', { select: false }) text: FrozenPiece[];
  /** Where the stored bytes lie: their SHA-256 in hex. */
  @Column('text') pdfHash: string;
  @Column('integer') pdfBytes: number;
  @Column('text') compositionHash: string;
  @Column('text') engineVersion: string;
  @Column('integer') layoutVersion: number;
  @Column('integer') layoutRevision: number;
  @Column('jsonb') revisions: FrozenRevisions;
  @Column('text') pageStatusBefore: PageStatus;
  /** What became of the marks of the proof before, seen when this one was pulled. */
  @Column('jsonb', { default: [] }) outcomes: MarkOutcome[];
  @VersionColumn({ default: 1 }) version: number;
}
