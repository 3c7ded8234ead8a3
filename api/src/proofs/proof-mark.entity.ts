import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { MarkStatus } from '../domain/proofs/marks';
import type { MarkPlace } from '../domain/proofs/places';
import type { MarkSign, SpaceAmount } from '../domain/proofs/signs';
import { Page } from '../pages/page.entity';
import { Proof } from './proof.entity';

/** One mark on a proof: what is wrong where, who has to act, what they answered, and who saw that it stands (核红). */
@Entity('proof_marks')
@Unique(['proofId', 'number'])
@Index('ix_proof_marks_page_id', ['pageId'], { where: "status <> 'verified'" })
@Index('ix_proof_marks_assignee_id', ['assigneeId'], { where: "status = 'open'" })
@Index('ix_proof_marks_answered', ['createdById'], { where: "status IN ('done', 'refused')" })
@Index(['createdAt'])
@Check('ck_proof_marks_refused', "CASE status WHEN 'open' THEN NOT is_refused WHEN 'done' THEN NOT is_refused WHEN 'refused' THEN is_refused ELSE true END")
@Check('ck_proof_marks_status', `CASE status
  WHEN 'open' THEN answered_at IS NULL AND verified_at IS NULL
  WHEN 'done' THEN answered_at IS NOT NULL AND verified_at IS NULL
  WHEN 'refused' THEN answered_at IS NOT NULL AND verified_at IS NULL AND answer <> ''
  WHEN 'verified' THEN answered_at IS NOT NULL AND verified_at IS NOT NULL AND verified_by_id IS DISTINCT FROM answered_by_id
  ELSE false END`)
export class ProofMark {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') proofId: string;
  @ManyToOne(() => Proof) @JoinColumn() proof: Relation<Proof>;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page) @JoinColumn() page: Relation<Page>;
  @Column('integer') number: number;
  @Column('text') sign: MarkSign;
  @Column('text', { nullable: true }) amount: SpaceAmount | null;
  @Column('jsonb') place: MarkPlace;
  @Column('text', { default: '' }) fromText: string;
  @Column('text', { default: '' }) toText: string;
  @Column('text', { default: '' }) comment: string;
  @Column('text', { nullable: true }) errorClass: string | null;
  @Column('real', { nullable: true }) weight: number | null;
  @Column('boolean', { default: false }) isDoubled: boolean;
  @Column('text', { default: 'open' }) status: MarkStatus;
  /** Stays when the refusal is verified. */
  @Column('boolean', { default: false }) isRefused: boolean;
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  @ManyToOne(() => User) @JoinColumn() assignee: Relation<User> | null;
  /** What was said with the answer: why it was refused, or anything worth knowing. */
  @Column('text', { default: '' }) answer: string;
  @Column('uuid', { nullable: true }) answeredById: string | null;
  @ManyToOne(() => User) @JoinColumn() answeredBy: Relation<User> | null;
  @Column('text', { default: '' }) answeredByName: string;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('uuid', { nullable: true }) verifiedById: string | null;
  @ManyToOne(() => User) @JoinColumn() verifiedBy: Relation<User> | null;
  @Column('text', { default: '' }) verifiedByName: string;
  @Column('timestamptz', { nullable: true }) verifiedAt: Date | null;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User) @JoinColumn() createdBy: Relation<User> | null;
  @Column('text') createdByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
